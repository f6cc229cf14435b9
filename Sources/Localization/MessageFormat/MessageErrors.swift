/// Why a source is no message; at least one error.
struct MessageErrors: Error, Hashable, Sendable {
  /// In the order of the source.
  var errors: [MessageError]
}
