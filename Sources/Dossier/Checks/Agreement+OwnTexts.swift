extension Agreement {
  /// Every text of the file's own that may refer to an article or an annex, in the order of the model.
  var ownTexts: [OwnText] {
    recitals.flatMap(\.ownTexts) + parties.flatMap(\.commitments.others)
      + articles.flatMap(\.ownTexts) + annexes.flatMap(\.ownTexts)
  }
}

extension Recital {
  fileprivate var ownTexts: [OwnText] {
    if case .own(let text) = self { [text] } else { [] }
  }
}

extension Article {
  fileprivate var ownTexts: [OwnText] {
    [title].compactMap { $0 } + (paragraphs ?? []) + (items ?? []) + additions
      + clauses.flatMap(\.ownTexts)
  }
}

extension Clause {
  fileprivate var ownTexts: [OwnText] { [title].compactMap { $0 } + paragraphs + items }
}

extension Annex {
  fileprivate var ownTexts: [OwnText] {
    guard case .own(let title, let paragraphs, let items, let clauses) = content else { return [] }
    return [title] + paragraphs + items + clauses.flatMap(\.ownTexts)
  }
}
