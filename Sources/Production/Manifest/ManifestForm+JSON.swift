extension ManifestForm {
  /// The file's bytes, members in the order of their names, with a line end last.
  var json: [UInt8] {
    var writer = JSONWriter(capacity: 1000 + 400 * records.count + 300 * files.count)
    writer.object { writer in
      writer.list("counters", counters) { $1.write(to: &$0) }
      writer.list("files", files) { $1.write(to: &$0) }
      writer.number("format", format)
      if let part { writer.object("part") { part.write(to: &$0) } }
      writer.text("program", program)
      writer.list("records", records) { $1.write(to: &$0) }
    }
    return writer.bytes + [0x0A]
  }
}

extension ManifestForm.Series {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.object {
      $0.number("lastRank", lastRank)
      $0.text("series", series)
    }
  }
}

extension ManifestForm.Record {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.object {
      $0.text("file", file)
      $0.text("identity", identity)
      $0.text("number", number)
      $0.number("rank", rank)
      $0.truth("retired", retired)
      $0.number("row", row)
      $0.text("series", series)
      $0.text("sketch", sketch)
    }
  }
}

extension ManifestForm.File {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.object {
      $0.text("edition", edition)
      $0.text("made", made)
      $0.text("name", name)
      $0.text("previous", previous)
      $0.text("sha256", sha256)
    }
  }
}
