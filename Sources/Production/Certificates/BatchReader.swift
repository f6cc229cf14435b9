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
  let files: any FileAccess
  var problems: [Problem] = []
  /// Whether an input could not be read at all, as against being wrong.
  var isUnreadable = false

  init(
    _ order: CertificateOrder, data: DataFolder, catalogue: Catalogue, fonts: FontSet,
    files: any FileAccess
  ) {
    self.order = order
    self.data = data
    self.catalogue = catalogue
    self.fonts = fonts
    self.files = files
  }

  /// The batch of one list; nil where something that all its papers need is wrong.
  mutating func read(_ list: String) -> CertificateBatch? {
    guard let project = project(for: list) else { return nil }
    guard let locale = order.locale ?? project.locale else {
      problems.append(ProductionProblem.noLocale.problem(at: Place(file: project.file)))
      return nil
    }
    let localizer = localizer(locale, project)
    let roster = roster(list, project, localizer)
    let look = look(project)
    let (logos, signatures, pictures) = pictures(project, localizer)
    let numbers = numberScheme(project)
    let date = issueDate(project)
    guard let roster, let look, let numbers, let date, !problems.contains(where: isFatal) else {
      return nil
    }
    let duplicateDate = order.date ?? date
    return CertificateBatch(
      list: list, project: project, roster: roster, localizer: localizer, look: look,
      paper: order.paper ?? project.paper ?? .usual(in: locale), issueDate: date,
      edition: order.edition, duplicateDate: duplicateDate, logos: logos, signatures: signatures,
      numbers: numbers, shared: Digest(combining: pictures + [look.digest] + fontDigests()))
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
    let path = order.project ?? parentFolder(of: list) + "/cjs.yaml"
    if order.project == nil, !files.exists(path) {
      problems.append(
        ProductionProblem.noProject.problem(at: Place(file: list), ["file": .text(path)]))
      isUnreadable = true
      return nil
    }
    guard let node = keep(readYAMLFile(path, files: files)) else {
      isUnreadable = true
      return nil
    }
    return keep(readProject(node, file: path))
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
    let own = project.functions.map { (key: $0.key, spellings: $0.allSpellings) }
    let known = localizer.spellings.map { (key: $0.key, spellings: $0.value) }
    let read = readRoster(bytes, file: list, lexicon: RoleLexicon(own + known))
    let roster = checked(keep(read), against: project.season)
    let isNoList = read.problems.contains { $0.severity == .error && $0.place?.row == nil }
    if isNoList { isUnreadable = true }
    return isNoList ? nil : roster
  }

  /// A member's own dates against the season: outside it is doubtful; ending before it begins is refused.
  private mutating func checked(_ roster: Roster, against season: Season) -> Roster {
    guard let days = season.days else { return roster }
    var roster = roster
    for member in roster.members {
      let (start, end) = (member.start ?? days.lowerBound, member.end ?? days.upperBound)
      let place = Place(file: roster.file, row: member.row, person: member.fullName)
      if start > end {
        problems.append(ProductionProblem.noDayInSeason.problem(at: place))
        roster.refusedRows.append(member.row)
      } else if start < days.lowerBound || end > days.upperBound {
        problems.append(ProductionProblem.outsideSeason.problem(.warning, at: place))
      }
    }
    roster.members.removeAll { roster.refusedRows.contains($0.row) }
    roster.refusedRows.sort()
    return roster
  }

  private mutating func look(_ project: Project) -> Look? {
    let theme = order.theme ?? project.theme ?? "classique"
    return keep(
      data.look(
        theme: theme, template: order.template ?? project.template,
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
    if date == nil {
      problems.append(ProductionProblem.noIssueDate.problem(at: Place(file: project.file)))
    }
    return date
  }

  /// What tells one version of a font from another: its table directory, which holds a checksum of every
  /// table (OpenType 1.9, “Organization of an OpenType Font”), stands at the start of the file.
  private func fontDigests() -> [Digest] {
    fonts.files.map { file in
      let bytes = (try? files.read(file.path)) ?? []
      return Digest(of: Array(file.family.utf8) + Array(file.style.utf8) + bytes.prefix(4096))
    }
  }
}

/// The folder that a path is in; `.` where it has none.
func parentFolder(of path: String) -> String {
  guard let slash = path.lastIndex(of: "/") else { return "." }
  return slash == path.startIndex ? "/" : String(path[..<slash])
}
