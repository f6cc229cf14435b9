internal import Document
internal import Localization
internal import Problems

/// Lays out a flow: sets its blocks, breaks them into pages, adds what stands round the text.
func layOut(
  _ flow: Flow, in locale: DocumentLocale, with fonts: FontLibrary
) -> Checked<[Page]> {
  Checked([])
}
