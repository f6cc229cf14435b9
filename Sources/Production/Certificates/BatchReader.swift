internal import Document
internal import Dossier
internal import Host
internal import Layout
internal import Localization
internal import Problems
internal import Roster
internal import Templates
internal import YAMLSource

/// Reads everything that the certificates of one list need, and says all that is wrong at once.
struct BatchReader {
  let order: CertificateOrder
  let data: DataFolder
  let catalogue: Catalogue
  let fonts: FontSet
  /// The program and its version: what drew a paper is part of what it was made from.
  let program: String
  let files: any FileAccess
  var problems: [Problem] = []
  /// Digests of the files that are read of the list and the project.
  private var inputs: [Digest] = []
  /// Whether an input could not be read at all, as against being wrong.
  var isUnreadable = false

  init(
    _ order: CertificateOrder, data: DataFolder, catalogue: Catalogue, fonts: FontSet,
    program: String, files: any FileAccess
  ) {
    self.order = order
    self.data = data
    self.catalogue = catalogue
    self.fonts = fonts
    self.program = program
    self.files = files
  }

  /// The batch of one list; nil where something that all its papers need is wrong.
  mutating func read(_ list: String) -> CertificateBatch? {
    guard let project = project(for: list) else { return nil }
    let locale = locale(project)
    let localizer = localizer(locale, project)
    let roster = roster(list, project, localizer)
    let look = look(project)
    let (logos, signatures, pictures) = pictures(project, localizer)
    let numbers = numberScheme(project)
    let date = issueDate(project)
    guard let roster, let look, let numbers, let date, !problems.contains(where: isFatal) else {
      return nil
    }
    return CertificateBatch(
      list: list, project: project, roster: roster, localizer: localizer, look: look,
      paper: order.paper ?? project.paper ?? .usual(in: locale), issueDate: date,
      edition: order.edition, duplicateDate: order.date, logos: logos, signatures: signatures,
      numbers: numbers, inputs: Digest(combining: inputs),
      shared: Digest(
        combining: pictures + [look.digest, Digest(of: program)] + fonts.digests))
  }

  /// Errors of one row refuse that row only.
  private func isFatal(_ problem: Problem) -> Bool {
    problem.severity == .error && problem.place?.row == nil
  }

  private mutating func keep<Value>(_ checked: Checked<Value>) -> Value {
    problems += checked.problems
    return checked.value
  }

  private mutating func project(for list: String) -> Project? {
    let path = projectFile(of: list, order)
    if order.project == nil, !files.exists(path) {
      problems.append(
        ProductionProblem.noProject.problem(at: Place(file: list), ["file": .text(path)]))
      isUnreadable = true
      return nil
    }
    guard let source = keep(readSource(path, files: files)) else {
      isUnreadable = true
      return nil
    }
    inputs.append(source.digest)
    return keep(readProject(source.node, file: path))
  }

  /// Where nobody says which French, the rest is read in one of them, so that all that is wrong is said
  /// at once; a variant that does not exist was said when the project was read.
  private mutating func locale(_ project: Project) -> DocumentLocale {
    if let locale = order.locale ?? project.locale {
      let isAsked = order.locale == .canada && project.locale != .canada
      if isAsked, project.writing == .middleDot {
        let place = Place(file: project.file)
        problems.append(Problem(DossierProblem.middleDotInCanada, .warning, at: place))
      }
      return locale
    }
    if !problems.contains(where: { $0.code == DossierProblem.unknownLocale }) {
      problems.append(ProductionProblem.noLocale.problem(at: Place(file: project.file)))
    }
    return .canada
  }

  private func localizer(_ locale: DocumentLocale, _ project: Project) -> Localizer {
    let typography: Typography =
      project.typography == .careful ? .careful(for: locale) : .default(for: locale)
    return Localizer(locale: locale, catalogue: catalogue, typography: typography)
  }

  private mutating func roster(
    _ list: String, _ project: Project, _ localizer: Localizer
  ) -> Roster? {
    let bytes: [UInt8]
    do throws(FileProblem) {
      bytes = try files.read(list)
    } catch {
      problems.append(error.problem)
      isUnreadable = true
      return nil
    }
    inputs.append(Digest(of: bytes))
    let own = project.functions.map { (key: $0.key, spellings: $0.allSpellings) }
    let known = localizer.spellings.map { (key: $0.key, spellings: $0.value) }
    let read = readRoster(bytes, file: list, lexicon: RoleLexicon(own + known))
    let roster = keep(checkDays(of: keep(read), against: project.season))
    let isNoList =
      roster.members.isEmpty && roster.refusedRows.isEmpty
      || read.problems.contains { $0.severity == .error && $0.place?.row == nil }
    let hasHours = roster.members.contains { !$0.hours.isEmpty }
    if hasHours, !project.content.showsHours {
      problems.append(ProductionProblem.hoursNotPrinted.problem(.note, at: Place(file: list)))
    }
    if isNoList { isUnreadable = true }
    return isNoList ? nil : roster
  }

  private mutating func look(_ project: Project) -> Look? {
    let theme = order.theme ?? project.theme ?? "classique"
    return keep(
      data.look(
        theme: theme, themePlace: order.theme == nil ? project.themePlace : nil,
        template: order.template ?? project.template,
        templatePlace: order.template == nil ? project.templatePlace : nil,
        inBlack: order.isBlack || project.printsBlack))
  }

  private mutating func pictures(
    _ project: Project, _ localizer: Localizer
  ) -> (logos: [ImageAsset], signatures: [ImageAsset?], digests: [Digest]) {
    var loader = PictureLoader(folder: parentFolder(of: project.file), files: files)
    let logos = project.logos.compactMap { loader.load($0.file) }
    let signatures = project.signatories.map { signatory in
      signatory.signature.flatMap { loader.load($0) }
    }
    problems += loader.problems
    return (logos, signatures, loader.digests)
  }

  private mutating func numberScheme(_ project: Project) -> NumberScheme? {
    if project.numbering == nil, project.content.verificationPattern != nil {
      problems.append(
        ProductionProblem.verificationWithoutNumber.problem(
          .warning, at: Place(file: project.file)))
    }
    let numbering = project.numbering ?? .standard
    return keep(
      NumberScheme.read(
        numbering.pattern, width: numbering.width, first: numbering.first,
        year: project.season.year, at: Place(file: project.file)))
  }

  /// The paper's own date; for a duplicate the command line's date is the duplicate's.
  private mutating func issueDate(_ project: Project) -> CalendarDay? {
    let date =
      order.edition == .duplicate
      ? project.issuance.date ?? order.date : order.date ?? project.issuance.date
    let dateIsWrong = problems.contains {
      [DossierProblem.notADate, DossierProblem.ambiguousDate].contains($0.code)
    }
    if date == nil, !dateIsWrong {
      problems.append(ProductionProblem.noIssueDate.problem(at: Place(file: project.file)))
    }
    if let typed = order.date, let start = project.season.days?.lowerBound, typed < start {
      problems.append(
        Problem(
          DossierProblem.issuedBeforeSeason, .warning, at: nil,
          ["date": .text(typed.iso), "start": .text(start.iso)]))
    }
    return date
  }
}

/// The project's file of a list: the one asked for, or `cjs.yaml` beside the list.
func projectFile(of list: String, _ order: CertificateOrder) -> String {
  let folder = parentFolder(of: list)
  return order.project ?? (folder == "." ? "cjs.yaml" : folder + "/cjs.yaml")
}

/// The folder that a path is in; `.` where it has none.
func parentFolder(of path: String) -> String {
  guard let slash = path.lastIndex(of: "/") else { return "." }
  return slash == path.startIndex ? "/" : String(path[..<slash])
}
