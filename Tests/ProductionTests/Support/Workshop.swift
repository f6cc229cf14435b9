import Host
import Problems

@testable import Production

/// A member list and a folder, with documents that are short texts: `certificat de Léa Roy, n° 2026-0001`.
struct Workshop {
  var names: [String]
  /// Rows of these names are refused before they come to be records.
  var waitingNames: Set<String> = []
  /// Whether the print file goes by name; its order is then not the list's.
  var isSorted = false
  var disk = MemoryDisk()
  var given: [Int: String] = [:]
  var options = RunOptions()
  var wording = "certificat"
  var edition = ""
  var refusedNames: Set<String> = []
  var pattern = FileNamePattern.standard
  var wantsPrintFile = true

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
      records: recordPositions.map(record), waiting: waiting, filesOfAll: [printFile],
      options: options)
    return produce(order, at: place)
  }

  private var recordPositions: [Int] {
    names.indices.filter { !waitingNames.contains(names[$0]) }
  }

  private var waiting: [WaitingRecord] {
    names.indices.filter { waitingNames.contains(names[$0]) }.map { position in
      let row = position + Self.firstRow
      let (first, last) = parts(of: names[position])
      return WaitingRecord(
        row: row, identity: PersonIdentity(name: names[position]), givenNumber: given[row],
        given: first, family: last)
    }
  }

  private func parts(of name: String) -> (given: String, family: String) {
    let parts = name.split(separator: " ", maxSplits: 1).map(String.init)
    return (parts.first ?? "", parts.dropFirst().first ?? "")
  }

  private func record(_ position: Int) -> ProductionRecord {
    let name = names[position]
    let (first, last) = parts(of: name)
    return ProductionRecord(
      row: position + Self.firstRow, identity: PersonIdentity(name: name),
      givenNumber: given[position + Self.firstRow], given: first, family: last
    ) { number in
      let text = "\(wording) de \(name), n° \(number)"
      let row = Place(row: position + Self.firstRow)
      return RecordJob(made: Digest(of: wording + name)) {
        refusedNames.contains(name)
          ? Checked([], [Problem("layout.name-too-long", at: row)]) : Checked(Array(text.utf8))
      }
    }
  }

  private var printFile: FileOfAll {
    FileOfAll(
      name: edition.isEmpty ? OutputName.printFile : edition + ".pdf", isWanted: wantsPrintFile
    ) { records in
      let sorted = isSorted ? records.sorted { names[$0.row - 2] < names[$1.row - 2] } : records
      return FileOfAllJob(made: Digest(combining: sorted.map(\.made))) { goesOn in
        let lines = sorted.prefix { _ in goesOn() }.map { "\(names[$0.row - 2]) \($0.number)" }
        return Checked(Array(lines.joined(separator: "\n").utf8))
      }
    }
  }

  /// The numbers of the manifest as a coordinator sees them: file name by row.
  func file(_ name: String) -> String? { disk.text(at: "\(Self.folder)/\(name)") }
}
