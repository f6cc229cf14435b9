extension Message {
  /// Markup that is opened and not closed in its pattern, or closed and not opened.
  var unbalancedMarkup: [Markup] { patterns.flatMap(unbalanced) }

  private func unbalanced(_ pattern: Pattern) -> [Markup] {
    var open: [Markup] = []
    var alone: [Markup] = []
    for case .markup(let markup) in pattern {
      switch markup.kind {
      case .open: open.append(markup)
      case .close where open.last?.name == markup.name: open.removeLast()
      case .close: alone.append(markup)
      case .standalone: break
      }
    }
    return alone + open
  }
}
