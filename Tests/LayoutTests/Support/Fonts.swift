import Foundation
import Problems
import Testing
import YAMLSource

@testable import Layout

/// The fonts of `fonts/polices.yaml` as the machine has them.
enum Fonts {
  /// The catalogue, which has no problem.
  static func catalogue() throws -> FontCatalogue {
    let path = "fonts/polices.yaml"
    let read = readFontCatalogue(
      try #require(readYAML(try Repository.text(path), file: path).value))
    try #require(read.problems == [])
    return read.value
  }

  /// A library of all of them but the families named.
  static func library(without absent: Set<String> = []) throws -> FontLibrary {
    try library(catalogue(), without: absent)
  }

  /// A library of what a catalogue names.
  static func library(
    _ catalogue: FontCatalogue, without absent: Set<String> = []
  ) throws -> FontLibrary {
    let files = catalogue.families.filter { !absent.contains($0.name) }.flatMap { family in
      family.faces.compactMap { face in
        catalogue.roots.map { $0 + "/" + face.file }
          .first { FileManager.default.fileExists(atPath: $0) }
          .map { FontFile(family: family.name, style: face.style, path: $0) }
      }
    }
    return FontLibrary(files, catalogue: catalogue)
  }
}
