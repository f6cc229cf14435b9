import Foundation

/// The package's root: where `locales` and `Tests/Fixtures` are.
let packageFolder = URL(filePath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent()

/// Its path.
let packagePath = packageFolder.path

/// The text of a file of the package.
func packageText(_ path: String) throws -> String {
  try String(contentsOf: packageFolder.appending(path: path), encoding: .utf8)
}

/// The text that a golden file holds; with `PARCHEMIN_RECORD` set it is written first.
func golden(_ name: String, recording text: String) throws -> String {
  let path = "Tests/Fixtures/command/\(name)"
  if ProcessInfo.processInfo.environment["PARCHEMIN_RECORD"] != nil {
    try text.write(to: packageFolder.appending(path: path), atomically: true, encoding: .utf8)
  }
  return try packageText(path)
}

/// Every kind of blank as a plain one, and none before ; ! ?: which blank stands before a sign, if any,
/// differs by variant and is tested with the orthotypography.
func folded(_ text: String) -> String {
  let plain = text.replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
  return [";", "!", "?"].reduce(plain) { $0.replacing(" \($1)", with: $1) }
}
