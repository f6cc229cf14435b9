public import Host
public import Problems

/// The manifest of an output folder, read without taking the folder: for a preflight, which writes nothing.
///
/// Nil where there is none, or with the problems of `Manifest.decode`, or with what the system says.
public func readManifest(inFolder folder: String, files: any FileAccess) -> Checked<Manifest?> {
  let path = folder + "/" + OutputName.manifest
  guard files.exists(path) else { return Checked(nil) }
  do {
    return Manifest.decode(try files.read(path), at: Place(file: path))
  } catch {
    return Checked(nil, [error.problem])
  }
}
