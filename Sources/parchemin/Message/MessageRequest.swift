import Localization
import Problems

/// One message and the values of its variables.
struct MessageRequest: Hashable, Sendable {
  /// The message, in MessageFormat 2.
  var source = ""
  /// The values by name.
  var values: [String: MessageValue] = [:]
  /// Whether special spaces are printed by name.
  var showsSpaces = false

  /// Reads `source name=value …`; a name given twice makes a list.
  static func read(_ arguments: MessageArguments) -> Checked<MessageRequest> {
    var reader = OptionReader()
    if arguments.source == nil { reader.report(.missingMessage) }
    _ = reader.locale(arguments.locale)
    let pairs = arguments.variables.compactMap { reader.value($0, .notAPair, pair) }
    return Checked(
      MessageRequest(
        source: arguments.source ?? "", values: values(pairs), showsSpaces: arguments.visible),
      reader.problems)
  }

  private static func pair(_ text: String) -> (name: String, value: String)? {
    guard let sign = text.firstIndex(of: "="), sign > text.startIndex else { return nil }
    return (String(text[..<sign]), String(text[text.index(after: sign)...]))
  }

  private static func values(_ pairs: [(name: String, value: String)]) -> [String: MessageValue] {
    Dictionary(grouping: pairs, by: \.name).mapValues { given in
      let texts = given.map { MessageValue.string($0.value) }
      return texts.count == 1 ? texts[0] : .list(texts)
    }
  }
}
