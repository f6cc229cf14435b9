/// Our functions of months and ranges: `:fr:month`, `:fr:range`.
enum DateFunction {
  /// How a range of years is written.
  enum RangeStyle: String {
    /// `2026-2027`
    case short
    /// `de 2026 à 2027`
    case prose
  }

  /// `:fr:month`: `août 2026`, of a month or of a date.
  static let month = TextFunction { input, _ in
    input.text.flatMap { CalendarMonth(iso: $0) }.map { MarkedText($0.text) }
  }

  /// `:fr:range end=$end`: options `fields` and `style=prose`. One end may be empty. A start after its
  /// end is a bad operand.
  static let range = TextFunction(
    options: [
      "end": .any, "style": .choice(RangeStyle.self),
      "fields": .matching { DateFields(option: $0) != nil },
    ]
  ) { input, errors in
    guard let start = input.text, let end = input.options.text("end") else { return nil }
    let fields = fields(input, &errors)
    if let open = openRange(input, fields) { return open }
    if end.isEmpty {
      return RangeEnds(single: start).map {
        formatOpenRange(from: $0, fields: fields, input.conventions)
      }
    }
    if start.isEmpty {
      return RangeEnds(single: end).map {
        formatOpenRange(to: $0, fields: fields, input.conventions)
      }
    }
    let style = input.choice("style", RangeStyle.short, reporting: &errors)
    return RangeEnds(start, end).map {
      formatRange($0, fields: fields, inProse: style == .prose, input.conventions)
    }
  }

  /// A range of days of which an end is to be filled in by hand: « du ____ au 14 août 2026 ».
  private static func openRange(_ input: FunctionInput, _ fields: DateFields) -> MarkedText? {
    let (start, end) = (input.operand, input.options["end"]?.value)
    let lines = (OpenLine(start)?.words, OpenLine(end)?.words)
    if lines.0 == nil, lines.1 == nil { return nil }
    func day(_ value: ResolvedValue?, _ line: MarkedText?) -> MarkedText? {
      if let line { return line }
      guard let text = value?.text, !text.isEmpty else { return MarkedText() }
      guard case .days(let day, _)? = RangeEnds(single: text) else { return nil }
      return formatDate(day, .long, fields, input.conventions)
    }
    guard let first = day(start, lines.0), let last = day(end, lines.1) else { return nil }
    if first.isEmpty { return "jusqu’au " + last }
    return last.isEmpty ? "à compter du " + first : "du " + first + " au " + last
  }

  private static func fields(
    _ input: FunctionInput, _ errors: inout [MessageError]
  ) -> DateFields {
    guard let given = input.options.text("fields") else { return .standard }
    if let fields = DateFields(option: given) { return fields }
    errors.append(MessageError(.badOption, "fields"))
    return .standard
  }
}
