internal import OrderedCollections

/// Takes objects of Cairo's file over into one of ours, with all that they refer to, each once.
struct ObjectCopier: Sendable {
  private let file: CairoFile
  private let fonts: FontCorrections
  /// Our numbers by Cairo's.
  private var numbers: [Int: Int] = [:]

  /// A copier that has copied nothing yet.
  init(_ file: CairoFile, _ fonts: FontCorrections) {
    self.file = file
    self.fonts = fonts
  }

  /// Our number for an object of Cairo's; it and what it refers to are written where they are not yet.
  mutating func copy(_ number: Int, into writer: inout PDFWriter) throws(UnknownForm) -> Int {
    if let known = numbers[number] { return known }
    let copy = writer.reserve()
    numbers[number] = copy
    if let stream = try file.stream(number) {
      var entries = stream.entries
      entries["Length"] = nil
      // Cairo asks for it wherever a logo holds pixels, archives forbid it (ISO 19005-2, 6.2.8.3).
      if entries["Subtype"]?.name == "Image" { entries["Interpolate"] = nil }
      let copied = try copied(.dictionary(entries), into: &writer)
      writer.write(stream: file.bytes[stream.content], copied.entries ?? [:], as: copy)
    } else {
      let object = fonts.corrected(try file.object(number), number: number)
      writer.write(try copied(object, into: &writer), as: copy)
    }
    return copy
  }

  /// An object with our numbers in place of Cairo's.
  mutating func copied(
    _ object: PDFObject, into writer: inout PDFWriter
  ) throws(UnknownForm) -> PDFObject {
    switch object {
    case .reference(let number): return .reference(try copy(number, into: &writer))
    case .array(let items):
      var copies: [PDFObject] = []
      for item in items { copies.append(try copied(item, into: &writer)) }
      return .array(copies)
    case .dictionary(var entries):
      for index in entries.values.indices {
        entries.values[index] = try copied(entries.values[index], into: &writer)
      }
      return .dictionary(entries)
    case .null, .boolean, .number, .name, .string: return object
    }
  }
}
