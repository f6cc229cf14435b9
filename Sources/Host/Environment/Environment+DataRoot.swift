public import Problems

extension Environment {
  /// The folder that holds `locales/` and `templates/`; nil with a problem where there is none.
  ///
  /// In order: `--data` (`option`), the variable `PARCHEMIN_DATA`, `../share/parchemin` beside the
  /// program, then the nearest folder above the program that has both. What the user named is never
  /// passed over in silence: `host.data-incomplete` where it lacks one of them.
  public func dataRoot(option: String?, files: any FileAccess) -> Checked<String?> {
    if let named = option ?? variables["PARCHEMIN_DATA"], !named.isEmpty {
      if isDataRoot(named, files) { return Checked(named) }
      return Checked(nil, [Problem(HostProblem.dataIncomplete.rawValue, at: Place(file: named))])
    }
    if let found = foundRoots.first(where: { isDataRoot($0, files) }) { return Checked(found) }
    return Checked(nil, [Problem(HostProblem.dataNotFound.rawValue)])
  }

  /// Where to look when nobody said where, nearest first.
  private var foundRoots: [String] {
    let above = foldersAbove(executable)
    return above.dropFirst().prefix(1).map { $0 + "/share/parchemin" } + above
  }

  private func foldersAbove(_ path: String) -> [String] {
    var parts = path.split(separator: "/")
    var folders: [String] = []
    while !parts.isEmpty {
      parts.removeLast()
      folders.append(parts.map { "/" + $0 }.joined())
    }
    return folders
  }

  private func isDataRoot(_ folder: String, _ files: any FileAccess) -> Bool {
    files.exists(folder + "/locales") && files.exists(folder + "/templates")
  }
}
