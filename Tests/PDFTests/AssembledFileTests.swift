import Document
import Drawing
import Foundation
import Layout
import Problems
import TestSupport
import Testing

@testable import PDF

@Suite("Files of ours", .enabled(if: Samples.areSettable))
struct AssembledFileTests {
  private let names = ["Élise (Lefèvre", "Fañch \\ Kerangal", "Nguyễn Thị Hồng"]

  /// A file of each kind: one document, one of a series, a print file in two drawings.
  private func files() throws -> [[UInt8]] {
    let pages = try names.map { try Samples.page($0) }
    let alike = try Samples.drawn(pages, alike: true)
    let series = FileSeries.prepared(alike, metadata: try Samples.metadata())
    let own = try #require(series.value)
    var print = PrintFile(try Samples.metadata())
    #expect(print.add(alike, titles: ["no 1", "no 2", "no 3"]) == [])
    #expect(print.add(try Samples.two(), titles: ["no 4", "no 5"]) == [])
    return try [Samples.file(Samples.two())] + (0..<own.count).map { own.file($0).value }
      + [print.finish(order: [4, 0, 2, 1, 3])]
  }

  @Test(
    "All are PDF/UA-1 and PDF/A-2a",
    .enabled(if: Conformance.isPresent, Comment(rawValue: Conformance.absence)))
  func conformance() throws {
    let failures = try Conformance.failures(of: files())
    #expect(failures == [])
  }

  @Test(
    "The judge is one: what Cairo wrote is neither",
    .enabled(if: Conformance.isPresent, Comment(rawValue: Conformance.absence)))
  func judge() throws {
    let failures = try Conformance.failures(of: [try Samples.two().bytes, Array("bonjour".utf8)])
    for (profile, file) in [("PDF_UA_1", "0.pdf"), ("PDF_A_2A", "0.pdf"), ("PDF_UA_1", "1.pdf")] {
      #expect(failures.contains { $0.hasPrefix(profile) && $0.contains(file) })
    }
  }

  @Test("qpdf finds nothing to say against any", .enabled(if: QPDFFile.isReadable))
  func soundness() throws {
    try withFiles(try files()) { files in
      for file in files {
        let status = try ExternalTool("qpdf").run(["--check", file]).status
        #expect(status == 0)
      }
    }
  }

  @Test("The same pages give the same bytes")
  func sameBytes() throws { #expect(try files() == files()) }

  @Test("Other pages give another identifier, the title alone too")
  func identifiers() throws {
    let drawn = try Samples.two()
    let titles = ["Certificat", "Attestation"]
    let files = try titles.map { title in
      assemble(drawn, metadata: try Samples.metadata(title: title)).value
    }
    let identifiers = files.map { file in
      file.ranges(of: Array("/ID [<".utf8)).last.map { Array(file[$0.upperBound...].prefix(32)) }
    }
    #expect(identifiers[0] != nil)
    #expect(identifiers[0] != identifiers[1])
  }

  @Test(
    "Each file of a series reads as its page, common part or not", .enabled(if: QPDFFile.isReadable)
  )
  func series() throws {
    try withFiles(Array(try files()[1...3])) { files in
      for (file, name) in zip(files, names) {
        let tree = try #require(try TagTree(of: file))
        #expect(
          tree.dump == """
            Document
              H1: Certificat (de) participation
              P: \(name)
              P: Ἄννα \\ (Ω)
              Figure « Code à lire »

            """)
        #expect(try artifactTexts(of: file) == ["En-tête", "no 1"])
      }
    }
  }

  @Test(
    "The print file has a section a page and a line each in its outline, in the order asked for",
    .enabled(if: QPDFFile.isReadable))
  func printFile() throws {
    try withFiles([try #require(try files().last)]) { files in
      let tree = try #require(try TagTree(of: files[0]))
      let order = [names[1], names[0], names[2], names[1], names[0]]
      #expect(tree.children.map(\.role) == Array(repeating: "Sect", count: 5))
      #expect(tree.children.map { $0.children[1].text } == order)
      let file = try QPDFFile(files[0])
      var line = file.dictionary(file.dictionary(file.catalog["/Outlines"])["/First"])
      var titles: [String] = []
      while let title = file.text(line["/Title"]) {
        titles.append(title)
        line = file.dictionary(line["/Next"])
      }
      #expect(titles == ["no 5", "no 1", "no 3", "no 2", "no 4"])
    }
  }

  @Test("What is taken away from a print file early is the same file")
  func takenAway() throws {
    let whole = try #require(try files().last)
    let pages = try names.map { try Samples.page($0) }
    var print = PrintFile(try Samples.metadata())
    var file = print.take()
    _ = print.add(try Samples.drawn(pages, alike: true), titles: ["no 1", "no 2", "no 3"])
    file += print.take()
    _ = print.add(try Samples.two(), titles: ["no 4", "no 5"])
    #expect(file + print.take() + print.finish(order: [4, 0, 2, 1, 3]) == whole)
  }

  @Test(
    "Spaces are read wherever they stand, to a 256th of a point", .enabled(if: QPDFFile.isReadable))
  func spaces() throws {
    let blocks = (0..<256).map { step in
      var block = Samples.block("du 6\u{A0}juillet\u{202F}!", y: 20 + Double(step))
      block.x = .pt(20 + Double(step) / 256)
      return block
    }
    let file = try Samples.file(
      Samples.drawn([try Samples.laidOut(Sheet(size: Samples.size, fixed: blocks))]))
    try withFiles([file]) { files in
      let tree = try #require(try TagTree(of: files[0]))
      #expect(
        tree.children.map(\.text) == Array(repeating: "du 6\u{A0}juillet\u{202F}!", count: 256))
    }
  }

  @Test("A figure says where it is", .enabled(if: QPDFFile.isReadable))
  func figureBox() throws {
    try withFiles([try Samples.file(Samples.two())]) { files in
      let tree = try #require(try TagTree(of: files[0]))
      let figures = tree.all.filter { $0.role == "Figure" }
      #expect(figures.map(\.box) == Array(repeating: [300, 90, 360, 150], count: 2))
    }
  }

  @Test(
    "A table: rows, header cells that head columns, a cell for what is not there",
    .enabled(if: QPDFFile.isReadable))
  func table() throws {
    let cells = [
      Samples.block("Nom", y: 40, cell: TableCell(row: 0, column: 0, isHeader: true)),
      Samples.block("Signature", y: 40, cell: TableCell(row: 0, column: 1, isHeader: true)),
      Samples.block("Élise", y: 60, cell: TableCell(row: 1, column: 0)),
    ]
    let sheet = Sheet(
      size: Samples.size,
      fixed: [Samples.block("Liste", y: 20, role: .title)] + cells + [Samples.block("Fin", y: 90)])
    let file = try Samples.file(Samples.drawn([try Samples.laidOut(sheet)]))
    try withFiles([file]) { files in
      let tree = try #require(try TagTree(of: files[0]))
      #expect(
        tree.dump == """
          Document
            H1: Liste
            Table
              TR
                TH Column: Nom
                TH Column: Signature
              TR
                TD: Élise
                TD
            P: Fin

          """)
    }
    let failures = Conformance.isPresent ? try Conformance.failures(of: [file]) : []
    #expect(failures == [])
  }
}
