import Foundation
import Layout
import Problems
import Testing

/// The fonts of `fonts/polices.yaml` as the machine has them.
enum FontFiles {
  static func library() throws -> FontLibrary {
    let read = readFontCatalogue(try Repository.yaml("fonts/polices.yaml"))
    try #require(read.problems == [])
    let catalogue = read.value
    let files = catalogue.families.flatMap { family in
      family.faces.compactMap { face in
        catalogue.roots.map { $0 + "/" + face.file }
          .first { FileManager.default.fileExists(atPath: $0) }
          .map { FontFile(family: family.name, style: face.style, path: $0) }
      }
    }
    return FontLibrary(files, catalogue: catalogue)
  }

  /// Advances are those of Debian 12's packages: what pages are compared on.
  static let areDebian12: Bool = {
    let version = try? String(contentsOfFile: "/etc/debian_version", encoding: .utf8)
    return version?.hasPrefix("12.") ?? false
  }()
}
