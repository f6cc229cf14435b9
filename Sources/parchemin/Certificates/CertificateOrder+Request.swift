import Production

extension CertificateOrder {
  /// What the command line asks, as the production takes it.
  init(_ request: CertificateRequest) {
    self.init(lists: request.lists)
    project = request.project
    locale = request.locale
    template = request.template
    theme = request.theme
    paper = request.paper
    date = request.date
    isBlack = request.isBlack
    edition = request.edition
    rows = request.rows?.ranges
    shard = request.shard
    output = request.output
    fileNames = request.filename
    sorting = request.order
    makesPrintFile = request.makesPrintFile
    makesSeparateFiles = request.makesSeparateFiles
    replacesFiles = request.replacesFiles
    workers = request.jobs ?? 1
  }
}
