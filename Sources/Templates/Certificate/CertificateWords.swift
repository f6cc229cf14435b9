internal import Document
internal import Dossier
import Foundation
internal import Localization
internal import Problems
internal import Roster

/// Makes the words of one certificate: what each slot holds, in the variant's French.
struct CertificateWords {
  let content: CertificateContent
  let localizer: Localizer
  private(set) var problems: [Problem] = []

  init(_ content: CertificateContent, _ localizer: Localizer) {
    self.content = content
    self.localizer = localizer
  }

  var project: Project { content.project }
  var member: Member { content.member }

  /// Every slot that this paper has; a slot without data is not there.
  mutating func slots() -> [Slot: SlotValue] {
    var slots: [Slot: SlotValue] = [.rule: .present]
    addHead(&slots)
    addPerson(&slots)
    addStatements(&slots)
    addFoot(&slots)
    addVerification(&slots)
    if content.isProof { slots[.proof] = .text(text(.proof)) }
    return slots
  }

  /// Words of the paper.
  mutating func text(
    _ key: CertificateKey, _ arguments: [String: MessageValue] = [:]
  ) -> MarkedText { text(named: key.key, arguments) }

  /// A message of the catalogues; what was wrong with it is kept.
  mutating func text(
    named key: String, _ arguments: [String: MessageValue] = [:]
  ) -> MarkedText {
    let result = localizer.text(key, arguments)
    problems += result.problems
    return result.value
  }

  /// What messages that name the co-operative are given.
  mutating func projectArguments() -> [String: MessageValue] {
    let arguments = project.messageArguments(localizer)
    problems += arguments.problems
    return arguments.value
  }

  /// Adds a problem.
  mutating func report(_ problem: Problem) { problems.append(problem) }

  private mutating func addHead(_ slots: inout [Slot: SlotValue]) {
    slots[.title1] = .text(text(.titleLine1))
    slots[.title2] = .text(text(.titleLine2))
    guard !content.logos.isEmpty else { return }
    slots[.logos] = .logos(
      zip(project.logos, content.logos).map { logo, image in
        let alternative = text(.logoAlternative, ["nom": .string(logo.partner)])
        return LogoRow.Logo(image: image, alternative: alternative.plain)
      })
    slots[.partners] = passage(project.content.partnersLine, key: .partners)
  }

  private mutating func addPerson(_ slots: inout [Slot: SlotValue]) {
    slots[.opening] = .text(opening())
    slots[.name] = .name(given: member.givenName, family: member.familyName)
    slots[.object] = .text(object())
    slots[.functions] = functions().map(SlotValue.text)
  }

  private mutating func addStatements(_ slots: inout [Slot: SlotValue]) {
    slots[.nature] = passage(nature, key: .nature)
    if !project.skills.isEmpty {
      let skills = MessageValue.list(project.skills.map(MessageValue.string))
      slots[.skills] = .text(text(.skills, ["liste": skills]))
    }
    let figures = hours()
    if !figures.isEmpty {
      slots[.hours] = .figures(figures)
      slots[.reservation] = .text(text(.reservation))
    }
    slots[.closing] = passage(project.content.closing, key: .closing)
    slots[.statement] = project.fundersStatement.map { .text(localizer.data($0)) }
    if content.isDuplicate {
      let date = content.duplicateDate?.iso ?? ""
      slots[.duplicate] = .text(text(.duplicate, ["date": .string(date)]))
    }
    if let number = content.replacedNumber {
      slots[.replacement] = .text(text(.replacement, ["numéro": .string(number)]))
    }
  }

  /// The catalogues say what a CJS is: another programme has a sentence of its own, or none.
  private var nature: Passage {
    let isOfCJS = project.programme == .known(.cjs)
    return isOfCJS || project.content.nature != .standard ? project.content.nature : .omitted
  }

  /// A passage that the project may reword or leave out.
  mutating func passage(_ passage: Passage, key: CertificateKey) -> SlotValue? {
    switch passage {
    case .standard: localizer.hasMessage(key.key) ? .text(text(key)) : nil
    case .own(let words): .text(localizer.data(words))
    case .omitted: nil
    }
  }
}
