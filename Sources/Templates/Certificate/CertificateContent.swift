public import Document
public import Dossier
public import Localization
public import Roster

/// Everything that one certificate says, before words are made of it.
public struct CertificateContent: Sendable {
  /// The co-operative's season.
  public var project: Project
  /// The person.
  public var member: Member
  /// The certificate's number; nil where papers carry none.
  public var number: String?
  /// Day of issue.
  public var issueDate: CalendarDay
  /// The logos of `project.logos`, in their order.
  public var logos: [ImageAsset]
  /// The scanned signatures of `project.signatories`, in their order.
  public var signatures: [ImageAsset?]
  /// Whether it is a proof, to send for approval.
  public var isProof: Bool
  /// Whether it is a duplicate of a paper that was lost.
  public var isDuplicate: Bool
  /// Day on which a duplicate is issued; nil where nobody says it.
  public var duplicateDate: CalendarDay?
  /// Number of the certificate that this one replaces.
  public var replacedNumber: String?

  /// Makes the content of a certificate.
  public init(
    project: Project, member: Member, number: String?, issueDate: CalendarDay,
    logos: [ImageAsset] = [], signatures: [ImageAsset?] = [], isProof: Bool = false,
    isDuplicate: Bool = false, duplicateDate: CalendarDay? = nil, replacedNumber: String? = nil
  ) {
    self.project = project
    self.member = member
    self.number = number
    self.issueDate = issueDate
    self.logos = logos
    self.signatures = signatures
    self.isProof = isProof
    self.isDuplicate = isDuplicate
    self.duplicateDate = duplicateDate
    self.replacedNumber = replacedNumber
  }
}
