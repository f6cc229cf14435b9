import Document
import Foundation
import Localization
import Problems
import Testing

@testable import Layout

@Suite("Places to sign (LOOKS 0.6 and 1.4)")
struct SignatureTests {
  private func row(
    _ signatories: [SignatureRow.Signatory], column: Double = 40.75, gap: Double = 4
  ) -> SignatureRow {
    SignatureRow(
      signatories: signatories, columnWidth: .mm(column), gap: .mm(gap), line: Looks.hairline,
      nameStyle: Looks.signatory, roleStyle: Looks.role, nameDrop: .mm(6.1), roleDrop: .mm(10.6),
      clearance: .mm(12))
  }

  private func set(
    _ signatories: [SignatureRow.Signatory], column: Double = 40.75
  ) throws -> SetBlock {
    BlockSetter(fonts: try Fonts.library(), measure: .mm(279.4), alignment: .center)
      .set(Block("signatures", .signatures(row(signatories, column: column))))
  }

  private func signatory(_ name: String, _ role: MarkedText = "animation") -> SignatureRow.Signatory
  {
    SignatureRow.Signatory(name: name, role: role)
  }

  /// Ends of the lines that people sign on, in millimetres from the axis.
  private func lines(_ set: SetBlock) -> [[Double]] {
    set.items.compactMap {
      guard case .path(let path) = $0.content else { return nil }
      return path.segments.compactMap { segment in
        switch segment {
        case .move(let p), .line(let p): (p.x.millimetres * 1000).rounded() / 1000
        default: nil
        }
      }
    }
  }

  @Test("columns stand about the axis, a line on top of each")
  func columns() throws {
    let set = try set([signatory("Ève Ng"), signatory("Léa Roy")])
    #expect(lines(set) == [[-42.75, -2.0], [2.0, 42.75]])
  }

  @Test("names stand 6.1 mm under their line and roles 10.6 mm, on the middle of their column")
  func drops() throws {
    let runs = try set([signatory("Ève Ng"), signatory("Léa Roy")]).items.runs
    #expect(runs.map { ($0.origin.y.millimetres * 100).rounded() / 100 } == [6.1, 10.6, 6.1, 10.6])
    for (run, axis) in zip(runs, [-22.375, -22.375, 22.375, 22.375]) {
      #expect(isNear(run.origin.x + run.advance / 2, .mm(axis)))
    }
  }

  @Test("a name that is too long for its column shrinks before it breaks, and is told")
  func shrinks() throws {
    let set = try set([signatory("Marie-Anne Quéméneur-Le Gall")], column: 46)
    let name = try #require(set.items.runs.first)
    #expect(name.text == "Marie-Anne Quéméneur-Le Gall")
    #expect(name.size < .pt(11))
    #expect(name.size >= .pt(9.5))
    #expect(name.advance <= .mm(46))
    #expect(codes(set.problems) == ["layout.signatory-shrunk"])
    #expect(set.problems.first?.severity == .note)
  }

  @Test("at 9.5 points it breaks; its own role moves down with it, the others and the line stay")
  func breaks() throws {
    let set = try set([
      signatory("Jean-Christophe de La Rochefoucauld-Montmorency"), signatory("Ève Ng"),
    ])
    let runs = set.items.runs
    let long = runs.filter { isNear($0.size, .pt(9.5)) && $0.face.name.hasSuffix("Regular") }
    #expect(
      long.map(\.text) == ["Jean-Christophe de La ", "Rochefoucauld-Montmorency"])
    #expect(long.allSatisfy { $0.advance <= .mm(40.75) })
    let roles = runs.filter { $0.text == "animation" }
    try #require(roles.count == 2)
    #expect(isNear(roles[0].origin.y, .mm(10.6) + .pt(12.5) * (9.5 / 11)))
    #expect(isNear(roles[1].origin.y, .mm(10.6)))
    #expect(lines(set).count == 2)
  }

  @Test("where it breaks, a particle goes with what follows it")
  func particles() throws {
    let runs = try set([signatory("Marie-Antoinette de La Rochefoucauld-Roy")], column: 40.75).items
      .runs.dropLast()
    #expect(runs.map(\.text) == ["Marie-Antoinette ", "de La Rochefoucauld-Roy"])
  }

  @Test(
    "a role takes two lines, balanced, and likes to break before a preposition or after a comma",
    arguments: [
      (
        "coordonnatrice du comité local des Escoumins",
        ["coordonnatrice ", "du comité local des Escoumins"]
      ),
      (
        "adjointe au maire, déléguée à la jeunesse",
        ["adjointe au maire, ", "déléguée à la jeunesse"]
      ),
      (
        "directrice générale et greffière-trésorière",
        ["directrice générale ", "et greffière-trésorière"]
      ),
      (
        "directeur de la coopérative d’activité et d’emploi",
        ["directeur de la coopérative ", "d’activité et d’emploi"]
      ),
      ("animatrice de la coopérative", ["animatrice de la coopérative"]),
    ])
  func roles(_ role: String, _ expected: [String]) throws {
    let set = try set([signatory("Ève Ng", MarkedText(role))], column: 46)
    let lines = set.items.runs.filter { $0.face.name.hasSuffix("Italic") }
    #expect(lines.map(\.text) == expected)
    #expect(lines.allSatisfy { isNear($0.size, .pt(9.5)) })
    for (upper, lower) in zip(lines, lines.dropFirst()) {
      #expect(isNear(lower.origin.y - upper.origin.y, .pt(10.5)))
    }
  }

  @Test("a role that wants a third line is set at 8 points")
  func thirdLine() throws {
    let role =
      "présidente de la Fédération régionale des coopératives de la Haute-Côte-Nord et du Saguenay"
    let set = try set([signatory("Ève Ng", MarkedText(role))])
    let lines = set.items.runs.filter { $0.face.name.hasSuffix("Italic") }
    #expect(lines.allSatisfy { isNear($0.size, .pt(8)) })
    #expect(lines.map(\.text).joined() == role)
    #expect(lines.count == 3)
    #expect(codes(set.problems) == [])
  }

  @Test("a role that three lines cannot hold would run into the frame: it is told, never hidden")
  func endlessRole() throws {
    let role = [String](repeating: "présidence de la Fédération régionale", count: 5)
    let set = try set([signatory("Ève Ng", MarkedText(role.joined(separator: " et ")))])
    #expect(codes(set.problems) == ["layout.overflow"])
  }

  @Test("a scanned signature stands on its line, sinks 1.5 mm through it, and keeps its shape")
  func scanned() throws {
    let ink = Rectangle(x: .zero, y: .zero, width: .pt(300), height: .pt(100))
    var signatory = signatory("Ève Ng")
    signatory.signature = ImageAsset(
      name: "ève.png", format: .png, bytes: Data(), size: ink.size, ink: ink)
    signatory.signatureAlternative = "Signature : Ève Ng"
    let set = try set([signatory])
    let frame = try #require(set.items.frames.first)
    #expect(isNear(frame.maxY, .mm(1.5)))
    #expect(isNear(frame.midX, .zero))
    #expect(abs(frame.size.width / frame.size.height - 3) < 1e-9)
    #expect(frame.size.height <= .mm(12))
    #expect(frame.size.width <= .mm(40.75 * 0.8 + 0.001))
    #expect(set.items.last?.structure.alternative == "Signature : Ève Ng")
  }

  @Test("name, then role, in the order in which they are read")
  func reading() throws {
    let set = try set([signatory("Ève Ng"), signatory("Léa Roy")])
    let read = set.items.filter { $0.structure.order >= 0 }.map { $0.structure.order }
    #expect(read == [0, 1, 2, 3])
  }
}
