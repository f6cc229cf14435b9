import Document
import Foundation
import Layout
import TestSupport
import Testing

@testable import PDF

@Suite("Texts over several pages, as files", .enabled(if: FlowSamples.areSettable))
struct FlowFileTests {
  private func files() throws -> [[UInt8]] {
    try [FlowSamples.agreement(), FlowSamples.sideBySide()].map { try FlowSamples.file($0) }
  }

  @Test(
    "All are PDF/UA-1 and PDF/A-2a",
    .enabled(if: Conformance.isPresent, Comment(rawValue: Conformance.absence)))
  func conformance() throws {
    let failures = try Conformance.failures(of: files())
    #expect(failures == [])
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
}
