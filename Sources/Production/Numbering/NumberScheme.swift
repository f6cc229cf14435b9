public import Problems

/// How numbers look: a model such as `{année}-{rang}` with the rank padded to a width.
public struct NumberScheme: Hashable, Sendable {
  /// The variables of a model.
  enum Variable: String, CaseIterable {
    case year = "année"
    case rank = "rang"
  }

  private let pattern: TextPattern<Variable>
  private let width: Int
  private let year: Int
  /// The first rank of a season.
  let first: Int

  /// Reads a model; nil with the problems of its braces and variables, or with
  /// `production.number-model-without-rank`.
  ///
  /// `width` is the least number of digits of the rank, `first` the first one; `year` is the season's.
  public static func read(
    _ model: String = standardModel, width: Int = standardWidth, first: Int = 1, year: Int,
    at place: Place? = nil
  ) -> Checked<NumberScheme?> {
    let read = TextPattern<Variable>.read(model, at: place)
    guard let pattern = read.value else { return Checked(nil, read.problems) }
    guard pattern.contains(.rank) else {
      let problem = ProductionProblem.numberModelWithoutRank
        .problem(at: place, ["pattern": .text(model)])
      return Checked(nil, [problem])
    }
    return Checked(NumberScheme(pattern: pattern, width: width, year: year, first: first))
  }

  /// `2026-0017`: the year and four digits, the form of domain examples; 9999 youths are more than any
  /// network has in a season.
  public static let standardModel = "{année}-{rang}"
  /// Least digits of the rank.
  public static let standardWidth = 4

  /// The number of the given rank, from 1.
  public func number(rank: Int) -> String { text(rank: padded(rank)) }

  /// The numbers that count together: all of one model and one year. A person has one number in each
  /// series, so that last year's manifest in the same folder does not number this year's members.
  var series: String { text(rank: "#") }

  /// The rank in digits, padded.
  func padded(_ rank: Int) -> String {
    let digits = String(rank)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  private func text(rank: String) -> String {
    pattern.text { variable in
      switch variable {
      case .year: String(year)
      case .rank: rank
      }
    }
  }
}
