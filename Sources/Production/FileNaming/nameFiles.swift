public import Problems

/// The name of each record's file, `.pdf` included: safe on Linux, macOS and Windows, and each one once
/// in the folder whatever the case. The result has the order of `requests`.
///
/// Records whose pattern gives one and the same name, or one of `reserved`, all get their number added
/// (`production.file-name-shared`, a note for each): all of them, so that the name of one does not hang
/// on whether another is in the list.
public func nameFiles(
  _ requests: [FileNameRequest], pattern: FileNamePattern, reserved: [String] = []
) -> Checked<[String]> {
  let plain = requests.map { safeFileName($0.text(pattern)) }
  let counts = Dictionary(plain.map { (caseFolded($0), 1) }, uniquingKeysWith: +)
  var taken = Set(reserved.map(caseFolded))
  var problems: [Problem] = []
  let isShared = plain.map { (counts[caseFolded($0)] ?? 0) > 1 || taken.contains(caseFolded($0)) }
  for (name, shared) in zip(plain, isShared) where !shared { taken.insert(caseFolded(name)) }

  let names = zip(requests, zip(plain, isShared)).map { request, named in
    guard named.1 else { return named.0 }
    let name = numbered(request, pattern, taken: taken)
    taken.insert(caseFolded(name))
    problems.append(
      ProductionProblem.fileNameShared.problem(
        .note, at: Place(row: request.row), ["file": .text(name)]))
    return name
  }
  return Checked(names, problems)
}

extension FileNameRequest {
  fileprivate func text(_ pattern: FileNamePattern) -> String { pattern.pattern.text(value) }
}

/// The name with the number after it, and a count after that where even this is taken (two numbers may
/// differ in a sign that no file name can hold).
private func numbered(
  _ request: FileNameRequest, _ pattern: FileNamePattern, taken: Set<String>
) -> String {
  var suffix = "-" + request.number
  var count = 1
  while true {
    let name = safeFileName(request.text(pattern), suffix: suffix)
    if !taken.contains(caseFolded(name)) { return name }
    count += 1
    suffix = "-\(request.number)-\(count)"
  }
}

/// Names that differ only in case are one name on Windows and macOS.
private func caseFolded(_ name: String) -> String { name.lowercased() }
