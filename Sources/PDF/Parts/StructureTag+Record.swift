internal import Layout

extension StructureTag {
  /// Every member, in the order in which they are read again.
  func write(to record: inout RecordWriter) {
    record.add(role.rawValue)
    record.add(order)
    record.add(alternative)
    record.add(language)
    record.add(ancestors) { record, ancestor in
      record.add(ancestor.role.rawValue)
      record.add(ancestor.order)
      record.add(ancestor.language)
      record.add(ancestor.summary)
    }
  }

  /// Reads what `write` wrote.
  init(reading record: inout RecordReader) throws(UnknownForm) {
    let role = try Role(reading: &record)
    let order = try record.integer()
    let (alternative, language) = (try record.optionalText(), try record.optionalText())
    let ancestors = try record.list { (r: inout RecordReader) throws(UnknownForm) in
      Ancestor(
        try Role(reading: &r), order: try r.integer(), language: try r.optionalText(),
        summary: try r.optionalText())
    }
    self.init(
      role, order: order, alternative: alternative, language: language, within: ancestors)
  }
}

extension StructureTag.Role {
  /// Reads a raw value.
  init(reading record: inout RecordReader) throws(UnknownForm) {
    guard let role = StructureTag.Role(rawValue: try record.text()) else {
      throw RecordReader.damaged
    }
    self = role
  }
}
