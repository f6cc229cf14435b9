internal import Document

/// How wide the columns of a table come to be.
struct ColumnWidths {
  /// What a column's content asks for.
  struct Need {
    /// Its widest cell on one line.
    var natural: Length
    /// Its widest word: less, and letters are made smaller.
    var least: Length
    /// Share of what is left over.
    var share: Double
  }

  /// From left to right.
  let widths: [Length]

  /// The widths that fill at most `available`: natural where there is room, then what is left over by the
  /// shares; else between the least and the natural one, each column giving in proportion to what it can;
  /// else the widest columns give up more than that.
  init(_ needs: [Need], available: Length) {
    let natural = needs.reduce(Length.zero) { $0 + $1.natural }
    let least = needs.reduce(Length.zero) { $0 + $1.least }
    if natural <= available {
      let shares = max(needs.reduce(0) { $0 + $1.share }, .leastNormalMagnitude)
      widths = needs.map { $0.natural + (available - natural) * ($0.share / shares) }
    } else if least <= available {
      let give = (available - least) / (natural - least)
      widths = needs.map { $0.least + ($0.natural - $0.least) * give }
    } else {
      let limit = Self.limit(of: needs.map(\.least), available)
      widths = needs.map { min($0.least, limit) }
    }
  }

  /// The width above which columns are cut so that all together have just what is available.
  private static func limit(of widths: [Length], _ available: Length) -> Length {
    var (left, rest) = (available, widths.sorted()[...])
    while let narrowest = rest.first, narrowest * Double(rest.count) < left {
      left -= narrowest
      rest.removeFirst()
    }
    return left / Double(max(1, rest.count))
  }
}
