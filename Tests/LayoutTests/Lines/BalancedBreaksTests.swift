import Document
import TestSupport
import Testing

@testable import Layout

@Suite("Balanced lines")
struct BalancedBreaksTests {
  /// One paragraph of the fixture.
  private struct Paragraph {
    var title: String
    var words: [Double]
    var space: Double
    var measure: Double
    var lines: [[Double]]

    init(_ lines: [String]) throws {
      title = lines[0]
      let numbers = lines[1].split(separator: ";").map { part in
        part.split(separator: " ").compactMap { Double($0) }
      }
      words = numbers[0]
      space = try #require(numbers[1].first)
      measure = try #require(numbers[2].first)
      self.lines = lines.dropFirst(2).map { $0.split(separator: " ").compactMap { Double($0) } }
    }

    var broken: [[Double]] {
      balancedBreaks(
        widths: words.map { .pt($0) }, space: .pt(space), measure: .pt(measure)
      ).map { Array(words[$0]) }
    }
  }

  @Test("each paragraph of the fixture breaks where it says")
  func fixture() throws {
    let text = try Repository.text("Tests/Fixtures/layout/balanced-breaks.txt")
    let paragraphs = try text.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.hasPrefix("#") }.map(String.init)
      .split(separator: "").map { try Paragraph(Array($0)) }
    #expect(paragraphs.count > 9)
    for paragraph in paragraphs {
      #expect(paragraph.broken == paragraph.lines, "\(paragraph.title)")
    }
  }

  @Test("whatever the words: none lost, in order, no line too wide but a lone word, fewest lines")
  func anyWords() {
    var random = FixedRandom(seed: 1981)
    for _ in 0..<2000 {
      let words = random.values(1...14) { Double($0.number(in: 1...700)) / 10 }
      let (space, measure) = (0.1, Double(random.number(in: 300...1200)) / 10)
      let ranges = balancedBreaks(
        widths: words.map { .pt($0) }, space: .pt(space), measure: .pt(measure))
      #expect(ranges.flatMap(Array.init) == Array(words.indices), "\(words), \(measure)")
      #expect(ranges.allSatisfy { !$0.isEmpty })
      for range in ranges where range.count > 1 {
        #expect(width(words[range], space) <= measure + 1e-9)
      }
      #expect(ranges.count == firstFit(words, space, measure), "\(words), \(measure)")
    }
  }

  @Test("the last line is a lone word only where every break of as many lines ends so")
  func loneWords() {
    var random = FixedRandom(seed: 7)
    var lone = 0
    for _ in 0..<2000 {
      let words = random.values(2...10) { Double($0.number(in: 5...60)) }
      let ranges = balancedBreaks(
        widths: words.map { .pt($0) }, space: .pt(5), measure: .pt(100))
      guard ranges.count > 1, ranges.last?.count == 1 else { continue }
      lone += 1
      let joined = Array(words.dropLast(2)) + [words[words.count - 2] + 5 + words[words.count - 1]]
      let fits = joined[joined.count - 1] <= 100
      #expect(!fits || firstFit(joined, 5, 100) > ranges.count, "\(words)")
    }
    #expect(lone > 20)
  }

  private func width(_ words: ArraySlice<Double>, _ space: Double) -> Double {
    words.reduce(0, +) + space * Double(words.count - 1)
  }

  private func firstFit(_ words: [Double], _ space: Double, _ measure: Double) -> Int {
    var (lines, start) = (1, 0)
    for end in words.indices where end > start {
      if width(words[start...end], space) > measure + 1e-9 { (lines, start) = (lines + 1, end) }
    }
    return lines
  }
}
