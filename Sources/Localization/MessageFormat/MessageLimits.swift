/// How much one message may ask for: a catalogue is typed by people and may come from anywhere, so a
/// message can be as bad as one likes and still costs little.
enum MessageLimits {
  /// UTF-8 bytes of a message's source. The longest of `locales/` has 1.5 KiB; what is longer was not
  /// typed as a message.
  static let sourceLength = 65_536
  /// Placeholders of a message, markup included. The fullest of `locales/` has some fifty.
  static let placeholders = 1_000
  /// UTF-8 bytes of a formatted text: no paper holds a mebibyte of words, and a thousand placeholders
  /// of a long argument would otherwise fill the memory.
  static let formattedLength = 1_048_576
}
