/// The functions of dates and times: `:date`, `:time`, `:fr:month`, `:fr:range`.
enum DateFunction {
  /// How a time is written.
  enum TimeStyle: String {
    /// `14 h 30`
    case text
    /// `14:30`
    case numeric
  }

  /// How a range of years is written.
  enum RangeStyle: String {
    /// `2026-2027`
    case short
    /// `de 2026 à 2027`
    case prose
  }

  /// `:date`: options `length` and `fields`; `length=short` is the locale's form in figures.
  static let date = TextFunction { input, errors in
    guard let date = input.text.flatMap(dayOfDate) else { return nil }
    let length = input.choice("length", DateLength.medium, reporting: &errors)
    return formatDate(date, length, fields(input, &errors), input.conventions)
  }

  /// `:time`: hours and minutes; `fr:style=numeric` for tables.
  static let time = TextFunction { input, errors in
    guard let time = input.text.flatMap({ ClockTime(iso: $0) }) else { return nil }
    let style = input.choice("fr:style", TimeStyle.text, reporting: &errors)
    return MarkedText(style == .text ? formatTime(time) : formatNumericTime(time))
  }

  /// `:fr:month`: `août 2026`, of a month or of a date.
  static let month = TextFunction { input, _ in
    input.text.flatMap { CalendarMonth(iso: $0) }.map { MarkedText($0.text) }
  }

  /// `:fr:range end=$end`: options `fields` and `style=prose`. One end may be empty. A
  /// start after its end is a bad operand.
  static let range = TextFunction { input, errors in
    guard let start = input.text, let end = input.options.text("end") else { return nil }
    let fields = fields(input, &errors)
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

  private static func fields(
    _ input: FunctionInput, _ errors: inout [MessageError]
  ) -> DateFields {
    guard let given = input.options.text("fields") else { return .standard }
    if let fields = DateFields(option: given) { return fields }
    errors.append(MessageError(.badOption, "fields"))
    return .standard
  }
}
