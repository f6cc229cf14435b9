/// The forms in which a text can be handed out for comments.
public enum ExportFormat: String, Hashable, Sendable, CaseIterable {
  /// UTF-8 with LF line ends, one paragraph a line.
  case text = "txt"
  /// WordprocessingML (ISO/IEC 29500 transitional), which word processors open.
  case office = "docx"

  /// How names of such files end, without the dot.
  public var fileExtension: String { rawValue }
}
