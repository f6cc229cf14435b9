internal import Document

/// What stands on both sides of a page break if one is made at this place (TeX's discretionary, upright):
/// a table says what is carried over, closes with a rule, and has its header again above.
struct Parting {
  /// A side of the break.
  struct Side {
    /// x on the page, y from the side's own zero.
    var items: [DisplayItem]
    /// Below: from the row's last baseline to the lowest thing. Above: from the top to the next row's
    /// reference.
    var height: Length
  }

  /// Below the last row of a page; its zero is that row's last baseline.
  var below: Side
  /// Above the first row of the next page; its zero is the top.
  var above: Side

  /// Of both sides.
  var height: Length { below.height + above.height }
}
