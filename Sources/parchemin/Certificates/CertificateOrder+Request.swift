import Dossier
import Production

extension CertificateOrder {
  /// What the command line asks, as the production takes it.
  init(_ request: CertificateRequest) {
    self.init(lists: request.lists)
    project = request.project
    locale = request.locale
    template = request.template
    theme = request.theme
    paper = request.paper.map { $0 == .a4 ? .a4 : .letter }
    date = request.date
    isBlack = request.isBlack
    edition = Edition(request.edition)
    rows = request.rows?.ranges
    output = request.output
    fileNames = request.filename
    sorting = request.order == .name ? .name : .list
    makesPrintFile = request.makesPrintFile
    makesSeparateFiles = request.makesSeparateFiles
    replacesFiles = request.replacesFiles
  }
}

extension CertificateOrder.Edition {
  fileprivate init(_ edition: CertificateRequest.Edition) {
    switch edition {
    case .original: self = .original
    case .proof: self = .proof
    case .duplicate: self = .duplicate
    case .replacement(let number): self = .replacement(of: number)
    }
  }
}
