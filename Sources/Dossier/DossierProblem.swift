/// The codes of the problems that a project can have, besides those of YAML and of `MappingReader`.
public enum DossierProblem {
  /// The variant named is none of ours: who asks for a variant need not say again that there is none.
  public static let unknownLocale = "dossier.unknown-locale"
  /// The papers are dated before the season begins; also where the command line dates them.
  public static let issuedBeforeSeason = "dossier.issued-before-season"
  /// A key that every paper needs is missing.
  static let missingKey = "dossier.missing-key"
  /// A date that cannot be read; who asks for a date need not say again that there is none.
  public static let notADate = "dossier.not-a-date"
  /// A date whose day and month could change places.
  public static let ambiguousDate = "dossier.ambiguous-date"
  /// A value that is no whole number in its range.
  static let notANumber = "dossier.not-a-number"
  /// The season's last day comes before its first.
  static let seasonEndsBeforeStart = "dossier.season-ends-before-start"
  /// The middle dot is asked for on papers of Québec; also where the command line names the variant.
  public static let middleDotInCanada = "dossier.middle-dot-in-canada"
  /// More signatories than a paper has places for.
  static let tooManySignatories = "dossier.too-many-signatories"
  /// « Je soussigné » speaks for one person only.
  static let oneSignatoryWanted = "dossier.one-signatory-wanted"
  /// More logos than a row holds.
  static let tooManyLogos = "dossier.too-many-logos"
  /// A file's name that is none.
  static let notAPath = "dossier.not-a-path"
  /// An address for verification that is none.
  static let notAnAddress = "dossier.not-an-address"
  /// A pattern without the placeholder that it needs.
  static let missingPlaceholder = "dossier.missing-placeholder"
  /// A pattern with a placeholder that does not exist.
  static let unknownPlaceholder = "dossier.unknown-placeholder"
  /// A SIRET, NEQ or RNA whose digits do not add up.
  static let doubtfulIdentifier = "dossier.doubtful-identifier"
  /// A given form of a name that does not begin as it should or does not hold the name.
  static let unfitForm = "dossier.unfit-form"
  /// A place of which no rule tells how « de » goes with it.
  static let doubtfulForm = "dossier.doubtful-form"

  /// Every code, for the check that each has its message.
  public static let all = [
    missingKey, unknownLocale, notADate, ambiguousDate, notANumber, seasonEndsBeforeStart,
    issuedBeforeSeason, tooManySignatories, oneSignatoryWanted, tooManyLogos, notAPath,
    notAnAddress, missingPlaceholder, unknownPlaceholder, doubtfulIdentifier, unfitForm,
    doubtfulForm, middleDotInCanada,
  ]
}
