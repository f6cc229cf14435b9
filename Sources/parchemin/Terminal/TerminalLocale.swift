import Localization

/// The French of the terminal: `--locale`, else the document's, else the environment's, else fr-CA.
///
/// The environment is asked in the order of POSIX (XBD 8.2): `LC_ALL`, `LC_MESSAGES`, `LANG`; the
/// first that is set decides, and counts only where it names one of the two variants.
func terminalLocale(
  _ arguments: [String], document: DocumentLocale? = nil, variables: [String: String]
) -> DocumentLocale {
  let named = optionValue("--locale", in: arguments).flatMap(DocumentLocale.init(tag:))
  let set = ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap { variables[$0] }.first { !$0.isEmpty }
  return named ?? document ?? set.flatMap(DocumentLocale.init(tag:)) ?? .canada
}

/// The folder given by `--data`, needed before the line is parsed: its errors are said in its words.
func dataFolder(in arguments: [String]) -> String? { optionValue("--data", in: arguments) }

private func optionValue(_ name: String, in arguments: [String]) -> String? {
  let words = Array(arguments.prefix { $0 != "--" })
  if let index = words.lastIndex(of: name), index + 1 < words.count { return words[index + 1] }
  return words.last { $0.hasPrefix(name + "=") }.map { String($0.dropFirst(name.count + 1)) }
}
