/// A spelling or word that catalogues must not have, and what to write.
struct RejectedForm: Sendable {
  /// Words as they may stand in a text. A word that ends in `*` stands for all that begin so, a lone `*`
  /// for any word. A word with a capital, or of which only the case is wrong, is found in that case only.
  let form: String
  /// What to write instead; empty where it simply falls away.
  let instead: String
  /// In which words it is looked for.
  let area: Area
  /// Whose words; nil for both variants. Shared words are read by both.
  let locale: DocumentLocale?
  /// First parts of keys where it is right all the same.
  let exceptions: [String]

  private let globs: [Substring]
  /// Whether the case of the letters is what is wrong.
  private let isOfCase: Bool

  /// A rejected form; of both variants unless one is named.
  init(
    _ form: String, _ instead: String, in area: Area, of locale: DocumentLocale? = nil,
    except exceptions: [String] = []
  ) {
    self.form = form
    self.instead = instead
    self.area = area
    self.locale = locale
    self.exceptions = exceptions
    isOfCase = form.lowercased() == instead.lowercased()
    globs = form.split { !$0.isLetter && !$0.isNumber && $0 != "*" }
  }

  /// Whether it is rejected in a message.
  func applies(toKey key: String, of layer: CatalogueFile.Layer) -> Bool {
    area.contains(key) && (locale.map(layer.locales.contains) ?? true)
      && !exceptions.contains { key.hasPrefix($0) }
  }

  /// Where it stands among words: the indices of its first and last word.
  func matches(in words: [Passage.Word]) -> [ClosedRange<Int>] {
    guard words.count >= globs.count else { return [] }
    return (0...(words.count - globs.count)).compactMap { start in
      let range = start...(start + globs.count - 1)
      let fits = zip(globs, words[range]).allSatisfy(fits)
      return fits && words[range].dropFirst().allSatisfy(\.continues) ? range : nil
    }
  }

  private func fits(_ glob: Substring, _ word: Passage.Word) -> Bool {
    let text = isOfCase || glob.contains { $0.isUppercase } ? word.text : word.folded
    return glob.last == "*" ? text.hasPrefix(glob.dropLast()) : text == glob
  }
}

extension RejectedForm {
  /// Which words a rule is about, by the first part of their keys.
  enum Area: Hashable, Sendable {
    /// Every word of the program.
    case everywhere
    /// All that is printed.
    case papers
    /// Certificates, attestations and the list of the evening.
    case certificates
    /// Agreements and their summaries.
    case agreements
    /// Summaries alone.
    case summaries

    /// Whether it holds a key.
    func contains(_ key: String) -> Bool {
      let first = key.prefix { $0 != "." }
      switch self {
      case .everywhere: return true
      case .papers: return Self.all.contains(String(first))
      case .certificates: return Self.certificateKeys.contains(String(first))
      case .agreements: return Self.agreementKeys.contains(String(first))
      case .summaries: return first == "sommaire"
      }
    }

    private static let certificateKeys: Set = [
      "certificat", "reconnaissance", "programme", "fonction", "signataire", "comité", "liste",
    ]
    private static let agreementKeys: Set = ["entente", "partie", "sommaire"]
    private static let all = certificateKeys.union(agreementKeys).union(["document"])
  }

  /// Every rejected form.
  static let table = spelling + calques + papers + quebec + france
}

extension Passage {
  /// The rejected forms that stand in it.
  func rejectedForms(_ key: String, _ layer: CatalogueFile.Layer) -> [LintFault] {
    let words = words
    return RejectedForm.table.filter { $0.applies(toKey: key, of: layer) }.flatMap { form in
      form.matches(in: words).map { found in
        let range =
          words[found.lowerBound].range.lowerBound..<words[found.upperBound].range.upperBound
        return LintFault(
          code: form.area == .everywhere && form.locale == nil ? .misspelling : .rejectedForm,
          position: positions[range.lowerBound], form: String(signs[range]), instead: form.instead)
      }
    }
  }
}
