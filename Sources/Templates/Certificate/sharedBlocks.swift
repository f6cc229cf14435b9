/// Blocks of a certificate that say the same on every paper of a project: what is met in them is the
/// project's, not a member's.
public let sharedBlocks: Set<String> = Set(
  [
    Slot.partners, .logos, .title1, .title2, .opening, .nature, .skills, .reservation, .closing,
    .statement, .issuer, .issuance, .signatures, .seal, .numberLabel, .number, .numberAlone, .code,
    .codeLabel,
    .address, .stampLabel,
    .proof,
  ].map(\.rawValue))
