import Foundation

/// The other functions of the namespace `fr:`.
enum FrenchFunction {
  /// A yes or a no in an option.
  enum Flag: String {
    /// Asked for.
    case yes
    /// Not asked for.
    case no
  }

  /// How a telephone number is written.
  enum PhoneStyle: String {
    /// As dialled at home.
    case national
    /// With the country's code.
    case international
  }

  /// `:fr:count one=heure other=heures zero=Aucune`.
  static let count = TextFunction(
    options: ["one": .any, "other": .any, "zero": .any]
  ) { input, _ in
    guard let number = input.operand?.number, let one = input.options.text("one"),
      let other = input.options.text("other")
    else { return nil }
    return MarkedText(
      formatCount(
        number, one: one, other: other, zero: input.options.text("zero"),
        input.conventions.numbers))
  }

  /// `:fr:duration style=short|long`, of an ISO 8601 duration or a number of hours.
  static let duration = TextFunction(options: ["style": .choice(DurationStyle.self)]) {
    input, errors in
    guard let duration = input.text.flatMap({ ElapsedTime($0) }) else { return nil }
    let style = input.choice("style", DurationStyle.short, reporting: &errors)
    return MarkedText(formatDuration(duration, style, input.conventions.numbers))
  }

  /// `:fr:list type=and|or|nor|unit sort=name|person|numeric separator=comma|semicolon`; a single value is a
  /// list of one, an empty one the empty list. `sort=person` passes over a particle in small letters:
  /// « de Kerangal Maëlys » under K.
  static let list = TextFunction(
    options: [
      "type": .choice(ListType.self), "sort": .choice(FrenchOrder.Kind.self),
      "separator": .choice(ListSeparator.self),
    ]
  ) { input, errors in
    let type = input.choice("type", ListType.and, reporting: &errors)
    var items = items(of: input)
    if input.options.text("sort") != nil {
      let order = input.choice("sort", FrenchOrder.Kind.name, reporting: &errors)
      items = FrenchOrder(input.conventions.french, order).sorted(items) { $0.plain }
    }
    return joinList(
      items, type, input.choice("separator", ListSeparator.comma, reporting: &errors))
  }

  /// `:fr:name case=title|upper|sentence`: a proper name, marked as such.
  static let name = TextFunction(options: ["case": .choice(NameCase.self)]) { input, errors in
    guard let name = input.text else { return nil }
    let nameCase = input.choice("case", NameCase.typed, reporting: &errors)
    let marks: Set<MarkedText.Mark> = nameCase == .sentence ? [] : [.name]
    return MarkedText([.init(recased(name, nameCase), marks)])
  }

  /// `:fr:ordinal gender=f plural=yes kind=second|century`.
  static let ordinal = TextFunction(
    options: [
      "gender": .choice(Gender.self), "plural": .choice(Flag.self),
      "kind": .choice(OrdinalKind.self),
    ]
  ) { input, errors in
    guard let number = input.text.flatMap({ Int($0) }) else { return nil }
    return formatOrdinal(
      number, gender: input.choice("gender", Gender.masculine, reporting: &errors),
      isPlural: input.choice("plural", Flag.no, reporting: &errors) == .yes,
      kind: input.choice("kind", OrdinalKind.rank, reporting: &errors),
      input.conventions.numbers)
  }

  /// `:fr:phone ext=150 country=FR style=international`; marked, so that « 118 218 » is not taken for an
  /// amount.
  static let phone = TextFunction(
    options: [
      "ext": .any, "country": .choice(PhonePlan.self), "style": .choice(PhoneStyle.self),
    ]
  ) { input, errors in
    guard let typed = input.text else { return nil }
    let style = input.choice("style", PhoneStyle.national, reporting: &errors)
    let home = PhonePlan(input.conventions.french)
    let isStated = input.options.text("country")?.isEmpty == false
    let country = input.choice("country", home, reporting: &errors)
    return formatPhone(
      typed, plan: isStated ? country : nil, isInternational: style == .international,
      extension: input.options.text("ext"), home: home
    ).map { MarkedText([.init($0, [.name])]) }
  }

  /// `:fr:postcode`.
  static let postcode = TextFunction { input, _ in
    input.text.flatMap(formatPostcode).map { MarkedText([.init($0, [.name])]) }
  }

  private static func items(of input: FunctionInput) -> [MarkedText] {
    switch input.operand?.content {
    case .list(let values): values.map { formatUnannotated($0, input.conventions) }
    case .marked(let marked): [marked]
    default: [MarkedText(input.text ?? "")]
    }
  }
}
