import Localization
import Problems
import YAMLSource

extension MappingReader {
  /// `contact`: who answers for personal data.
  mutating func contact(_ key: String, _ parties: PartyIndex) -> Contact? {
    node(key).map { contact($0, parties) }
  }

  /// `contacts`, in a convention.
  mutating func contacts(_ parties: PartyIndex) -> [Contact] {
    items("contacts").map { contact($0, parties) }
  }

  private mutating func contact(_ node: YAMLNode, _ parties: PartyIndex) -> Contact {
    if node.isToComplete { return Contact(name: .toComplete) }
    if let name = node.text { return Contact(name: .known(name)) }
    return section(node) { reader in
      let contact = Contact(
        name: reader.blankText("nom"), function: reader.blankText("fonction"),
        gender: reader.gender("genre") ?? .unstated, email: reader.blankText("courriel"),
        telephone: reader.blankText("téléphone"), party: reader.party("partie", parties))
      if contact == Contact(gender: contact.gender, party: contact.party) {
        reader.reportMissing("nom")
      }
      return contact
    }
  }

  /// `composition`: the committee's members.
  mutating func composition() -> [CommitteeMember] {
    rows("composition").map { node in
      if node.isToComplete {
        return CommitteeMember(name: .toComplete, body: .toComplete, function: .toComplete)
      }
      if let name = node.text { return CommitteeMember(name: .known(name)) }
      return section(node) { $0.committeeMember() }
    }
  }

  private mutating func committeeMember() -> CommitteeMember {
    let member = CommitteeMember(
      name: blankText("nom"), body: blankText("organisme"), function: blankText("fonction"),
      gender: gender("genre") ?? .unstated,
      place: noun("lieu", doubting: [.initial, .article, .region]))
    if member.name == nil, member.body == nil { reportMissing("nom") }
    return member
  }

  /// `calendrier` or `dates`: `{date: …, étape: …}`, or `début` and `fin` for several days.
  mutating func calendar(_ key: String) -> [CalendarStep] {
    rows(key).map { node in
      let open = CalendarStep(date: .toComplete, what: .shared(.toComplete))
      return filled(node, open) { $0.calendarStep() }
    }
  }

  private mutating func calendarStep() -> CalendarStep {
    let days = node("date") == nil ? term() : Term(start: blankDay("date"))
    if node("date") == nil, node("début") == nil { reportMissing("date") }
    if node("étape") == nil { reportMissing("étape") }
    return CalendarStep(
      date: days.start ?? .toComplete, end: days.end,
      what: variantText("étape") ?? .shared(.toComplete))
  }
}
