internal import Document
internal import Dossier
internal import Host
internal import Layout
internal import Localization
internal import PDF
internal import Problems
internal import Roster
internal import Templates

extension CertificateBatch {
  /// What the papers' files say of themselves, all of them the same.
  var metadata: DocumentMetadata {
    DocumentMetadata(
      title: certificateTitle(project, localizer: localizer).value,
      language: localizer.locale.rawValue, issueDate: issueDate)
  }

  /// What stands on a member's paper.
  func content(_ member: Member, number: String) -> CertificateContent {
    var content = CertificateContent(
      project: project, member: member, number: project.numbering == nil ? nil : number,
      issueDate: issueDate, logos: logos, signatures: signatures)
    switch edition {
    case .original: break
    case .proof: content.isProof = true
    case .duplicate:
      content.isDuplicate = true
      content.duplicateDate = duplicateDate
    case .replacement(let replaced): content.replacedNumber = replaced ?? number
    }
    return content
  }

  /// A problem of the words or of the drawing, which every paper has: at the project.
  func ofProject(_ problem: Problem) -> Problem {
    var placed = problem
    var place = problem.place ?? Place()
    place.file = place.file ?? project.file
    placed.place = place
    return placed
  }

  /// A problem of the page: at the member's row and with her or his name, unless the block says the same
  /// on every paper.
  func ofPage(_ problem: Problem, _ member: Member) -> Problem {
    if let field = problem.place?.field, sharedBlocks.contains(field) { return ofProject(problem) }
    guard problem.place?.file == nil else { return problem }
    var placed = problem
    // Blocks of the page are no columns of the list: the person stands for the block.
    placed.place = Place(file: list, row: member.row, person: member.fullName)
    return placed
  }
}

extension Document {
  /// What a document's file says of itself.
  var metadata: DocumentMetadata {
    DocumentMetadata(title: title, language: locale.rawValue, issueDate: issueDate)
  }
}

extension DocumentMetadata {
  /// A digest of all of it.
  var digest: Digest {
    Digest(combining: [Digest(of: title), Digest(of: language), Digest(of: issueDate?.iso ?? "")])
  }
}
