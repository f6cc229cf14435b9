public import Host
public import Layout

/// The fonts of a run: the catalogue, and the files of it that the machine has.
public struct FontSet: Hashable, Sendable {
  /// What fonts there may be.
  public var catalogue: FontCatalogue
  /// Those that there are.
  public var files: [FontFile]
  /// What tells this version of each file from another.
  public var digests: [Digest]

  /// Families and styles of the catalogue that the machine lacks, with the package that brings each.
  public var missing: [(family: String, style: String, package: String)] {
    catalogue.families.flatMap { family in
      family.faces.compactMap { face in
        files.contains { $0.family == family.name && $0.style == face.style }
          ? nil : (family.name, face.style, family.package ?? "")
      }
    }
  }
}
