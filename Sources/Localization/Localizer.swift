public import OrderedCollections
public import Problems

/// One variant of French: its words, its formats, its typography.
///
/// A message is looked up in the catalogue, formatted (MessageFormat 2 with our functions), then its signs
/// are set. Nothing throws: what is missing is shown between brackets and listed. A value, safe to use
/// from several threads at once.
public struct Localizer: Sendable {
  /// Which French.
  public let locale: DocumentLocale
  /// The words.
  public let catalogue: Catalogue
  /// The spaces round signs.
  public let typography: Typography

  let formatter: MessageFormatter
  private let memory = PhraseMemory()

  /// A localizer of a variant; its usual typography where none is given.
  public init(locale: DocumentLocale, catalogue: Catalogue, typography: Typography? = nil) {
    self.locale = locale
    self.catalogue = catalogue
    self.typography = typography ?? .default(for: locale)
    formatter = MessageFormatter(
      context: FormattingContext(.standard, .conventions(for: locale), .none))
  }

  /// Whether the catalogue has words for a key.
  public func hasMessage(_ key: String) -> Bool { catalogue.entry(key, locale) != nil }

  /// The words of a key, filled in. Variables that may be empty are given as empty text. A key without
  /// words gives itself between ⟨ ⟩ and `catalogue.missing-key`.
  public func text(
    _ key: String, _ arguments: [String: MessageValue] = [:]
  ) -> Checked<MarkedText> {
    let phrase = PhraseMemory.Key(message: key, arguments: arguments)
    if let known = memory[phrase] { return Checked(known) }
    let formatted = unset(key, arguments)
    let text = set(formatted.value)
    if formatted.problems.isEmpty { memory.remember(text, for: phrase) }
    return Checked(text, formatted.problems)
  }

  /// A message that stands in no catalogue. What is no message gives U+FFFD between braces and problems
  /// with their line and column in `source`.
  public func format(
    source: String, _ arguments: [String: MessageValue] = [:]
  ) -> Checked<MarkedText> {
    switch PreparedMessage.read(source) {
    case .success(let message):
      let (text, errors) = formatter.format(message, arguments)
      return Checked(set(text), errors.map { $0.problem() })
    case .failure(let found):
      let problems = found.errors.map { error in
        error.problem(at: error.position.map { Place(line: $0.line, column: $0.column) })
      }
      return Checked(MarkedText([.noMessage]), problems)
    }
  }

  /// The words of a key, filled in, their signs as they were typed: the first half of `text`.
  package func unset(
    _ key: String, _ arguments: [String: MessageValue]
  ) -> Checked<MarkedText> {
    guard let entry = catalogue.entry(key, locale) else {
      return Checked(MarkedText("⟨\(key)⟩"), [missingKey(key, locale)])
    }
    guard let message = entry.prepared else { return Checked(MarkedText("⟨\(key)⟩")) }
    let (text, errors) = formatter.format(message, arguments)
    return Checked(text, errors.map { $0.problem(at: entry.origin.place, key: key) })
  }

  /// A text with its signs set: the second half of `text`.
  package func set(_ text: MarkedText) -> MarkedText { setSigns(of: text, typography) }

  /// What a person typed: its signs set as those of the words.
  public func data(_ text: String) -> MarkedText { setSigns(of: MarkedText(text), typography) }

  /// A proper name: its apostrophes set, otherwise as typed; never hyphenated nor broken.
  public func name(_ text: String) -> MarkedText {
    setSigns(of: MarkedText([.init(text, [.name])]), typography)
  }

  /// Spellings to accept for each function, by its key.
  public var spellings: OrderedDictionary<String, [String]> { catalogue.spellings(for: locale) }

  /// The alphabetical order of names.
  public var order: FrenchOrder { FrenchOrder(locale) }
}
