internal import Document
internal import Dossier
import Foundation
internal import Host
internal import Layout
internal import Localization
internal import Roster

/// One list, read and checked, with everything that its certificates are made of.
struct CertificateBatch: Sendable {
  var list: String
  var project: Project
  var roster: Roster
  var localizer: Localizer
  var look: Look
  var paper: Paper
  var issueDate: CalendarDay
  var edition: CertificateOrder.Edition
  /// Day of a duplicate; nil where nobody says it.
  var duplicateDate: CalendarDay?
  var logos: [ImageAsset]
  var signatures: [ImageAsset?]
  var numbers: NumberScheme
  /// Digest of the list and of the project's file.
  var inputs: Digest
  /// Digest of what all records share: project's pictures, look, fonts, program.
  var shared: Digest

  /// Members in the order in which papers are printed and people called, as positions in the roster.
  func callingOrder(_ sorting: CertificateOrder.Sorting) -> [Int] {
    let positions = Array(roster.members.indices)
    guard sorting == .name else { return positions }
    return localizer.order.sorted(
      positions,
      byName: { position in
        let member = roster.members[position]
        return FoldedName(family: member.familyName, given: member.givenName)
      })
  }
}
