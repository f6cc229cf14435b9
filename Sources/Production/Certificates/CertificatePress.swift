internal import Document
internal import Dossier
internal import Drawing
internal import Host
internal import Layout
internal import Localization
internal import PDF
internal import Problems
internal import Roster
internal import Templates

/// Makes the certificates of one batch: words, layout, drawing, files. One for each worker, with fonts of its
/// own.
final class CertificatePress: PaperPress {
  private let batch: CertificateBatch
  private let fonts: FontLibrary
  private let press = Press()
  private let metadata: DocumentMetadata
  /// Digest of what all papers are made from.
  private let shared: Digest

  /// Whether it makes a part of the list, and keeps its drawings for the print file of all.
  private let isPart: Bool

  init(_ batch: CertificateBatch, fonts: FontSet, isPart: Bool = false) {
    self.batch = batch
    self.isPart = isPart
    metadata = batch.metadata
    shared = Digest(combining: [batch.shared, metadata.digest])
    self.fonts = FontLibrary(fonts.files, catalogue: fonts.catalogue)
  }

  func layOut(_ request: PaperRequest) -> CertificatePaper {
    let member = batch.roster.members[request.position]
    let document = certificate(
      batch.content(member, number: request.number), template: batch.look.template,
      theme: batch.look.theme, paper: batch.paper, localizer: batch.localizer)
    let pages = Layout.layOut(document.value, with: fonts)
    let page = pages.value.first ?? Page(size: batch.paper.landscapeSize)
    return CertificatePaper(
      page: page, made: Digest(combining: [shared, Digest(of: page.fingerprint)]),
      problems: document.problems.map(batch.ofProject)
        + pages.problems.map { batch.ofPage($0, member) })
  }

  func draw(_ papers: [CertificatePaper]) -> Checked<CertificateDrawing?> {
    let drawn = press.pdf(alike: papers.map(\.page))
    if drawn.isRefused { return Checked(nil, drawn.problems.map(batch.ofProject)) }
    let series = FileSeries.prepared(drawn.value, metadata: metadata)
    return series.map { series in
      series.map { CertificateDrawing(pages: drawn.value, series: $0) }
    }
  }

  func beginMerged() -> MergedCertificates { MergedCertificates(metadata, isPart: isPart) }
}
