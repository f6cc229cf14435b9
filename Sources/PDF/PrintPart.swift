public import Drawing
internal import Localization
public import Problems

/// Some of the drawings of a print file, kept as they are: a run over a part of a list writes them down, and
/// the file of the whole list is put together of them later, to the same bytes as if they had come from one
/// run. Records of its own, since the file's objects are numbered and summed up from the beginning.
public enum PrintPart {
  /// What every part begins with: what the file says of itself.
  public static func head(_ metadata: DocumentMetadata) -> [UInt8] {
    var record = RecordWriter()
    record.add(metadata.title)
    record.add(metadata.language)
    record.add(metadata.issueDate?.iso)
    return record.bytes
  }

  /// The record of a drawing, its pages with their titles in the outline.
  public static func record(_ drawn: DrawnPages, titles: [String]) -> [UInt8] {
    var record = RecordWriter()
    drawn.write(titles, to: &record)
    return record.bytes
  }
}

extension PrintFile {
  /// Begins the file that parts of this head are of; nil where it is none.
  public init?(head: [UInt8]) {
    var record = RecordReader(head)
    guard let title = try? record.text(), let language = try? record.text(),
      let day = try? record.optionalText() ?? "", record.isAtEnd
    else { return nil }
    let date = CalendarDay(iso: day)
    if date == nil, !day.isEmpty { return nil }
    self.init(DocumentMetadata(title: title, language: language, issueDate: date))
  }

  /// Adds the drawing of a record; `pdf.unknown-form`.
  public mutating func add(record bytes: [UInt8]) -> [Problem] {
    var record = RecordReader(bytes)
    do throws(UnknownForm) {
      let (pages, titles) = try DrawnPages.read(&record)
      return add(pages, titles: titles)
    } catch {
      return [error.problem]
    }
  }
}
