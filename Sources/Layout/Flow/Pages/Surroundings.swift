internal import Document
internal import Localization
internal import Problems

/// What stands round the text of one page.
struct Surroundings {
  let frame: FlowPage
  let fonts: FontLibrary
  /// The page's number, from 1.
  let number: Int
  /// How many pages there are.
  let count: Int
  /// What was met on the way.
  private(set) var problems: [Problem] = []

  init(frame: FlowPage, fonts: FontLibrary, number: Int, count: Int) {
    self.frame = frame
    self.fonts = fonts
    self.number = number
    self.count = count
  }

  /// The words across the page: read on the first one, where they come before all else.
  mutating func watermark() -> [DisplayItem] {
    guard let watermark = frame.watermark else { return [] }
    let tag = number == 1 ? StructureTag(.paragraph, order: 0) : .artifact
    let size = frame.size
    return typeset("filigrane") { watermark.items(on: size, tag, &$0) }
  }

  /// Straight rules from the top to where the page's text ends.
  func verticalRules(from top: Length, to bottom: Length) -> [DisplayItem] {
    frame.verticalRules.map { rule in
      let path = VectorPath(
        [.move(Point(x: rule.x, y: top)), .line(Point(x: rule.x, y: bottom))],
        stroke: VectorPath.Stroke(width: rule.line.width, color: rule.line.color))
      return DisplayItem(.path(path), .artifact)
    }
  }

  /// A number beside every so many lines of text, counted anew on each page.
  mutating func lineNumbers(at baselines: [Length]) -> [DisplayItem] {
    guard let numbers = frame.lineNumbers, numbers.step > 0 else { return [] }
    return typeset("lignes") { typesetter in
      baselines.sorted().enumerated().filter { ($0.offset + 1) % numbers.step == 0 }
        .flatMap { index, y in
          let line = typesetter.line(MarkedText("\(index + 1)"), numbers.style)
          return line.runs(at: Point(x: numbers.right - line.width, y: y)).map {
            DisplayItem(.glyphs($0), .artifact)
          }
        }
    }
  }

  private mutating func typeset(
    _ field: String, _ body: (inout Typesetter) -> [DisplayItem]
  ) -> [DisplayItem] {
    var typesetter = Typesetter(fonts, field: field)
    let items = body(&typesetter)
    problems += typesetter.problems
    return items
  }
}

extension Surroundings {
  /// Headers and footers of the page.
  mutating func runningLines() -> [DisplayItem] {
    let lines = frame.runningLines.filter { $0.pages == .all || number > 1 }
    let setters = lines.map { RunningLineSetter($0, in: frame.area, number, of: count) }
    return typeset("pages") { typesetter in setters.flatMap { $0.items(&typesetter) } }
  }
}
