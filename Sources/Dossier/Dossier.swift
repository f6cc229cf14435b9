public import Problems
public import YAMLSource

/// Reads a project (`cjs.yaml`): nil where an error leaves no project to work with.
///
/// Pure: no file is opened, logos and signatures stay paths. Every wrong key and value is told at once,
/// in the order of the file. Codes: `DossierProblem`, and those of `MappingReader`.
public func readProject(_ node: YAMLNode, file: String) -> Checked<Project?> {
  var reader = MappingReader(node)
  let look = reader.look()
  let programme = reader.programme()
  let cooperative = reader.cooperative()
  let season = reader.season()
  let issuers = reader.issuers()
  let issuance = reader.issuance()
  let signatories = reader.signatories()
  let logos = reader.logos()
  let content = reader.content(signatories: signatories.count)
  let (statement, skills) = (reader.text("mention"), reader.texts("compétences"))
  let (numbering, functions) = (reader.numbering(), reader.functions())
  reader.check(issuance, against: season)

  let problems = inFileOrder(reader.finish())
  guard let cooperative, let season, !issuers.isEmpty, !signatories.isEmpty else {
    return Checked(nil, problems)
  }
  return Checked(
    Project(
      file: file, locale: look.locale, paper: look.paper, theme: look.theme,
      template: look.template, themePlace: look.themePlace, templatePlace: look.templatePlace,
      typography: look.typography, writing: look.writing, programme: programme,
      cooperative: cooperative, season: season, issuers: issuers, issuance: issuance,
      signatories: signatories, logos: logos, fundersStatement: statement, content: content,
      skills: skills, numbering: numbering, functions: functions, printsBlack: look.printsBlack),
    problems)
}

/// By line, then as they were met.
func inFileOrder(_ problems: [Problem]) -> [Problem] {
  problems.enumerated()
    .sorted { ($0.element.place?.line ?? 0, $0.offset) < ($1.element.place?.line ?? 0, $1.offset) }
    .map(\.element)
}
