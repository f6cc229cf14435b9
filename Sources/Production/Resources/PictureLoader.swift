internal import Document
internal import Dossier
internal import Drawing
internal import Foundation
internal import Host
internal import Problems

/// Loads the pictures that a project names, by paths relative to its folder.
struct PictureLoader {
  let folder: String
  let files: any FileAccess
  private(set) var problems: [Problem] = []
  /// Digests of the files, in the order in which they were loaded.
  private(set) var digests: [Digest] = []

  init(folder: String, files: any FileAccess) {
    self.folder = folder
    self.files = files
  }

  /// A picture; nil with the problem, at the place that names it, where it is missing or none.
  mutating func load(_ reference: FileReference) -> ImageAsset? {
    let path = reference.path.hasPrefix("/") ? reference.path : folder + "/" + reference.path
    do throws(FileProblem) {
      let bytes = try files.read(path)
      digests.append(Digest(of: bytes))
      let probed = probeImage(Data(bytes), name: reference.path)
      problems += probed.problems.map { problem in
        var placed = problem
        placed.place = reference.place
        return placed
      }
      return probed.value
    } catch {
      problems.append(
        ProductionProblem.pictureMissing.problem(
          at: reference.place,
          ["file": .text(reference.path), "reason": .text(error.reason.rawValue)]))
      return nil
    }
  }
}
