import Document
import Testing

@testable import Layout

@Suite("The paragraph of Knuth and Plass")
struct FrogKingTests {
  /// Widths in units of Monotype Modern 8A (the paper, page 1123).
  private static let widths: [Character: Double] = {
    let letters = zip(
      "abcdefghijklmnopqrstuvwxyz",
      [9, 10, 8, 10, 8, 6, 9, 10, 5, 6, 10, 5, 15, 10, 9, 10, 10, 7, 7, 7, 10, 9, 13, 10, 10, 8.0])
    let others: [Character: Double] = [
      "I": 6, "C": 13, ",": 5, ";": 5, ".": 5, "’": 5, "-": 6,
    ]
    return Dictionary(uniqueKeysWithValues: letters).merging(others) { first, _ in first }
  }()

  /// Width, stretch and shrink after a sign, of a space between words elsewhere (the same page).
  private static let spaces: [Character: (Double, Double, Double)] = [
    ",": (6, 4, 2), ";": (6, 4, 1), ".": (8, 6, 1),
  ]

  /// Letters up to a place where a line may end, with what stands there.
  private func items(_ text: String) -> [ParagraphItem] {
    var items = [ParagraphItem.box(Box(width: .pt(18)))]
    for (index, character) in text.enumerated() {
      switch character {
      case " ":
        let before = text[text.index(text.startIndex, offsetBy: index - 1)]
        let (width, stretch, shrink) = Self.spaces[before] ?? (6, 3, 2)
        items.append(
          .glue(Glue(width: .pt(width), stretch: .pt(stretch), shrink: .pt(shrink))))
      case "~":
        items.append(
          .penalty(Penalty(cost: 50, width: .pt(6), isHyphen: true, addsHyphen: true)))
      default:
        items.append(.box(Box(width: .pt(Self.widths[character] ?? 0))))
        if character == "-" { items.append(.penalty(Penalty(cost: 50, isHyphen: true))) }
      }
    }
    return items + [.penalty(.forced)]
  }

  @Test("its lines and their ratios are those that the paper prints")
  func lines() throws {
    let rows = try Repository.rows("frog-king.tsv")
    let expected = rows.map { $0[1] }
    let text = expected.joined(separator: " ").replacing("~ ", with: "~")
    let breaker = LineBreaker(items(text), .init(firstMeasure: .pt(390), measure: .pt(390)))
    let breaks = try #require(breaker.breaks(tolerance: 1))
    // Items stand for the characters after the indent, and for the penalty after « - ».
    var (start, found) = (-1, [[String]]())
    for place in breaks {
      let ratio = breaker.line(from: start, to: place, .zero).ratio
      found.append([String(Int((ratio * 1000).rounded()))])
      start = place
    }
    #expect(found == rows.map { [String(Int(((Double($0[0]) ?? 9) * 1000).rounded()))] })
    #expect(ends(breaks, of: text) == expected)
  }

  /// The text of each line: the characters up to the item of its end.
  private func ends(_ breaks: [Int], of text: String) -> [String] {
    var (lines, line, item) = ([String](), "", 1)
    for character in text {
      if breaks.contains(item) {
        lines.append(character == "~" ? line + "~" : line)
        line = ""
      } else {
        line.append(character)
      }
      item += character == "-" ? 2 : 1
    }
    return lines + [line]
  }
}
