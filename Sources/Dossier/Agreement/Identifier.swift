/// The number under which a register knows a party.
public struct Identifier: Hashable, Sendable {
  /// Which register's.
  public var kind: IdentifierKind
  /// The number without spaces, of the register's form unless a warning said so.
  public var number: Blank<String>

  /// Makes an identifier.
  public init(_ kind: IdentifierKind, _ number: Blank<String>) {
    self.kind = kind
    self.number = number
  }
}
