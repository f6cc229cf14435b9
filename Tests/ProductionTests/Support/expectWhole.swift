import Problems
import Testing

@testable import Production

/// Nothing unfinished has a final name: every one holds the bytes of an earlier run or those it is to have.
func expectWhole(_ workshop: Workshop, _ allowed: [[String: [UInt8]]], _ moment: String) {
  for (name, bytes) in workshop.contents
  where !OutputName.isUnfinished(name) && name != OutputName.manifest {
    #expect(allowed.contains { $0[name] == bytes }, "\(name), \(moment)")
  }
  if let text = workshop.file(OutputName.manifest) {
    let read = Manifest.decode(Array(text.utf8), at: Place())
    #expect(read.value != nil, "manifest, \(moment)")
  }
}

/// Nothing under an unfinished name is left.
func expectTidy(_ workshop: Workshop, _ moment: String) {
  #expect(!workshop.contents.keys.contains(where: OutputName.isUnfinished), "\(moment)")
}
