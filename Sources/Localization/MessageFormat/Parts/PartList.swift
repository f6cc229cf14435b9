/// The parts of a message as they are made, up to a length.
struct PartList {
  /// What there is so far.
  private(set) var parts: [MessagePart] = []
  /// Whether something had no room: what comes after it is of no use.
  private(set) var isFull = false

  private let limit: Int
  private var length = 0

  /// A list that takes so many UTF-8 bytes of text, and probably so many parts.
  init(limit: Int, capacity: Int) {
    self.limit = limit
    parts.reserveCapacity(capacity)
  }

  /// Adds a part, or what stands in for it where it has no room.
  mutating func append(
    _ part: MessagePart, orElse standIn: @autoclosure () -> MessagePart = .noMessage
  ) {
    length += part.length
    isFull = length > limit
    parts.append(isFull ? standIn() : part)
  }

  /// Adds an isolate's start or end, which always has room: one without the other would turn the rest
  /// of the text round.
  mutating func append(isolate: String) { parts.append(.isolation(isolate)) }
}
