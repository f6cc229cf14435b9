import Foundation
import Testing

/// A coordinator's folder: `cjs.yaml`, its logos, and `membres.csv` of three young people, who are not
/// in the order of the alphabet. What is made goes to `sortie`, unless the call says otherwise.
struct Office {
  /// The folder.
  let folder: TemporaryFolder

  /// Rows 2 to 4 of the list.
  static let members = """
    Prénom;Nom;Genre;Rôle
    Zoé;Émond;f;présidente
    Ana;Eck;x;
    Éloi;Dufour;m;secrétaire

    """

  /// A folder with the project of an example.
  init(_ example: String = "fr-CA", list: String = Office.members) throws {
    folder = try TemporaryFolder()
    let source = packageFolder.appending(path: "examples/\(example)")
    for name in ["cjs.yaml", "logos"] {
      try FileManager.default.copyItem(
        at: source.appending(path: name), to: URL(filePath: folder.path(name)))
    }
    try folder.put(list, at: "membres.csv")
  }

  /// `parchemin certificates membres.csv …`
  @discardableResult
  func make(_ arguments: String..., variables: [String: String] = [:]) throws -> ProgramRun {
    try run(["certificates", "membres.csv"] + arguments, variables: variables)
  }

  /// `parchemin …`
  func run(_ arguments: [String], variables: [String: String] = [:]) throws -> ProgramRun {
    try BuiltProgram.run(arguments, in: folder.path, variables: variables)
  }

  /// Replaces a text of `cjs.yaml` that must be there, or of the file named.
  func edit(_ old: String, _ new: String, in name: String = "cjs.yaml") throws {
    let text = try #require(folder.text(name))
    try #require(text.contains(old), "« \(old) » is not in \(name)")
    try folder.put(text.replacing(old, with: new), at: name)
  }

  /// What was made, with its final name; the manifest apart.
  var made: [String] { folder.names(in: "sortie").filter { $0 != "manifest.json" } }

  /// The text of a paper of `sortie`.
  func text(_ name: String) throws -> String { try Judge.text(folder.path("sortie/" + name)) }

  /// Whatever stands under a final name is whole, and nothing unfinished is left; of many files every so
  /// many-th is looked into.
  func expectWhole(
    _ moment: String = "", in output: String = "sortie", sampling step: Int = 1
  ) throws {
    let names = folder.names(in: output)
    #expect(!names.contains { $0.hasSuffix(".partiel") }, "\(moment)")
    let papers = names.filter { $0.hasSuffix(".pdf") && !$0.hasPrefix(".") }
    for (index, name) in papers.enumerated() where index % step == 0 {
      #expect(try Judge.isSound(folder.path(output + "/" + name)), "\(name) \(moment)")
    }
  }
}
