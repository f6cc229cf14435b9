import Localization
import Problems

/// What the commands need of the rest of the program, as values, so that tests can pass their own.
struct Stages: Sendable {
  /// The words of one variant, from the given data folder or where the program's own stands; nil
  /// where there are none.
  var words: @Sendable (_ data: String?, DocumentLocale) -> Checked<Localizer?>
  /// The variant that the project of a request says its documents are in.
  var documentLocale: @Sendable (CertificateRequest) -> DocumentLocale?
  /// Makes the certificates of a request; the reporter shows progress.
  var certificates: @Sendable (CertificateRequest, Reporter) -> CertificatesOutcome
  /// The variant that the first file of a request says its documents are in.
  var documentsLocale: @Sendable (DocumentRequest) -> DocumentLocale?
  /// Makes the agreements or summaries of a request.
  var documents: @Sendable (DocumentRequest, Reporter) -> DocumentsOutcome
  /// Merges the parts of a request; the reporter shows progress.
  var merge: @Sendable (MergeRequest, Reporter) -> CertificatesOutcome
  /// What is wrong with the catalogues: missing keys, faults of syntax, what their lint says.
  var catalogueProblems: @Sendable (_ data: String?) -> [Problem]
  /// What is wrong with fonts, themes and templates.
  var installationProblems: @Sendable (_ data: String?) -> [Problem]
}
