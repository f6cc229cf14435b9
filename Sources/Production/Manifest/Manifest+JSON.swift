import Foundation
public import Problems

extension Manifest {
  /// The file's bytes: the same for the same manifest, with a line end last.
  public func encoded() -> [UInt8] { ManifestForm(self).json }

  /// Reads the file's bytes; nil with `production.manifest-unreadable` or
  /// `production.manifest-too-new`.
  public static func decode(_ bytes: [UInt8], at place: Place) -> Checked<Manifest?> {
    let decoder = JSONDecoder()
    let data = Data(bytes)
    if let format = (try? decoder.decode(FormatOnly.self, from: data))?.format,
      format > Manifest.format
    {
      return Checked(nil, [ProductionProblem.manifestTooNew.problem(at: place)])
    }
    guard let form = try? decoder.decode(ManifestForm.self, from: data), form.format == format,
      let manifest = form.manifest
    else { return Checked(nil, [ProductionProblem.manifestUnreadable.problem(at: place)]) }
    return Checked(manifest)
  }

  /// What every later form has too.
  private struct FormatOnly: Decodable {
    var format: Int
  }
}
