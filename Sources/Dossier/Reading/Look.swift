import Localization

/// Which French, on which paper, in which dress.
struct Look {
  let locale: DocumentLocale?
  let paper: Paper?
  let theme: String?
  let template: String?
  let typography: TypographyStyle?
  let printsBlack: Bool
}
