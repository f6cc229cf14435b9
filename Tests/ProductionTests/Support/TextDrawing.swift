import Host
import Problems

@testable import Production

/// Texts that were drawn together.
struct TextDrawing: PaperDrawing {
  let papers: [TextPaper]
  private let token: Token

  init(_ papers: [TextPaper], _ log: PressLog) {
    self.papers = papers
    token = Token(log)
  }

  /// What the papers of the drawing share.
  var shared: String {
    "avec \(papers.count - 1) autres, \(Digest(combining: papers.map { Digest(of: $0.text) }).hex)"
  }

  func file(_ index: Int) -> Checked<PaperFile> {
    token.log.note { $0.files += 1 }
    let bytes = Array("\(papers[index].text)\n\(shared)".utf8)
    return Checked(PaperFile(bytes, digest: Digest(of: bytes)))
  }

  /// Tells the log how long a drawing is held.
  private final class Token: Sendable {
    let log: PressLog

    init(_ log: PressLog) {
      self.log = log
      log.note { $0.held += 1 }
    }

    deinit { log.note { $0.held -= 1 } }
  }
}
