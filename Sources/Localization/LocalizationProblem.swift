import Problems

/// The problems that this target reports; their words are in `locales/fr/localization.yaml`.
public enum LocalizationProblem: String, CaseIterable, Sendable {
  // Loading.
  /// A key stands in two files of one layer.
  case duplicateKey = "catalogue.duplicate-key"
  /// A key holds a list where text is wanted.
  case notAText = "catalogue.not-a-text"
  /// A key has no words in a variant.
  case missingKey = "catalogue.missing-key"

  /// A folder of words whose name is no variant that the program knows.
  case unknownLocale = "catalogue.unknown-locale"

  // The lint.
  /// A key has words in one variant only.
  case missingInVariant = "catalogue.missing-in-variant"
  /// Nobody asks for a key.
  case unusedKey = "catalogue.unused-key"
  /// A function is spelled that has no words.
  case spellingWithoutFunction = "catalogue.spelling-without-function"
  /// The variants of a key do not use the same variables.
  case variablesDiffer = "catalogue.variables-differ"
  /// `'` where U+2019 is wanted.
  case straightApostrophe = "catalogue.straight-apostrophe"
  /// A space that no keyboard has, which the orthotypography pass sets.
  case typedSpecialSpace = "catalogue.typed-special-space"
  /// A blank before `;`, `!`, `?`, which the orthotypography pass sets where the variant wants it.
  case typedBlank = "catalogue.typed-blank"
  /// Two blanks side by side.
  case doubleBlank = "catalogue.double-blank"
  /// `...` where `…` is wanted.
  case threeDots = "catalogue.three-dots"
  /// `n°` where a raised o is wanted.
  case numberSign = "catalogue.number-sign"
  /// `1er` on the line, or `2ème`.
  case flatOrdinal = "catalogue.flat-ordinal"
  /// A guillemet without its pair.
  case unpairedGuillemet = "catalogue.unpaired-guillemet"
  /// `{#sup}` without `{/sup}`.
  case unbalancedMarkup = "catalogue.unbalanced-markup"
  /// A spelling that is wrong in both variants.
  case misspelling = "catalogue.misspelling"
  /// A word that is not for these papers, or for the other variant.
  case rejectedForm = "catalogue.rejected-form"

  // Messages.
  /// No well-formed message.
  case syntaxError = "message.syntax-error"
  /// More source than a message may have.
  case tooLong = "message.too-long"
  /// More placeholders than a message may have.
  case tooManyPlaceholders = "message.too-many-placeholders"
  /// More text than a message may give.
  case tooMuchText = "message.too-much-text"
  /// A variant has not one key for each selector.
  case variantKeyMismatch = "message.variant-key-mismatch"
  /// A selection without default.
  case missingFallbackVariant = "message.missing-fallback-variant"
  /// A selector's variable has no function.
  case missingSelectorAnnotation = "message.missing-selector-annotation"
  /// A variable is declared twice, or after its use.
  case duplicateDeclaration = "message.duplicate-declaration"
  /// An option is given twice.
  case duplicateOptionName = "message.duplicate-option-name"
  /// Two variants have the same keys.
  case duplicateVariant = "message.duplicate-variant"
  /// A variable has no value.
  case unresolvedVariable = "message.unresolved-variable"
  /// No function has that name.
  case unknownFunction = "message.unknown-function"
  /// A value on which nothing can be selected.
  case badSelector = "message.bad-selector"
  /// A value that the function cannot take.
  case badOperand = "message.bad-operand"
  /// An option that the function does not have.
  case unknownOption = "message.unknown-option"
  /// An option whose value the function does not know.
  case badOption = "message.bad-option"
  /// A variant's key that the function can never fit.
  case badVariantKey = "message.bad-variant-key"
  /// What the specification allows and French has no form for.
  case unsupportedOperation = "message.unsupported-operation"

  /// Every code.
  public static let all: [String] = allCases.map(\.rawValue)
}

extension MessageError {
  /// The error as a problem, at a place or without.
  func problem(at place: Place? = nil, key: String = "") -> Problem {
    Problem(
      "message.\(kind.rawValue)", .error, at: place,
      ["subject": .text(subject), "key": .text(key)])
  }
}
