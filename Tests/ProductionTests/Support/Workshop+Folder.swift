@testable import Production

extension Workshop {
  /// Everything in the output folder.
  var contents: [String: [UInt8]] { disk.contents(of: Self.folder) }

  /// A file of it.
  func file(_ name: String) -> String? { disk.text(at: "\(Self.folder)/\(name)") }

  /// What a paper of it says of its member: its first line.
  func paper(_ name: String) -> String? {
    file(name)?.split(separator: "\n").first.map(String.init)
  }

  /// The pages of the print file, in the order in which they are read; nil where there is none.
  var printed: [String]? { file(OutputName.printFile).map(MergedText.pages) }

  /// What a run without trouble makes of the same, with one worker, in a folder of its own.
  var clean: [String: [UInt8]] {
    var other = self
    other.disk = MemoryDisk()
    other.log = PressLog()
    other.options.workers = 1
    _ = other.run()
    return other.contents
  }

  /// The names of the files that are not what they were.
  func changed(since before: [String: [UInt8]]) -> [String] {
    contents.filter { $0.value != before[$0.key] }.keys.sorted()
  }

  /// The names of the files that are not as in another folder, or are in one of them alone.
  func differences(from other: [String: [UInt8]]) -> [String] {
    let contents = contents
    return Set(contents.keys).union(other.keys).filter { contents[$0] != other[$0] }.sorted()
  }

  /// The same with as many workers.
  func with(workers: Int) -> Workshop {
    var workshop = self
    workshop.options.workers = workers
    return workshop
  }
}
