/// The particle of a French surname.
enum NameParticle {
  /// A name cut behind a particle « de » or « d’ » in small letters; the particle is empty where there is none.
  ///
  /// Names sort by what follows that particle (OQLF 24930: « CHAMPLAIN Samuel de »; AFNOR NF Z44-001,
  /// 4.1.5.2). Everything else sorts as written: articles, also contracted or after « de » (La Fontaine, du
  /// Bellay; NF Z44-001, 4.1.5.1), a De or D’ with a capital, which belongs to the name (D’Amours), and
  /// foreign particles, whose rules hang on a nationality that nobody states. Where no capital follows,
  /// small letters tell nothing.
  static func split(_ name: String) -> (particle: String, rest: String) {
    guard let match = name.wholeMatch(of: /(de\s|d['’ʼ])\s*(.*)/),
      match.2.contains(where: \.isUppercase)
    else { return ("", name) }
    return (match.1.filter { !$0.isWhitespace }, String(match.2))
  }
}
