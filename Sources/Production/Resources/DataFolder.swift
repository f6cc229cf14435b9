public import Host
public import Localization
public import Problems
internal import YAMLSource

/// The folder with `locales/`, `templates/` and `fonts/`, read through the one door to files.
public struct DataFolder: Sendable {
  /// Where it is.
  public let path: String
  let files: any FileAccess

  /// A data folder at a path.
  public init(path: String, files: any FileAccess) {
    self.path = path
    self.files = files
  }

  /// All words, of the program and of the papers.
  public func catalogue() -> Checked<Catalogue> {
    var problems: [Problem] = []
    let sources = CatalogueFile.Layer.allCases.flatMap { layer in
      yamlFiles(in: "locales/\(layer.rawValue)").compactMap { name -> CatalogueFile? in
        let read = text(of: name)
        problems += read.problems
        return read.value.map { CatalogueFile(layer, name: name, text: $0) }
      }
    }
    let loaded = Catalogue.load(sources)
    return Checked(loaded.value, problems + loaded.problems)
  }

  /// Digest of all words, to tell one edition of them from another.
  func wordsDigest() -> Digest {
    Digest(
      combining: CatalogueFile.Layer.allCases.flatMap { yamlFiles(in: "locales/\($0.rawValue)") }
        .map { Digest(of: $0 + "\n" + (text(of: $0).value ?? "")) })
  }

  /// What stands in `locales/` and is no variant: `catalogue.unknown-locale` each.
  public func unknownLocales() -> [Problem] {
    let known = CatalogueFile.Layer.allCases.map(\.rawValue)
    return files.list(path + "/locales").filter { !known.contains($0) && !$0.hasPrefix(".") }
      .map { name in
        Problem(
          LocalizationProblem.unknownLocale.rawValue, .warning,
          at: Place(file: "locales/" + name), ["name": .text(name)])
      }
  }

  /// The YAML of a file below the folder; nil with the problem where it cannot be read.
  func yaml(_ name: String) -> Checked<YAMLNode?> { readYAMLFile(path + "/" + name, files: files) }

  /// The YAML of a file below the folder with its digest; nil with the problem where it cannot be read.
  func source(_ name: String) -> Checked<SourceFile?> {
    readSource(path + "/" + name, files: files)
  }

  /// The text of a file below the folder.
  func text(of name: String) -> Checked<String?> { readTextFile(path + "/" + name, files: files) }

  /// Names of the YAML files of a folder, `templates/themes/classique.yaml`, in byte order.
  func yamlFiles(in folder: String) -> [String] {
    files.list(path + "/" + folder).filter { $0.hasSuffix(".yaml") }.map { folder + "/" + $0 }
  }
}

/// A file's text; nil with the problem where it cannot be read, `production.not-text` where it is no UTF-8.
func readTextFile(_ path: String, files: any FileAccess) -> Checked<String?> {
  do throws(FileProblem) {
    let bytes = try files.read(path)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      return Checked(nil, [ProductionProblem.notText.problem(at: Place(file: path))])
    }
    return Checked(text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text)
  } catch {
    return Checked(nil, [error.problem])
  }
}

/// A file's YAML; nil with the problems where it cannot be read or is none.
func readYAMLFile(_ path: String, files: any FileAccess) -> Checked<YAMLNode?> {
  readSource(path, files: files).map { $0?.node }
}

/// A YAML file that papers are made from, with the digest of its text.
struct SourceFile: Sendable {
  var node: YAMLNode
  var digest: Digest
}

/// A file's YAML with its digest; nil with the problems where it cannot be read or is none.
func readSource(_ path: String, files: any FileAccess) -> Checked<SourceFile?> {
  let text = readTextFile(path, files: files)
  guard let source = text.value else { return Checked(nil, text.problems) }
  let node = readYAML(source, file: path)
  if node.value == nil, node.problems.isEmpty {
    return Checked(nil, [ProductionProblem.emptyFile.problem(at: Place(file: path))])
  }
  return node.map { $0.map { SourceFile(node: $0, digest: Digest(of: source)) } }
}
