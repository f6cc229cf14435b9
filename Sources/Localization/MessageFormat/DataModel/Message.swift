/// A MessageFormat 2 message as parsed: declarations, then one pattern or a choice of several.
///
/// The data model of Unicode LDML 48, part 9 (`spec/data-model`), without its JSON names.
struct Message: Hashable, Sendable {
  /// What is formatted.
  enum Body: Hashable, Sendable {
    /// One pattern for every case.
    case pattern(Pattern)
    /// The variant that fits the selectors' values best.
    case match(selectors: [Selector], variants: [Variant])
  }

  /// A variable on which a `.match` selects.
  struct Selector: Hashable, Sendable {
    /// The variable.
    var variable: Variable
    /// Where it stands.
    var position: TextPosition
  }

  /// How many variables it names.
  var variableCount: Int
  /// `.input` and `.local`, in order.
  var declarations: [Declaration]
  /// What is formatted.
  var body: Body
}
