import Foundation
import Problems
import Testing

@testable import Production

@Suite("What the shell and other programs are told")
struct RunReportTests {
  @Test("The summary as JSON: rows, numbers and files, no person")
  func json() throws {
    let workshop = Workshop(names: ["Léa Roy", "Noé Tremblay"], refusedNames: ["Noé Tremblay"])
    let report = RunReport(workshop.run()) { "phrase de \($0.code)" }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    let text = String(decoding: try encoder.encode(report), as: UTF8.self)
    #expect(
      text == #"{"end":"finished","files":[{"file":"impression.pdf","state":"made"}],"#
        + #""folder":"sortie","list":"membres.csv","orphans":[],"problems":[{"code":"layout.name-too-long","#
        + #""file":"membres.csv","message":"phrase de layout.name-too-long","row":3,"severity":"error"}],"#
        + #""records":[{"file":"certificat-2026-0001.pdf","number":"2026-0001","row":2,"#
        + #""state":"made"},{"file":"certificat-2026-0002.pdf","number":"2026-0002","row":3,"#
        + #""state":"refused"}],"refused":[3],"status":65}"#)
  }

  @Test("The statuses are those of sysexits.h and of shells")
  func statuses() {
    #expect(ExitStatus.allCases.map(\.rawValue) == [0, 64, 65, 66, 70, 73, 130])
  }

  @Test("Of several statuses the gravest")
  func worst() {
    #expect(ExitStatus.worst(of: []) == .success)
    #expect(ExitStatus.worst(of: [.success, .refused]) == .refused)
    #expect(ExitStatus.worst(of: [.refused, .unwritableOutput]) == .unwritableOutput)
    #expect(ExitStatus.worst(of: [.internalFault, .interrupted]) == .interrupted)
  }
}
