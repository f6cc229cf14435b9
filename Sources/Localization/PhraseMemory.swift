import Synchronization

/// The words that were made last, by what they were made from: most words of a paper are the same on
/// every paper of a list, and are made once.
final class PhraseMemory: Sendable {
  /// What words hang on.
  struct Key: Hashable, Sendable {
    /// The message.
    let message: String
    /// Its arguments.
    let arguments: [String: MessageValue]
  }

  private let words = Mutex<[Key: MarkedText]>([:])

  /// The words of a key, or nil where they are not remembered.
  subscript(key: Key) -> MarkedText? { words.withLock { $0[key] } }

  /// Remembers words; all are forgotten where there are too many.
  func remember(_ text: MarkedText, for key: Key) {
    words.withLock { words in
      if words.count >= Self.capacity { words.removeAll(keepingCapacity: true) }
      words[key] = text
    }
  }

  /// Several times the messages of a paper. Those of one member only pass through.
  private static let capacity = 512
}
