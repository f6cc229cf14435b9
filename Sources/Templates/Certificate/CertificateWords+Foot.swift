internal import Document
internal import Dossier
import Foundation
internal import Localization
internal import Problems
internal import YAMLSource

extension CertificateWords {
  /// Issuer, place and date, signatories, seal, number, stamp.
  mutating func addFoot(_ slots: inout [Slot: SlotValue]) {
    slots[.issuer] = .text(issuer())
    slots[.issuance] = .text(issuance())
    slots[.signatures] = .signatures(signatures())
    if project.content.showsSeal { slots[.seal] = seal() }
    if let number = content.number {
      slots[.numberLabel] = .text(text(.numberLabel))
      slots[.numberAlone] = .text(MarkedText([.init(number, [.name])]))
      slots[.number] = .text(text(.number, ["numéro": .string(number)]))
    }
    if project.content.reservesStamp {
      slots[.stamp] = .present
      slots[.stampLabel] = .text(text(.stamp))
    }
  }

  /// The QR code and its address, where something answers and the paper has a number.
  mutating func addVerification(_ slots: inout [Slot: SlotValue]) {
    guard let pattern = project.content.verificationPattern, let number = content.number else {
      return
    }
    let address = pattern.replacing("{numéro}", with: number)
    let alternative = text(.codeAlternative).plain
    slots[.code] = .code(address, alternative: alternative)
    slots[.codeLabel] = .text(text(.verify))
    slots[.address] = .text(MarkedText([.init(typed(address), [.name])]))
    if project.content.reservesStamp, project.content.showsSeal {
      report(Problem(TemplateProblem.noRoomForStamp, .warning))
    }
  }

  /// The words of a signatory's function: the project's own, the catalogues', or as typed.
  mutating func function(of signatory: Signatory) -> MarkedText {
    let typed = foldedKey(signatory.function)
    if let own = project.functions.first(where: { foldedKey($0.key) == typed }) {
      return localizer.data(own.forms[signatory.gender])
    }
    var words = PaperWords(localizer)
    let function = words.function(signatory.function, signatory.gender, place: signatory.place)
    for problem in words.problems { report(problem) }
    return function
  }

  private mutating func issuer() -> MarkedText {
    let names = project.issuers.map { MessageValue.string($0.name) }
    let siret = project.issuers.count == 1 ? groupedSIRET(project.issuers[0].siret ?? "") : ""
    return text(
      .issuer,
      ["n": .number(Decimal(names.count)), "organismes": .list(names), "siret": .string(siret)])
  }

  private mutating func issuance() -> MarkedText {
    text(
      .issuance,
      [
        "lieu": .optional(project.issuance.place), "date": .string(content.issueDate.iso),
      ])
  }

  private mutating func signatures() -> [SignatureRow.Signatory] {
    project.signatories.enumerated().map { index, signatory in
      let image = content.signatures.indices.contains(index) ? content.signatures[index] : nil
      return SignatureRow.Signatory(
        name: signatory.name, role: function(of: signatory), signature: image,
        signatureAlternative: text(.signatureAlternative, ["nom": .string(signatory.name)])
          .plain)
    }
  }

  private mutating func seal() -> SlotValue {
    let year = String(project.season.year)
    let alternative = text(.sealAlternative, ["année": .string(year)]).plain
    return .seal(MarkedText([.init(year, [.name])]), alternative: alternative)
  }

  /// What is printed under the code, to be typed: the address without its scheme, or its host alone where
  /// the whole is longer than a line of the caption; the code has all of it.
  private func typed(_ address: String) -> String {
    let whole = withoutScheme(address)
    return whole.count <= longestAddress ? whole : String(whole.prefix { $0 != "/" })
  }

  private func withoutScheme(_ address: String) -> String {
    ["https://", "http://"].first { address.hasPrefix($0) }
      .map { String(address.dropFirst($0.count)) } ?? address
  }
}

/// Signs of an address that a caption of 42 mm holds at 6.5 pt, the least size of codes.
private let longestAddress = 36
