/// The three kinds of hours that a paper may tell apart; each one or none.
public struct MemberHours: Hashable, Sendable {
  /// Training.
  public var training: Hours?
  /// Services rendered (fr-CA), activity (fr-FR).
  public var services: Hours?
  /// Life of the co-operative: meetings, assemblies, committees.
  public var life: Hours?

  /// Makes hours of what the list has.
  public init(training: Hours? = nil, services: Hours? = nil, life: Hours? = nil) {
    self.training = training
    self.services = services
    self.life = life
  }

  /// Whether the list has none.
  public var isEmpty: Bool { training == nil && services == nil && life == nil }
}
