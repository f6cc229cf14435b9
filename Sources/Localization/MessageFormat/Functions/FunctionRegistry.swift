/// The functions that messages may call, by name.
struct FunctionRegistry: Sendable {
  /// The namespace of our own functions and options.
  static let namespace = "fr"

  private var functions: [String: any MessageFunction]

  /// A registry of the given functions.
  init(_ functions: [String: any MessageFunction]) { self.functions = functions }

  /// The function of a name.
  subscript(name: String) -> (any MessageFunction)? { functions[name] }

  /// These functions and others beside them.
  func adding(_ others: [String: any MessageFunction]) -> FunctionRegistry {
    FunctionRegistry(functions.merging(others) { _, new in new })
  }

  /// What catalogues may use: the standard functions of LDML 48, part 9, then ours.
  static let standard = FunctionRegistry([
    "string": StringFunction(),
    "number": NumberFunction(kind: .number),
    "integer": NumberFunction(kind: .integer),
    "offset": OffsetFunction(),
    "percent": NumberFunction(kind: .percent),
    "currency": CurrencyFunction(),
    "date": DateTimeFunction(kind: .date),
    "time": DateTimeFunction(kind: .time),
    "datetime": DateTimeFunction(kind: .datetime),
    "fr:a": GrammarFunction.a,
    "fr:agreement": AgreementFunction(),
    "fr:committee": CommitteeFunction(),
    "fr:count": FrenchFunction.count,
    "fr:de": GrammarFunction.de,
    "fr:duration": FrenchFunction.duration,
    "fr:en": GrammarFunction.en,
    "fr:list": FrenchFunction.list,
    "fr:month": DateFunction.month,
    "fr:name": FrenchFunction.name,
    "fr:ordinal": FrenchFunction.ordinal,
    "fr:phone": FrenchFunction.phone,
    "fr:postcode": FrenchFunction.postcode,
    "fr:que": GrammarFunction.que,
    "fr:range": DateFunction.range,
    "fr:spell": SpellFunction.spell,
  ])
}
