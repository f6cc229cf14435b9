public import Problems
public import YAMLSource

/// Reads a project (`cjs.yaml`): nil where an error leaves no project to work with.
///
/// Pure: no file is opened, logos and signatures stay paths. Every wrong key and value is told at once
/// with its line and column. Codes: `DossierProblem`, and those of `MappingReader`.
public func readProject(_ node: YAMLNode, file: String) -> Checked<Project?> {
  Checked(nil)
}
