internal import Document
internal import Dossier
import Foundation
internal import Localization
internal import Problems

/// The words of one paper from the catalogues, and what was wrong with them.
struct PaperWords {
  let localizer: Localizer
  private(set) var problems: [Problem] = []
  /// What stands for a value that is to be completed: an open line, read as « à compléter ».
  private(set) var openLine = MarkedText()

  init(_ localizer: Localizer) {
    self.localizer = localizer
    openLine = MarkedText([.init(text(DocumentKey.toComplete).plain, [.blank])])
  }

  /// A message of the catalogues.
  mutating func text(
    _ key: some PaperKey, _ arguments: [String: MessageValue] = [:]
  ) -> MarkedText { text(named: key.key, arguments) }

  /// A message by its key in the catalogues.
  mutating func text(
    named key: String, _ arguments: [String: MessageValue] = [:]
  ) -> MarkedText { take(localizer.text(key, arguments)) }

  /// A value, its problems kept.
  mutating func take<Value>(_ checked: Checked<Value>) -> Value {
    problems += checked.problems
    return checked.value
  }

  /// Several joined as in a sentence: « la CAE et la MJC ».
  mutating func joined(_ items: [MessageValue]) -> MarkedText {
    take(localizer.format(source: "{$items :fr:list}", ["items": .list(items)]))
  }
}

// MARK: - Values that may be to be completed

extension PaperWords {
  /// A value for a message: empty text where it is not said, the open line where it is to be completed.
  func value<Value>(
    _ blank: Blank<Value>?, _ make: (Value) -> MessageValue
  ) -> MessageValue {
    switch blank {
    case .known(let value): make(value)
    case .toComplete: .marked(openLine)
    case nil: .string("")
    }
  }

  /// A day for a message.
  func value(_ day: Blank<CalendarDay>?) -> MessageValue { value(day) { .string($0.iso) } }

  /// A count for a message.
  func value(_ count: Blank<Int>?) -> MessageValue { value(count) { .number(Decimal($0)) } }

  /// A noun for a message.
  func value(_ noun: Blank<NounPhrase>?) -> MessageValue { value(noun) { .noun($0) } }

  /// An amount for a message, without its currency.
  func value(_ money: Blank<Money>?) -> MessageValue { value(money) { .number($0.amount) } }

  /// What a person typed, for a message, its signs set.
  func value(_ text: Blank<String>?) -> MessageValue {
    value(text) { .marked(localizer.data($0)) }
  }

  /// What a person typed.
  func text(_ typed: Blank<String>) -> MarkedText {
    typed.value.map { localizer.data($0) } ?? openLine
  }

  /// The name of a person.
  func name(_ name: Blank<String>) -> MarkedText {
    name.value.map { localizer.name($0) } ?? openLine
  }
}
