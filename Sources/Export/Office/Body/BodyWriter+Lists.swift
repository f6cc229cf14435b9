internal import Document
internal import Localization

extension BodyWriter {
  /// An item: its label hangs before its first paragraph, the others stand below that.
  mutating func write(_ item: ListItem) -> [XMLElement] {
    labels.append(
      Label(text: item.label, look: run(item.labelStyle), width: item.labelWidth))
    distance = item.distance
    indent += item.labelWidth
    defer { indent = indent - item.labelWidth }
    return inner(item.blocks) + waitingLabel()
  }
}
