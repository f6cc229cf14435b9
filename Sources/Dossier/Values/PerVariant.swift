public import Localization

/// What both variants say alike, or each in its own words: `{fr-CA: …, fr-FR: …}`.
public enum PerVariant<Value> {
  /// One for both.
  case shared(Value)
  /// One for each.
  case each(canada: Value, france: Value)

  /// What this variant says.
  public subscript(locale: DocumentLocale) -> Value {
    switch (self, locale) {
    case (.shared(let value), _), (.each(let value, _), .canada), (.each(_, let value), .france):
      value
    }
  }
}

extension PerVariant: Equatable where Value: Equatable {}
extension PerVariant: Hashable where Value: Hashable {}
extension PerVariant: Sendable where Value: Sendable {}

/// A paragraph or a line of a convention in one or both variants, perhaps to be completed.
public typealias VariantText = PerVariant<Blank<String>>
