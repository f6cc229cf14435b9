/// The values of the option `timeZone` (LDML 48, part 9).
enum TimeZoneOption {
  /// That of the operand.
  case input
  /// At so much from UTC.
  case offset(UTCOffset)
  /// That of a place, `America/Toronto` (RFC 9557, `time-zone-name`).
  case place

  /// Reads a value; nil where it is none of these.
  init?(_ text: String) {
    if text == "input" {
      self = .input
    } else if text == "UTC" {
      self = .offset(.utc)
    } else if let offset = UTCOffset(iso: text) {
      self = .offset(offset)
    } else if text.wholeMatch(of: /[A-Za-z._][A-Za-z0-9._+\/-]*/) != nil {
      self = .place
    } else {
      return nil
    }
  }
}
