/// Which committee an agreement sets up.
public enum CommitteeKind: String, Hashable, Sendable, CaseIterable {
  /// Comité local: one co-operative's.
  case local
  /// Comité de pilotage: of an experiment or a region.
  case steering = "pilotage"
}
