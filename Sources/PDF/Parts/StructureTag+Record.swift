internal import Layout

extension StructureTag {
  /// Every member, in the order in which they are read again.
  func write(to record: inout RecordWriter) {
    record.add(role.rawValue)
    record.add(order)
    record.add(alternative.map { [$0] } ?? []) { $0.add($1) }
    record.add(ancestors) { record, ancestor in
      record.add(ancestor.role.rawValue)
      record.add(ancestor.order)
    }
  }

  /// Reads what `write` wrote.
  init(reading record: inout RecordReader) throws(UnknownForm) {
    let role = try Role(reading: &record)
    let order = try record.integer()
    let alternatives = try record.list { (r: inout RecordReader) throws(UnknownForm) in
      try r.text()
    }
    let ancestors = try record.list { (r: inout RecordReader) throws(UnknownForm) in
      Ancestor(try Role(reading: &r), order: try r.integer())
    }
    self.init(role, order: order, alternative: alternatives.first, within: ancestors)
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
