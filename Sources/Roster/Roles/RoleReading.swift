import Localization

/// What a list's role and committee cells say, with what is doubtful in them.
struct RoleReading: Hashable, Sendable {
  /// What may be doubtful about one function.
  enum Doubt: Hashable, Sendable {
    /// No key: printed as typed.
    case unknown(String, nearest: String?)
    /// The typed form is of the other gender.
    case gender(String)
    /// A member or a head of no committee that is named: printed as typed.
    case withoutCommittee(String)
  }

  /// The functions, each once, in the order of the cells.
  var roles: [Role] = []
  /// What is doubtful.
  var doubts: [Doubt] = []

  /// Reads both cells for a person of this gender.
  static func read(
    roleCell: String, committeeCell: String, gender: Gender, lexicon: RoleLexicon
  ) -> RoleReading {
    var reader = RoleReader(
      lexicon: lexicon, gender: gender, committees: committees(in: committeeCell))
    for piece in reader.pieces(of: roleCell) { reader.read(piece) }
    return reader.finish()
  }

  private static func committees(in cell: String) -> [String] {
    cell.split { ";\n\r\r\n".contains($0) }.map { committeeName(String($0)) }
      .filter { $0.contains(where: \.isLetter) }
  }
}
