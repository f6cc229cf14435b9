import Host
import Problems

@testable import Production

/// A press whose papers are short texts: `certificat de Léa Roy, n° 2026-0001`, then a line that hangs on
/// all that were drawn with it.
final class TextPress: PaperPress {
  private let workshop: Workshop
  private let names: [String]
  private let rows: [Int]

  init(_ workshop: Workshop) {
    self.workshop = workshop
    names = workshop.recordNames
    rows = workshop.rows
  }

  func layOut(_ request: PaperRequest) -> TextPaper {
    workshop.log.note { $0.laidOut += 1 }
    let name = names[request.position]
    let row = Place(row: rows[request.position])
    return TextPaper(
      name: name, text: "\(workshop.wording) de \(name), n° \(request.number)",
      made: Digest(of: workshop.wording + name),
      problems: workshop.refusedNames.contains(name)
        ? [Problem("layout.name-too-long", at: row)] : [])
  }

  func draw(_ papers: [TextPaper]) -> Checked<TextDrawing?> {
    workshop.log.note { $0.drawn += 1 }
    if workshop.undrawableTogether, papers.count > 1 { return Checked(nil) }
    let undrawable = papers.filter { workshop.undrawableNames[$0.name] != nil }
    if undrawable.isEmpty { return Checked(TextDrawing(papers, workshop.log)) }
    return Checked(nil, undrawable.flatMap { workshop.undrawableNames[$0.name] ?? [] })
  }

  func beginMerged() -> MergedText {
    MergedText(log: workshop.log, isPart: workshop.options.shard != nil)
  }
}

/// A paper that is a short text.
struct TextPaper: LaidOutPaper {
  var name: String
  var text: String
  var made: Digest
  var problems: [Problem]
}
