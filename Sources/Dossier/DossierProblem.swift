/// The codes of the problems that a project can have, besides those of YAML and of `MappingReader`.
public enum DossierProblem {
  /// The variant named is none of ours: who asks for a variant need not say again that there is none.
  public static let unknownLocale = "dossier.unknown-locale"
  /// The papers are dated before the season begins; also where the command line dates them.
  public static let issuedBeforeSeason = "dossier.issued-before-season"
  static let missingKey = "dossier.missing-key"
  public static let notADate = "dossier.not-a-date"
  public static let ambiguousDate = "dossier.ambiguous-date"
  static let notANumber = "dossier.not-a-number"
  static let seasonEndsBeforeStart = "dossier.season-ends-before-start"
  static let tooManySignatories = "dossier.too-many-signatories"
  static let oneSignatoryWanted = "dossier.one-signatory-wanted"
  static let tooManyLogos = "dossier.too-many-logos"
  static let notAPath = "dossier.not-a-path"
  static let notAnAddress = "dossier.not-an-address"
  static let missingPlaceholder = "dossier.missing-placeholder"
  static let unknownPlaceholder = "dossier.unknown-placeholder"
  static let doubtfulIdentifier = "dossier.doubtful-identifier"

  /// Every code, for the check that each has its message.
  public static let all = [
    missingKey, unknownLocale, notADate, ambiguousDate, notANumber, seasonEndsBeforeStart,
    issuedBeforeSeason, tooManySignatories, oneSignatoryWanted, tooManyLogos, notAPath,
    notAnAddress, missingPlaceholder, unknownPlaceholder, doubtfulIdentifier,
  ]
}
