import Localization

/// A case of `french.tsv` as a message and its values: the calls that a user of `parchemin message` makes.
struct FrenchCaseCall {
  /// The MessageFormat 2 source.
  var source: String
  /// Variables; a name given twice is a list.
  var values: [(String, String)]

  /// The values by name, several of one name as a list.
  var arguments: [String: MessageValue] {
    Dictionary(grouping: values) { $0.0 }.mapValues { given in
      given.count == 1 ? .string(given[0].1) : .list(given.map { .string($0.1) })
    }
  }

  /// The call for one row; nil where no message can express it (addresses, legal-day dates).
  init?(kind: String, input: String) {
    let flags = input.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
    let head = flags[0]
    var options: [String: String] = [:]
    for flag in flags.dropFirst() {
      let pair = flag.split(separator: "=", maxSplits: 1).map(String.init)
      options[pair[0]] = pair.count > 1 ? pair[1] : ""
    }
    let given = Given(head: head, flags: Array(flags.dropFirst()), options: options, input: input)
    guard let make = Self.makers[kind], let call = make(given) else { return nil }
    self = call
  }

  private init(_ source: String, _ values: [(String, String)]) {
    self.source = source
    self.values = values
  }

  /// What a row gives.
  private struct Given {
    var head: String
    var flags: [String]
    var options: [String: String]
    var input: String
  }

  private static let makers: [String: @Sendable (Given) -> FrenchCaseCall?] = [
    "punctuation": { FrenchCaseCall("{$text}", [("text", $0.input)]) },
    "de-contraction": { complement("de", $0) },
    "a-contraction": { complement("a", $0) },
    "date": date, "daterange": range, "time": time, "number": number, "percent": percent,
    "currency": currency, "phone": phone, "postal": postal, "ordinal": ordinal, "list": list,
    "sort": sort, "plural": plural, "name-case": nameCase,
  ]

  private static func complement(_ function: String, _ given: Given) -> FrenchCaseCall? {
    let name = given.head.split(separator: "|").last.map(String.init) ?? ""
    return FrenchCaseCall("{$x :fr:\(function) kind=\(given.flags[0])}", [("x", name)])
  }

  private static let dateSources = [
    "long": "{$d :date length=long}", "article": "le {$d :date length=long}",
    "sentence-start": "Le {$d :date length=long}", "abbr": "{$d :date length=medium}",
    "numeric": "{$d :date length=short}", "monthYear": "{$d :fr:month}",
    "weekday+article": "le {$d :date fields=year-month-day-weekday length=long}",
    "place": "{$place}, le {$d :date length=long}",
    "signed": "Fait {$place :fr:a kind=toponym}, le {$d :date length=long}",
  ]

  private static func date(_ given: Given) -> FrenchCaseCall? {
    guard let source = dateSources[given.options["style"] ?? ""] else { return nil }
    let place = given.options["place"].map { [("place", $0)] } ?? []
    return FrenchCaseCall(source, [("d", given.head)] + place)
  }

  private static func range(_ given: Given) -> FrenchCaseCall? {
    let extra = ["weekday": " fields=year-month-day-weekday", "years-prose": " style=prose"]
    let ends = given.head.split(separator: "..").map(String.init)
    let option = extra[given.options["style"] ?? ""] ?? ""
    return FrenchCaseCall(
      "{$a :fr:range end=$b\(option)}", [("a", ends[0]), ("b", ends[1])])
  }

  private static func time(_ given: Given) -> FrenchCaseCall? {
    switch given.options["style"] {
    case "duration-symbol": FrenchCaseCall("{$t :fr:duration style=short}", [("t", given.head)])
    case "duration-words": FrenchCaseCall("{$t :fr:duration style=long}", [("t", given.head)])
    case "numeric": FrenchCaseCall("{$t :time fr:style=numeric}", [("t", given.head)])
    default: FrenchCaseCall("{$t :time}", [("t", given.head)])
    }
  }

  private static func number(_ given: Given) -> FrenchCaseCall? {
    let digits = given.options["fraction"].map {
      " minimumFractionDigits=\($0) maximumFractionDigits=\($0)"
    }
    let role = given.options["role"] == nil ? "" : " useGrouping=never"
    return FrenchCaseCall("{$n :number\(digits ?? "")\(role)}", [("n", given.head)])
  }

  private static func percent(_ given: Given) -> FrenchCaseCall? {
    let digits = given.options["fraction"] ?? "1"
    return FrenchCaseCall("{$n :percent maximumFractionDigits=\(digits)}", [("n", given.head)])
  }

  private static func currency(_ given: Given) -> FrenchCaseCall? {
    var source = "{$n :currency currency=\(given.flags[0])"
    if given.options["fraction"] == "0" { source += " fractionDigits=0" }
    if given.flags.contains("disambiguate") { source += " fr:country=yes" }
    if given.options["style"] == "words" { source += " fr:style=words" }
    return FrenchCaseCall(source + "}", [("n", given.head)])
  }

  private static func phone(_ given: Given) -> FrenchCaseCall? {
    let named = given.options.filter { !$0.value.isEmpty }.sorted { $0.key < $1.key }
    let extra = named.map { " \($0.key)=\($0.value)" }.joined()
    let label = given.flags.contains("label") ? "tél.: " : ""
    return FrenchCaseCall("\(label){$p :fr:phone\(extra)}", [("p", given.head)])
  }

  private static func postal(_ given: Given) -> FrenchCaseCall? {
    given.options["part"] == "code"
      ? FrenchCaseCall("{$c :fr:postcode}", [("c", given.head)]) : nil
  }

  private static func ordinal(_ given: Given) -> FrenchCaseCall? {
    if given.flags[0] == "century" {
      return FrenchCaseCall("{$n :fr:ordinal kind=century}", [("n", given.head)])
    }
    let plural = given.flags.contains("pl") ? " plural=yes" : ""
    let second = given.flags.contains("second") ? " kind=second" : ""
    return FrenchCaseCall(
      "{$n :fr:ordinal gender=\(given.flags[0])\(plural)\(second)}", [("n", given.head)])
  }

  private static func list(_ given: Given) -> FrenchCaseCall? {
    let prefix = given.options["prefix"].map { $0 + " " } ?? ""
    let type = given.options["type"] ?? "and"
    return FrenchCaseCall("\(prefix){$x :fr:list type=\(type)}", items(given))
  }

  private static func sort(_ given: Given) -> FrenchCaseCall? {
    let order = given.flags.contains("numeric") ? "numeric" : "name"
    return FrenchCaseCall("{$x :fr:list sort=\(order)}", items(given))
  }

  private static func items(_ given: Given) -> [(String, String)] {
    given.head.split(separator: "|", omittingEmptySubsequences: false).map { ("x", String($0)) }
  }

  private static func plural(_ given: Given) -> FrenchCaseCall? {
    let parts = given.head.split(separator: ":").map(String.init)
    if parts.count == 2 { return category(parts[0], parts[1]) }
    let nouns = given.flags[0].split(separator: "|").map(String.init)
    let zero = given.options["zero"].map { " zero=|\($0)|" } ?? ""
    return FrenchCaseCall(
      "{$n :fr:count one=|\(nouns[0])| other=|\(nouns[1])|\(zero)}", [("n", given.head)])
  }

  private static func category(_ category: String, _ n: String) -> FrenchCaseCall {
    let digits = n.split(separator: ".").dropFirst().first?.count ?? 0
    let fraction = digits > 0 ? " minimumFractionDigits=\(digits)" : ""
    let option = category.hasPrefix("ordinal") ? " select=ordinal" : fraction
    return FrenchCaseCall(
      ".input {$n :number\(option)} .match $n one {{one}} many {{many}} * {{other}}", [("n", n)])
  }

  private static func nameCase(_ given: Given) -> FrenchCaseCall? {
    let cases = [
      "surname": "title", "given": "title", "full": "title", "upper": "upper",
      "heading": "sentence",
    ]
    return cases[given.options["style"] ?? ""].map {
      FrenchCaseCall("{$x :fr:name case=\($0)}", [("x", given.head)])
    }
  }
}
