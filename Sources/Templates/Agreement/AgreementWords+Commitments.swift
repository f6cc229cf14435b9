internal import Dossier
internal import Localization

extension AgreementWords {
  /// What each party brings: money, things, time, each kind under its own words, then sentences of the file's.
  mutating func commitments() -> ArticleText {
    let own = agreement.parties.flatMap(\.commitments.others).map { text($0) }
    let paragraphs =
      kind(.financial, payments()) + kind(.inKind, contributions()) + kind(.inTime, hours()) + own
    return ArticleText(paragraphs: paragraphs)
  }

  /// The first sentence follows the words of its kind; each other one begins a paragraph, with a capital.
  private mutating func kind(_ key: ArticleKey, _ sentences: [MarkedText]) -> [MarkedText] {
    guard let first = sentences.first else { return [] }
    return [text(key) + " " + first] + sentences.dropFirst().map { $0.withCapital() }
  }

  private mutating func payments() -> [MarkedText] {
    sentences(\.payments) { words, payment in
      (
        .payment,
        ["date": words.words.value(payment.due)].merging(words.money(payment.amount)) { $1 }
      )
    }
  }

  private mutating func contributions() -> [MarkedText] {
    sentences(\.inKind) { words, thing in
      (
        .contribution,
        ["apport": words.words.value(thing.what)].merging(words.money(thing.value)) { $1 }
      )
    }
  }

  private mutating func hours() -> [MarkedText] {
    sentences(\.time) { words, time in
      (
        .time,
        [
          "n": words.words.value(time.hours) { .number($0) },
          "par": words.words.value(time.by) { .string($0) },
        ].merging(words.money(time.value)) { $1 }
      )
    }
  }

  private mutating func sentences<Item>(
    _ items: KeyPath<Commitments, [Item]>,
    _ say: (AgreementWords, Item) -> (ArticleKey, [String: MessageValue])
  ) -> [MarkedText] {
    agreement.parties.flatMap { party in
      party.commitments[keyPath: items].map { item in
        let (key, arguments) = say(self, item)
        return text(key, arguments.merging(["partie": .noun(party.shortName)]) { $1 })
      }
    }
  }

  /// `$montant`, `$devise` and `$pays` of an amount.
  func money(_ amount: Blank<Money>?) -> [String: MessageValue] {
    let currency = amount?.value?.currency ?? agreement.currencies.first ?? .usual(in: locale)
    return [
      "montant": words.value(amount), "devise": .string(currency.rawValue),
      "pays": namesCountry,
    ]
  }

  /// `$pays`: where two currencies stand on the paper, each amount names its country.
  var namesCountry: MessageValue { .string(agreement.currencies.count > 1 ? "yes" : "no") }
}

extension Currency {
  /// That of a variant's country.
  fileprivate static func usual(in locale: DocumentLocale) -> Currency {
    locale == .canada ? .canadianDollar : .euro
  }
}

extension MarkedText {
  /// With a capital at its beginning: « la Ville verse » as a sentence that follows another.
  fileprivate func withCapital() -> MarkedText {
    guard let first = pieces.first, let letter = first.text.first, !first.marks.contains(.blank)
    else { return self }
    let capital = MarkedText.Piece(
      letter.uppercased() + first.text.dropFirst(), first.marks)
    return MarkedText([capital] + pieces.dropFirst())
  }
}
