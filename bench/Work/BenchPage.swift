import Document
import Layout
import Localization

/// The bench's certificate: US Letter, landscape, the same on every peer (`common.py` of the bench).
struct BenchPage {
  private static let size = Size(width: .pt(792), height: .pt(612))
  private static let ink = Color(red: 0x11, green: 0x22, blue: 0x33)
  private static let face = FontReference(family: "EB Garamond 12", style: "Regular")

  /// A member's document: everything but the border.
  static func document(_ member: BenchMember, _ locale: DocumentLocale, _ day: CalendarDay)
    -> Document
  {
    Document(
      title: "Certificat de participation", locale: locale, issueDate: day,
      content: .sheets([Sheet(size: size, fixed: blocks(member))]))
  }

  private static func blocks(_ member: BenchMember) -> [PlacedBlock] {
    let body = [
      "pour sa participation à la \(member["cjs"]), à \(member["ville"]),",
      "du \(member["debut"]) au \(member["fin"]), soit \(member["heures"]) heures de travail coopératif,",
      "dans le cadre du projet « Coopératives jeunesse de services » (\(member["locale"])).",
    ]
    var blocks = [centred("Certificat de participation", 112, 30, .title)]
    blocks.append(centred("décerné à", 160, 15))
    blocks.append(centred("\(member["prenom"]) \(member["nom"])", 222, 40))
    for (line, y) in zip(body, [290.0, 312, 334]) { blocks.append(centred(line, y, 15)) }
    for (label, x) in [("La coordonnatrice", 110.0), ("Le comité local", 410)] {
      blocks.append(placed(.text(text(label, 11)), x, 454, .left))
    }
    let code = QRCode(
      text: member["url"], side: .pt(72), color: .black,
      alternative: "Code QR de vérification : \(member["url"])")
    blocks.append(placed(.code(code), 640, 462 + 72, .left, anchor: .lastBaseline))
    blocks.append(centred(member["numero"], 560, 9))
    return blocks
  }

  private static func centred(
    _ words: String, _ y: Double, _ size: Double, _ role: TextBlock.Role = .paragraph
  ) -> PlacedBlock {
    placed(.text(text(words, size, role)), 396, y, .center)
  }

  private static func text(
    _ words: String, _ size: Double, _ role: TextBlock.Role = .paragraph
  ) -> TextBlock {
    TextBlock(MarkedText(words), TextStyle(font: face, size: .pt(size)), role: role)
  }

  private static func placed(
    _ content: Block.Content, _ x: Double, _ y: Double, _ alignment: Alignment,
    anchor: PlacedBlock.Anchor = .firstBaseline
  ) -> PlacedBlock {
    PlacedBlock(
      Block("", content), x: .pt(x), y: .pt(y), measure: .pt(760), alignment: alignment,
      anchor: anchor)
  }
}

extension BenchPage {
  /// Two rules, a curve in each corner, and the lines to sign on.
  static let border: [DisplayItem] =
    ([(24.0, 1.5), (30, 0.5)].map { rule(inset: $0, width: $1) } + [corners]
    + [110.0, 410].map { stroke([.move(at($0, 440)), .line(at($0 + 230, 440))], 0.5) })
    .map { DisplayItem(.path($0), .artifact) }

  private static func rule(inset: Double, width: Double) -> VectorPath {
    let (x, y) = (792 - inset, 612 - inset)
    return stroke(
      [.move(at(inset, inset)), .line(at(x, inset)), .line(at(x, y)), .line(at(inset, y)), .close],
      width)
  }

  private static let corners: VectorPath = {
    var segments: [VectorPath.Segment] = []
    for (x, dx) in [(30.0, 1.0), (762, -1)] {
      for (y, dy) in [(30.0, 1.0), (582, -1)] {
        segments += [
          .move(at(x, y + dy * 60)),
          .curve(
            at(x + dx * 4, y + dy * 20), at(x + dx * 20, y + dy * 4), at(x + dx * 60, y)),
          .move(at(x, y + dy * 40)),
          .curve(
            at(x + dx * 30, y + dy * 40), at(x + dx * 40, y + dy * 30), at(x + dx * 40, y)),
        ]
      }
    }
    return stroke(segments, 1)
  }()

  private static func stroke(_ segments: [VectorPath.Segment], _ width: Double) -> VectorPath {
    VectorPath(segments, stroke: .init(width: .pt(width), color: ink))
  }

  private static func at(_ x: Double, _ y: Double) -> Point { Point(x: .pt(x), y: .pt(y)) }
}
