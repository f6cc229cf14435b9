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

// usage: bench-work A|B|C members.csv OUTDIR DATA
//
// The works of the measuring bench on its own page, by the stages that the program uses: A, a file for each
// member, named after its id; B, all of them in `all.pdf`; C, `agreement.pdf` from the `agreement.json` that lies
// beside the list. BENCH_JOBS says how many workers (1).
@main struct BenchWork {
  static func main() {
    let arguments = CommandLine.arguments
    guard arguments.count == 5, ["A", "B", "C"].contains(arguments[1]) else {
      fail("usage: bench-work A|B|C members.csv OUTDIR DATA")
    }
    let files = SystemFileAccess()
    do {
      try files.makeFolder(arguments[3])
      guard let fonts = DataFolder(path: arguments[4], files: files).fonts().value else {
        fail("no fonts under \(arguments[4])")
      }
      if arguments[1] == "C" {
        let bench = BenchDocument(list: arguments[2], folder: arguments[3], fonts: fonts)
        return try bench.make()
      }
      let members = BenchMember.read(
        String(decoding: try files.read(arguments[2]), as: UTF8.self))
      let bench = BenchRun(members: members, folder: arguments[3], fonts: fonts)
      try arguments[1] == "A" ? bench.makeFiles(workers: workers) : bench.makePrintFile()
    } catch {
      fail("\(error)")
    }
  }

  private static var workers: Int {
    ProcessInfo.processInfo.environment["BENCH_JOBS"].flatMap(Int.init) ?? 1
  }
}

/// Ends the program with a sentence.
func fail(_ sentence: String) -> Never {
  FileHandle.standardError.write(Data((sentence + "\n").utf8))
  exit(1)
}
