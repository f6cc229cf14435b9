/// The words of the paper that thanks leaders, partners and volunteers: `reconnaissance.yaml`.
enum RecognitionKey: String, PaperKey {
  case titleLine1 = "reconnaissance.titre-ligne-1"
  case titleLine2 = "reconnaissance.titre-ligne-2"
  case opening = "reconnaissance.verbe"
  case object = "reconnaissance.objet"
  /// For those who led the co-operative.
  case leadership = "reconnaissance.animation"
  case fileTitle = "reconnaissance.titre-pdf"
}
