import Document
import Localization
import Problems
import Testing

@testable import Layout

@Suite("A stack that breathes (LOOKS 1.3)")
struct StackTests {
  private func text(_ name: String, _ text: MarkedText = "Été") -> Stack.Child {
    .block(Block(name, .text(TextBlock(text, Looks.body))))
  }

  private func set(
    _ children: [Stack.Child], height: Length, minimum: Length = .zero,
    warning: Length = .zero, tightenings: [Stack.Tightening] = []
  ) throws -> (items: [DisplayItem], order: Int, problems: [Problem]) {
    let stack = Stack(
      top: .pt(100), bottom: .pt(100) + height, axis: .pt(300), measure: .pt(500),
      children: children, minimumShare: minimum, warningShare: warning, tightenings: tightenings)
    return StackSetter(fonts: try Fonts.library(), stack: stack).set(order: 0)
  }

  private func capHeight() throws -> Length {
    Typesetter(try Fonts.library(), field: "").capHeight(Looks.body)
  }

  @Test("the first cap height stands on the top, the last baseline on the bottom")
  func ends() throws {
    let baselines = try set([text("a"), .spring(1), text("b")], height: .pt(200)).items.runs
      .map(\.origin.y)
    #expect(isNear(baselines[0], .pt(100) + (try capHeight())))
    #expect(isNear(baselines[1], .pt(300)))
  }

  @Test("springs share what is left by their weights; spaces never change")
  func springs() throws {
    let cap = try capHeight()
    let baselines = try set(
      [text("a"), .spring(3), text("b"), .space(.pt(10)), text("c"), .spring(1), text("d")],
      height: .pt(250)
    ).items.runs.map(\.origin.y)
    let share = (Length.pt(250) - cap * 4 - .pt(10)) / 4
    #expect(isNear(baselines[1] - cap - baselines[0], share * 3))
    #expect(isNear(baselines[2] - cap - baselines[1], .pt(10)))
    #expect(isNear(baselines[3] - cap - baselines[2], share))
  }

  @Test("everything stands on the axis")
  func axis() throws {
    for run in try set([text("a"), text("b", "un été plus long")], height: .pt(90)).items.runs {
      #expect(isNear(run.origin.x + run.advance / 2, .pt(300)))
    }
  }

  @Test("blocks are made smaller one by one, only while a share is below its least length")
  func tightening() throws {
    let children = [text("a"), Stack.Child.spring(1), text("b"), .spring(1), text("c")]
    let order: [Stack.Tightening] = [
      .init(block: "b", factor: 0.5), .init(block: "c", factor: 0.8),
      .init(block: "b", factor: 0.9),
    ]
    let cap = try capHeight()
    let sizes = { (room: Length) in
      try set(children, height: cap * 3 + room, minimum: .pt(10), tightenings: order).items.runs
        .map { ($0.size / Looks.body.size * 100).rounded() / 100 }
    }
    #expect(try sizes(.pt(20)) == [1, 1, 1])
    #expect(try sizes(.pt(19.9)) == [1, 0.5, 1])
    #expect(try sizes(.pt(20) - cap * 0.6) == [1, 0.5, 0.8])
    #expect(try sizes(.pt(20) - cap * 0.72) == [1, 0.45, 0.8])
    #expect(try sizes(.pt(2)) == [1, 0.45, 0.8])
  }

  @Test("a page that is still too full is told; one that is only tight is not")
  func tooFull() throws {
    let cap = try capHeight()
    let children = [text("a"), Stack.Child.spring(1), text("b")]
    #expect(
      codes(try set(children, height: cap * 2 - .pt(0.1)).problems) == ["layout.page-too-full"])
    #expect(codes(try set(children, height: cap * 2 + .pt(0.1), minimum: .pt(9)).problems) == [])
  }

  @Test("a page with little white is a warning")
  func crowded() throws {
    let children = [text("a"), Stack.Child.spring(2), text("b")]
    let problems = { (room: Double) in
      try set(
        children, height: try capHeight() * 2 + .pt(room), minimum: .pt(9), warning: .pt(4)
      ).problems
    }
    #expect(codes(try problems(7.9)) == ["layout.page-crowded"])
    #expect(try problems(7.9).first?.severity == .warning)
    #expect(codes(try problems(8.1)) == [])
  }

  @Test("problems are those of the blocks as they were drawn, each once")
  func problems() throws {
    let name = Stack.Child.block(Block("nom", .name(Looks.name("Marie-Soleil", "Côté-Bélanger"))))
    let problems = try set(
      [name, text("b")], height: .pt(60), minimum: .pt(9),
      tightenings: [.init(block: "b", factor: 0.9), .init(block: "b", factor: 0.9)]
    ).problems
    #expect(codes(problems) == ["layout.name-shrunk"])
  }

  @Test("the two lines of a title are one heading; what follows is counted on")
  func headings() throws {
    let title = { (name: String) in
      Stack.Child.block(Block(name, .text(TextBlock("Titre", Looks.body, role: .title))))
    }
    let rule = Stack.Child.block(
      Block("filet", .swelledRule(SwelledRule(width: .mm(46), height: .mm(0.9), color: .black))))
    let set = try set(
      [title("1"), .space(.pt(3)), title("2"), rule, text("a"), text("b")], height: .pt(300))
    let tags = set.items.map(\.structure)
    #expect(tags.map(\.role) == [.heading1, .heading1, .artifact, .paragraph, .paragraph])
    #expect(tags.map(\.order) == [0, 0, -1, 1, 2])
    #expect(set.order == 3)
  }
}
