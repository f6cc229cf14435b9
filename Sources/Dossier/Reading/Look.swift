import Localization
import Problems

/// Which French, on which paper, in which dress.
struct Look {
  let locale: DocumentLocale?
  let paper: Paper?
  let theme: String?
  let template: String?
  let themePlace: Place?
  let templatePlace: Place?
  let typography: TypographyStyle?
  let writing: GroupWriting
  let printsBlack: Bool
}
