import Dispatch
import Document
import Drawing
import Foundation
import Host
import Layout
import Localization
import PDF
import Problems
import Production
import Synchronization

/// The bench's works over a member list, chunk by chunk as the program makes its certificates.
struct BenchRun: Sendable {
  let members: [BenchMember]
  let folder: String
  let fonts: FontSet

  private var metadata: DocumentMetadata {
    DocumentMetadata(
      title: "Certificat de participation", language: "fr-CA", issueDate: Self.day)
  }

  private static let day = CalendarDay(iso: "2026-08-21") ?? BenchRun.noDay

  private static var noDay: CalendarDay { fail("2026-08-21 exists") }

  /// A: one file for each member.
  func makeFiles(workers: Int) {
    let next = Atomic(0)
    let chunks = chunks
    DispatchQueue.concurrentPerform(iterations: min(workers, max(1, chunks.count))) { _ in
      let worker = BenchWorker(fonts)
      while true {
        let index = next.add(1, ordering: .relaxed).oldValue
        guard index < chunks.count else { return }
        write(chunks[index], by: worker)
      }
    }
  }

  /// B: all members in one file, which grows on the disk.
  func makePrintFile() throws {
    let worker = BenchWorker(fonts)
    let files = SystemFileAccess()
    let unfinished = folder + "/.all.pdf.partiel"
    try? files.remove(unfinished)
    let growing = try files.begin(unfinished)
    var file = PrintFile(metadata)
    for chunk in chunks {
      let problems = file.add(worker.draw(chunk, Self.day), titles: chunk.map { $0["numero"] })
      if !problems.isEmpty { fail(problems[0].code) }
      try growing.append(file.take())
    }
    try growing.append(file.finish(order: Array(members.indices)))
    try files.rename(unfinished, to: folder + "/all.pdf")
  }

  private var chunks: [ArraySlice<BenchMember>] {
    let size = RunOptions.standardChunkSize
    return stride(from: 0, to: members.count, by: size).map {
      members[$0..<min($0 + size, members.count)]
    }
  }

  private func write(_ chunk: ArraySlice<BenchMember>, by worker: BenchWorker) {
    let series = FileSeries.prepared(worker.draw(chunk, Self.day), metadata: metadata)
    guard let series = series.value else { fail(series.problems.map(\.code).joined()) }
    let files = SystemFileAccess()
    for (index, member) in chunk.enumerated() {
      let path = folder + "/" + member["id"]
      do {
        try? files.remove(path + ".partiel")
        try files.write(series.file(index).value, toNew: path + ".partiel")
        try files.rename(path + ".partiel", to: path + ".pdf")
      } catch {
        fail("\(error)")
      }
    }
  }
}

/// Lays out and draws; used by one thread.
final class BenchWorker {
  private let fonts: FontLibrary
  private let press = Press()

  init(_ fonts: FontSet) { self.fonts = FontLibrary(fonts.files, catalogue: fonts.catalogue) }

  /// The pages of a chunk, drawn together.
  func draw(_ chunk: ArraySlice<BenchMember>, _ day: CalendarDay) -> DrawnPages {
    let pages = chunk.map { member in
      let document = BenchPage.document(member, .canada, day)
      var page = layOut(document, with: fonts).value[0]
      page.items = BenchPage.border + page.items
      return page
    }
    let drawn = press.pdf(alike: pages)
    if drawn.isRefused { fail(drawn.problems.map(\.code).joined(separator: " ")) }
    return drawn.value
  }
}
