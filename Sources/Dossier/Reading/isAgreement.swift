public import YAMLSource

/// Whether a file is that of an agreement, by the keys that no convention in short has.
public func isAgreement(_ node: YAMLNode) -> Bool {
  node.entries?.contains { agreementKeys.contains(foldedKey($0.key)) } ?? false
}

private let agreementKeys = Set(
  ["comité", "coopérative", "préambule", "articles", "exemplaires"].map(foldedKey))
