internal import Host
internal import Problems
internal import Templates
internal import YAMLSource

/// A theme and the source of a template that goes with it, with a digest of their files.
struct DocumentLook: Sendable {
  var theme: Theme
  var template: YAMLNode
  var digest: Digest
}

extension DataFolder {
  /// The look of an agreement or a summary: `kind` names the folder of its templates. Nil where a file is missing
  /// or wrong.
  func documentLook(
    kind: String, theme: String?, themePlace: Place?, template: String?, templatePlace: Place?,
    inBlack: Bool
  ) -> Checked<DocumentLook?> {
    let name = theme ?? standardDocumentLook
    let themeNode = named(
      name, at: themePlace, in: "templates/themes", ProductionProblem.unknownTheme)
    if themeNode.isRefused, template == nil { return Checked(nil, themeNode.problems) }
    let folder = "templates/" + kind
    let templateNode = named(
      template ?? ownTemplate(of: name, in: folder, otherwise: standardDocumentLook),
      at: templatePlace, in: folder, ProductionProblem.unknownTemplate)
    let problems = themeNode.problems + templateNode.problems
    guard let themeSource = themeNode.value, let templateSource = templateNode.value else {
      return Checked(nil, problems)
    }
    let theme = readTheme(themeSource.node, inBlack: inBlack)
    let look = DocumentLook(
      theme: theme.value, template: templateSource.node,
      digest: Digest(combining: [
        themeSource.digest, templateSource.digest, Digest(of: "\(inBlack)"),
      ]))
    return Checked(theme.isRefused ? nil : look, problems + theme.problems)
  }
}

/// What agreements and summaries look like where nobody says.
private let standardDocumentLook = "sobre"
