/// What the options of `u:` say of a value, beside its letters.
struct ValueFrame: Hashable, Sendable {
  /// Which way the value runs; nil where its own letters tell.
  var direction: TextDirection?
  /// Whether `u:dir` asks for a bidirectional isolate.
  var isIsolated = false
  /// The option `u:id`.
  var id: String?
}
