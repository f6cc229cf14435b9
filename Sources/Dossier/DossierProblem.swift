/// The codes of the problems that a coordinator's file can have, besides those of YAML and of `MappingReader`.
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

  /// A last day before a first one.
  static let endsBeforeStart = "dossier.ends-before-start"
  /// An agreement that does not hold for the whole of the season.
  static let seasonOutsideTerm = "dossier.season-outside-term"
  /// Hours that are no number above zero.
  static let notHours = "dossier.not-hours"
  /// An amount of money that cannot be read.
  static let notAnAmount = "dossier.not-an-amount"
  /// An amount below zero.
  static let negativeAmount = "dossier.negative-amount"
  /// An amount finer than a cent.
  static let tooManyDecimals = "dossier.too-many-decimals"
  /// An amount of another currency than the budget's.
  static let otherCurrency = "dossier.other-currency"
  /// A line's amount that is not the sum of the parties' shares.
  static let unequalSum = "dossier.unequal-sum"
  /// Revenue and expenses that are not equal.
  static let unbalancedBudget = "dossier.unbalanced-budget"
  /// A party that brings another amount than the budget counts on.
  static let partyAmountsDiffer = "dossier.party-amounts-differ"
  /// Fewer than 2 or more than 15 parties.
  static let partyCount = "dossier.party-count"
  /// A party that nobody represents, not even `à compléter`.
  static let missingRepresentative = "dossier.missing-representative"
  /// More than two people who represent a party.
  static let tooManyRepresentatives = "dossier.too-many-representatives"
  /// A short name whose gender nothing tells.
  static let doubtfulGender = "dossier.doubtful-gender"
  /// A name of a party that is no party's.
  static let unknownParty = "dossier.unknown-party"
  /// A key of the file's own that is another's.
  static let twinKey = "dossier.twin-key"
  /// No party carries the project, and the article names one.
  static let missingCarrier = "dossier.missing-carrier"
  /// Two parties carry the project.
  static let secondCarrier = "dossier.second-carrier"
  /// An article's standard words name what the file does not say.
  static let articleNeeds = "dossier.article-needs"
  /// A reference to an article that is not there.
  static let unknownArticle = "dossier.article-unknown"
  /// A reference to an annex that is not there.
  static let unknownAnnex = "dossier.annex-unknown"
  /// An amount between braces that its comma cuts in two.
  static let amountCut = "dossier.amount-cut"
  /// `à compléter` where the rest of the paper depends on the value.
  static let cannotBeOpen = "dossier.cannot-be-open"
  /// A list without lines.
  static let emptyTable = "dossier.empty-table"

  /// Every code, for the check that each has its message.
  public static let all = [
    missingKey, unknownLocale, notADate, ambiguousDate, notANumber, seasonEndsBeforeStart,
    issuedBeforeSeason, tooManySignatories, oneSignatoryWanted, tooManyLogos, notAPath,
    notAnAddress, missingPlaceholder, unknownPlaceholder, doubtfulIdentifier, unfitForm,
    doubtfulForm, middleDotInCanada, endsBeforeStart, seasonOutsideTerm, notHours, notAnAmount,
    negativeAmount,
    tooManyDecimals, otherCurrency, unequalSum, unbalancedBudget, partyAmountsDiffer, partyCount,
    missingRepresentative, tooManyRepresentatives, doubtfulGender, unknownParty, twinKey,
    missingCarrier, secondCarrier, articleNeeds, unknownArticle, unknownAnnex, cannotBeOpen,
    amountCut,
    emptyTable,
  ]
}
