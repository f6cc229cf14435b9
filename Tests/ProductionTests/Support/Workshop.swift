import Host
import Problems

@testable import Production

/// A member list and a folder, with papers that are short texts (`TextPress`), drawn three rows at a time.
struct Workshop: Sendable {
  var names: [String]
  /// Rows of these names are refused before they come to be records.
  var waitingNames: Set<String> = []
  /// Whether the print file goes by name; its order is then not the list's.
  var isSorted = false
  var disk = MemoryDisk()
  var given: [Int: String] = [:]
  var options = RunOptions(chunkSize: 3)
  var wording = "certificat"
  var edition = ""
  var refusedNames: Set<String> = []
  /// Papers that cannot be drawn, and why.
  var undrawableNames: [String: [Problem]] = [:]
  /// Whether no two papers can be drawn together.
  var undrawableTogether = false
  var pattern = FileNamePattern.standard
  var wantsPrintFile = true
  /// Whether there is a file of all besides the print file.
  var hasHandOutList = false
  /// What all parts of a list must have in common besides it.
  var source: Digest?
  var log = PressLog()

  static let folder = "sortie"

  /// Row of the first name: the header is row 1.
  static let firstRow = 2

  func run(
    _ trouble: Trouble = .none, interruption: Interruption = Interruption(),
    progress: @escaping (RunProgress) -> Void = { _ in }
  ) -> RunSummary {
    let files = MemoryFileAccess(disk, trouble)
    defer { files.end() }
    return run(through: files, interruption: interruption, progress: progress)
  }

  func run(
    through files: any FileAccess & FileLocking, folder: String = Workshop.folder,
    interruption: Interruption = Interruption(),
    progress: @escaping (RunProgress) -> Void = { _ in }
  ) -> RunSummary {
    let place = RunPlace(
      folder: folder, files: files, interruption: interruption, progress: progress)
    guard let scheme = NumberScheme.read(year: 2026).value,
      let fileNames = FileNamePattern.read(pattern).value
    else { return RunSummary(folder: folder) }
    let order = ProductionOrder(
      program: "parchemin 0.1.0", list: "membres.csv",
      document: edition.isEmpty ? "certificat" : edition, edition: edition, numbers: scheme,
      fileNames: fileNames,
      records: recordPositions.map(record), waiting: waiting, source: source,
      makePress: { TextPress(self) },
      merged: printFile, filesOfAll: hasHandOutList ? [handOutList] : [], options: options)
    return produce(order, at: place)
  }

  /// The names of those that are records, in order.
  var recordNames: [String] { recordPositions.map { names[$0] } }

  /// Their rows.
  var rows: [Int] { recordPositions.map { $0 + Self.firstRow } }

  private var recordPositions: [Int] {
    names.indices.filter { !waitingNames.contains(names[$0]) }
  }

  private var waiting: [ProductionRecord] {
    names.indices.filter { waitingNames.contains(names[$0]) }.map { position in
      let row = position + Self.firstRow
      let (first, last) = parts(of: names[position])
      return ProductionRecord(
        row: row, identity: PersonIdentity(name: names[position]), givenNumber: given[row],
        given: first, family: last)
    }
  }

  private func parts(of name: String) -> (given: String, family: String) {
    let parts = name.split(separator: " ", maxSplits: 1).map(String.init)
    return (parts.first ?? "", parts.dropFirst().first ?? "")
  }

  private func record(_ position: Int) -> ProductionRecord {
    let (first, last) = parts(of: names[position])
    let row = position + Self.firstRow
    return ProductionRecord(
      row: row, identity: PersonIdentity(name: names[position]), givenNumber: given[row],
      given: first, family: last)
  }

  private var printFile: MergedOrder {
    let sorts = isSorted
    let names = recordNames
    return MergedOrder(
      name: edition.isEmpty ? OutputName.printFile : edition + ".pdf", isWanted: wantsPrintFile,
      arrange: { records in
        sorts ? records.sorted { names[$0.position] < names[$1.position] } : records
      }, title: { $0 })
  }

  private var handOutList: FileOfAll {
    let names = recordNames
    return FileOfAll(name: OutputName.handOutList) { records in
      let text = records.map { "\(names[$0.position]) \($0.number)" }.joined(separator: "\n")
      return FileOfAllJob(made: Digest(of: text)) { Checked(Array(text.utf8)) }
    }
  }
}
