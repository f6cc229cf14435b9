/// What formatting any message of one locale takes: a reference, so that each call hands on one pointer.
final class FormattingContext: Sendable {
  /// The functions that messages may call.
  let functions: FunctionRegistry
  /// The locale's signs and forms.
  let conventions: LocaleConventions
  /// How placeholders are kept apart from text of the other direction.
  let isolation: BidiIsolation

  /// Makes a context.
  init(_ functions: FunctionRegistry, _ conventions: LocaleConventions, _ isolation: BidiIsolation)
  {
    self.functions = functions
    self.conventions = conventions
    self.isolation = isolation
  }
}
