import Localization

/// Turns the pieces of a role cell into functions.
struct RoleReader {
  let lexicon: RoleLexicon
  let gender: Gender
  /// Committees of the other cell that no function has taken yet.
  var committees: [String]
  private var reading = RoleReading()

  init(lexicon: RoleLexicon, gender: Gender, committees: [String]) {
    (self.lexicon, self.gender, self.committees) = (lexicon, gender, committees)
  }

  /// The functions that a cell names: between `;`, `,` and line breaks, and at « et » where each side is
  /// a known function (« responsable du comité ventes et marketing » is one).
  func pieces(of cell: String) -> [String] {
    if lexicon.meaning(of: foldedSpaces(cell)) != nil { return [foldedSpaces(cell)] }
    return cell.split { ";,\n\r\r\n".contains($0) }
      .map { foldedSpaces(String($0)) }
      .filter { $0.contains(where: \.isLetter) && !Self.nothing.contains(foldedLabel($0)) }
      .flatMap(splitAtAnd)
  }

  private func splitAtAnd(_ piece: String) -> [String] {
    guard lexicon.meaning(of: piece) == nil else { return [piece] }
    for and in [" et ", " & ", " + ", " / "] where piece.contains(and) {
      let parts = piece.components(around: and)
      if parts.allSatisfy({ lexicon.meaning(of: $0) != nil || committee(in: $0) != nil }) {
        return parts
      }
    }
    return [piece]
  }

  /// Adds the function of one piece.
  mutating func read(_ piece: String) {
    if let (key, formGender) = lexicon.meaning(of: piece) {
      read(piece, key: key, formGender: formGender)
    } else if let (key, committee) = committee(in: piece) {
      add(.key(key, committee: committee))
    } else {
      add(.free(piece))
      reading.doubts.append(.unknown(piece, nearest: lexicon.nearestSpelling(to: piece)))
    }
  }

  private mutating func read(_ piece: String, key: String, formGender: Gender?) {
    if let formGender, gender != .unstated, formGender != gender {
      reading.doubts.append(.gender(piece))
    }
    switch key {
    case Role.headKey where !committees.isEmpty:
      add(.key(key, committee: committees.removeFirst()))
    case Role.memberKey where !committees.isEmpty:
      break
    case Role.headKey, Role.memberKey:
      add(.free(piece))
      reading.doubts.append(.withoutCommittee(piece))
    default:
      add(.key(key))
    }
  }

  /// « membre du comité des finances », « comité finances », « resp. marketing »: key and committee.
  private func committee(in piece: String) -> (key: String, committee: String)? {
    let words = piece.split(separator: " ")
    let mark = committeeWordIndex(in: words)
    let head = words.prefix(mark ?? 1).filter { !Self.links.contains(foldedLabel(String($0))) }
    let name = words.dropFirst((mark ?? 0) + 1).joined(separator: " ")
    guard !name.isEmpty, let key = committeeKey(head.joined(separator: " ")),
      mark != nil || key == Role.headKey
    else { return nil }
    return (key, name)
  }

  private func committeeKey(_ head: String) -> String? {
    if head.isEmpty { return Role.memberKey }
    guard let key = lexicon.meaning(of: head)?.key, key == Role.headKey || key == Role.memberKey
    else { return nil }
    return key
  }

  private mutating func add(_ role: Role) {
    if !reading.roles.contains(role) { reading.roles.append(role) }
  }

  /// The functions read, then a membership for each committee that is left.
  func finish() -> RoleReading {
    var result = reading
    for committee in committees {
      let role = Role.key(Role.memberKey, committee: committee)
      let isNamed = result.roles.contains { isCommittee($0, committee) }
      if !isNamed { result.roles.append(role) }
    }
    return result
  }

  private func isCommittee(_ role: Role, _ name: String) -> Bool {
    guard case .key(_, let other?) = role else { return false }
    return committeeIdentity(other) == committeeIdentity(name)
  }

  /// Words that say « none »; folded.
  private static let nothing: Set<String> = ["aucun", "aucune", "neant", "n a", "na", "sans objet"]
  /// Words between a function and « comité »; folded.
  private static let links: Set<String> = ["du", "de", "d un", "au", "le", "un", "l", "d"]
}

extension String {
  /// The parts between every occurrence of `mark`, without spaces around them.
  fileprivate func components(around mark: String) -> [String] {
    split(separator: mark).map { foldedSpaces(String($0)) }
  }
}
