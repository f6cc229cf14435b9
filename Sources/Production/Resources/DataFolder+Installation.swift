internal import Host
internal import Layout
public import Problems
internal import Templates

extension DataFolder {
  /// What is wrong with the fonts of the machine, with the themes and with the templates.
  public func installationProblems() -> [Problem] {
    let fonts = fonts()
    let missing = (fonts.value?.missing ?? []).map { face in
      Problem(
        LayoutProblem.missingFont, .warning, at: nil,
        [
          "family": .text(face.family), "style": .text(face.style),
          "package": .text(face.package),
        ])
    }
    let themes = yamlFiles(in: "templates/themes").map { name in
      String(name.dropFirst("templates/themes/".count).dropLast(".yaml".count))
    }
    return fonts.problems + missing + hyphenationProblems(fonts.value)
      + themes.flatMap { look(theme: $0, template: nil, inBlack: false).problems }
      + templateProblems()
  }

  /// Said where none of the files of patterns is there.
  private func hyphenationProblems(_ fonts: FontSet?) -> [Problem] {
    guard let source = fonts?.catalogue.hyphenation,
      !source.files.contains(where: { files.exists($0) })
    else { return [] }
    return [
      Problem(
        LayoutProblem.missingHyphenation, .warning, at: nil, ["package": .text(source.package)])
    ]
  }

  /// What is wrong with every template, whether a theme has its name or not.
  private func templateProblems() -> [Problem] {
    yamlFiles(in: "templates/certificat").flatMap { name in
      let node = yaml(name)
      return node.problems + (node.value.map { readTemplate($0).problems } ?? [])
    }
  }
}
