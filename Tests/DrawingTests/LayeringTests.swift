import Document
import Layout
import Problems
import TestSupport
import Testing

@testable import Drawing

/// Pages are written as letters in drawing order. Each letter is a square; `a` to `i` stand apart from
/// each other and lie over nothing, `A` to `I` are squares of another colour each over the small letter.
@Suite("What alike pages have in common")
struct LayeringTests {
  private static func item(_ letter: Character) -> DisplayItem {
    let value = Int(letter.asciiValue ?? 0)
    let place = Double(value & 31) * 20
    let color = Color(red: UInt8(value), green: 0, blue: 0)
    let path = Samples.path(Samples.box(place, 0, 10, 10), fill: color)
    return DisplayItem(.path(path), .artifact)
  }

  private func page(_ letters: String) -> Page {
    Page(size: Size(width: .pt(700), height: .pt(20)), items: letters.map(Self.item))
  }

  private func letters(_ items: [DisplayItem]) -> String {
    let known = Dictionary(uniqueKeysWithValues: "abcdefghiABCDEFGHI".map { (Self.item($0), $0) })
    return String(items.map { known[$0] ?? "?" })
  }

  @Test(
    "Common part, and what each page has of its own",
    arguments: [
      (["ab", "ab"], "ab", ["", ""]),
      (["abc", "abd"], "ab", ["c", "d"]),
      (["cab", "dab"], "ab", ["c", "d"]),
      (["acb", "adb"], "ab", ["c", "d"]),
      (["ab", "cd"], "", ["ab", "cd"]),
      (["ab", "b"], "b", ["a", ""]),
      (["", "ab"], "", ["", "ab"]),
      // What lies over something of a page's own is drawn after it: not common.
      (["aAb", "Ab"], "b", ["aA", "A"]),
      (["aAb", "cAb"], "b", ["aA", "cA"]),
      // What lies under it may be.
      (["aAb", "ab"], "ab", ["A", ""]),
      // What lies over something that is not common for that reason is not common either.
      (["aAa", "Aa"], "", ["aAa", "Aa"]),
      // The order of the first page is the order of all: what stands elsewhere is not common.
      (["ab", "ba"], "a", ["b", "b"]),
      // The same thing twice.
      (["aa", "aa"], "aa", ["", ""]),
      (["aab", "ab"], "ab", ["a", ""]),
      (["abc", "abc", "abd"], "ab", ["c", "c", "d"]),
    ])
  func parts(_ pages: [String], _ common: String, _ own: [String]) {
    let layering = Layering(pages.map(page))
    #expect(letters(layering.common) == common)
    #expect(layering.own.map(letters) == own)
  }

  @Test("What is read on one page and decoration on another is not common")
  func structure() {
    let tags = [StructureTag(.paragraph, order: 0), StructureTag(.heading1, order: 4), .artifact]
    let pages = tags.map { tag in
      var page = page("ab")
      page.items[0].structure = tag
      return page
    }
    #expect(letters(Layering(Array(pages[...1])).common.dropFirst().map { $0 }) == "b")
    #expect(Layering(Array(pages[...1])).common.count == 2)
    #expect(letters(Layering(pages).common) == "b")
    var footer = page("ab")
    footer.items[0].structure = StructureTag(.footer, order: -1)
    #expect(letters(Layering([pages[2], footer]).common) == "b")
  }

  @Test("No pages, one page")
  func few() {
    #expect(Layering([]).common.isEmpty)
    let one = Layering([page("abc")])
    #expect(letters(one.common) == "abc")
    #expect(one.own == [[]])
  }

  @Test(
    "Any pages: the two parts look like the page, and each item is in one of them",
    arguments: 0..<40)
  func samePicture(_ seed: Int) throws {
    var random = FixedRandom(seed: UInt64(seed))
    // Few things to choose from, so that pages have much in common and much that overlaps.
    let stock = (0..<12).map { _ in random.rectangle() }
    let pages = (0..<3).map { _ in
      Page(
        size: Size(width: .pt(40), height: .pt(40)),
        items: stock.filter { _ in random.number(in: 0...3) > 0 })
    }
    let layering = Layering(pages)
    let press = Press()
    for (index, page) in pages.enumerated() {
      let own = layering.own[index]
      var both = page
      both.items = layering.common + own
      #expect(
        press.png(both, dotsPerInch: 72).value == press.png(page, dotsPerInch: 72).value,
        "page \(index)")
      #expect(layering.places[index].count == page.items.count)
      #expect(Set(layering.places[index]).count == page.items.count)
      for (item, place) in zip(page.items, layering.places[index]) {
        switch place {
        case .common(let position): #expect(layering.common[position] == item)
        case .own(let position): #expect(own[position] == item)
        }
      }
      #expect(layering.common.count + own.count == page.items.count)
    }
  }
}

extension FixedRandom {
  /// A filled rectangle on whole points, so that none shares a dot with its neighbour.
  fileprivate mutating func rectangle() -> DisplayItem {
    let box = Samples.box(
      Double(number(in: 0...30)), Double(number(in: 0...30)), Double(number(in: 1...12)),
      Double(number(in: 1...12)))
    let color = Color(
      red: UInt8(number(in: 0...255)), green: UInt8(number(in: 0...255)),
      blue: UInt8(number(in: 0...255)))
    return DisplayItem(.path(Samples.path(box, fill: color)), .artifact)
  }
}
