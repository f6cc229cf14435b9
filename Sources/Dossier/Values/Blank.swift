/// A value of an agreement that may still be unknown: `à compléter` in the file, an open line on paper.
///
/// What need not be said at all is `Blank?`: nil falls away, `.toComplete` is drawn.
public enum Blank<Value> {
  /// What the file says.
  case known(Value)
  /// `à compléter`: filled in by hand.
  case toComplete

  /// The value; nil where it is to be completed.
  public var value: Value? {
    if case .known(let value) = self { value } else { nil }
  }

  /// Whether it is to be completed.
  public var isToComplete: Bool {
    if case .toComplete = self { true } else { false }
  }

  /// The same with a value made from this one.
  public func map<Other>(_ transform: (Value) -> Other) -> Blank<Other> {
    switch self {
    case .known(let value): .known(transform(value))
    case .toComplete: .toComplete
    }
  }
}

extension Blank: Equatable where Value: Equatable {}
extension Blank: Hashable where Value: Hashable {}
extension Blank: Sendable where Value: Sendable {}
