public import Document
public import Dossier
public import Localization
public import Problems

/// Makes the document of one certificate: words of the catalogues and of the project, put where the
/// template says, in the looks of the theme.
public func certificate(
  _ content: CertificateContent, template: Template, theme: Theme, paper: Paper,
  localizer: Localizer
) -> Checked<Document> {
  var words = CertificateWords(content, localizer)
  let slots = words.slots()
  let size = template.isLandscape ? paper.landscapeSize : paper.uprightSize
  var arranger = CertificateArranger(template, theme, slots, on: size)
  let sheet = arranger.sheet()
  let title = certificateTitle(content.project, localizer: localizer)
  let document = Document(
    title: title.value, locale: localizer.locale, issueDate: content.issueDate,
    content: .sheets([sheet]))
  return Checked(document, words.problems + title.problems + arranger.problems)
}

/// The title that the files of a project's certificates have: the paper and the project, never the person.
public func certificateTitle(_ project: Project, localizer: Localizer) -> Checked<String> {
  let arguments = project.messageArguments(localizer)
  let title = localizer.text(CertificateKey.fileTitle.key, arguments.value)
  return Checked(title.value.plain, arguments.problems + title.problems)
}

/// Makes the list of who is handed which paper, on upright pages.
public func handoutList(
  _ list: HandoutList, template: ListTemplate, theme: Theme, paper: Paper, localizer: Localizer
) -> Checked<Document> {
  var arranger = ListArranger(list, template, theme, on: paper.uprightSize, localizer)
  let document = arranger.document()
  return Checked(document, arranger.problems)
}

/// Makes the document of an agreement: the entente of Québec or the convention of France, as its localizer's
/// variant has it. The pictures of its logos come in the order of `Agreement.logos`.
public func agreement(
  _ agreement: Agreement, template: AgreementTemplate, theme: Theme, paper: Paper,
  localizer: Localizer, logos: [ImageAsset] = []
) -> Checked<Document> {
  var arranger = AgreementArranger(
    agreement, template, on: paper.uprightSize, logos: logos, localizer)
  let document = arranger.document()
  return Checked(document, arranger.words.words.problems)
}
