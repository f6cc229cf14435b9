/// What is wrong in a message, or went wrong while it was formatted.
struct MessageError: Error, Hashable, Sendable {
  /// The errors of the specification (LDML 48, part 9, "Errors"), by their names in the test suite, and ours.
  enum Kind: String, Hashable, Sendable, CaseIterable {
    // Syntax.
    /// No well-formed message.
    case syntaxError = "syntax-error"
    // Limits.
    /// More source than a message may have.
    case tooLong = "too-long"
    /// More placeholders than a message may have.
    case tooManyPlaceholders = "too-many-placeholders"
    /// More text than a message may give.
    case tooMuchText = "too-much-text"
    // Data model.
    /// A variant has not one key for each selector.
    case variantKeyMismatch = "variant-key-mismatch"
    /// No variant has `*` for every key.
    case missingFallbackVariant = "missing-fallback-variant"
    /// A selector's variable has no function.
    case missingSelectorAnnotation = "missing-selector-annotation"
    /// A variable is declared twice, or after its use.
    case duplicateDeclaration = "duplicate-declaration"
    /// An option is given twice.
    case duplicateOptionName = "duplicate-option-name"
    /// Two variants have the same keys.
    case duplicateVariant = "duplicate-variant"
    // Resolution.
    /// A variable has no value.
    case unresolvedVariable = "unresolved-variable"
    /// No function has that name.
    case unknownFunction = "unknown-function"
    /// A value on which nothing can be selected.
    case badSelector = "bad-selector"
    // Functions.
    /// A value that the function cannot take.
    case badOperand = "bad-operand"
    /// An option that the function does not have; found when a catalogue is read.
    case unknownOption = "unknown-option"
    /// An option whose value the function does not know.
    case badOption = "bad-option"
    /// A variant's key that the function can never fit.
    case badVariantKey = "bad-variant-key"
    /// What the specification allows and our locales have no form for.
    case unsupportedOperation = "unsupported-operation"
  }

  /// What is wrong.
  var kind: Kind
  /// What it is about, as written in the message: `$x`, `:number`, `minimumFractionDigits`.
  var subject: String
  /// Where; nil for errors met while formatting.
  var position: TextPosition?

  /// Makes an error.
  init(_ kind: Kind, _ subject: String = "", at position: TextPosition? = nil) {
    self.kind = kind
    self.subject = subject
    self.position = position
  }
}
