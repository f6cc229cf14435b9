/// A postal code: `G1R 2B5` (Canada Post: two triplets, capitals; no D F I O Q U, no W Z in front),
/// `35000` (La Poste: five digits, the zero in front kept); nil for any other form.
func formatPostcode(_ typed: String) -> String? {
  let code = typed.uppercased().filter { !$0.isWhitespace && !"-‐‑".contains($0) }
  if code.wholeMatch(of: /[0-9]{5}/) != nil { return code }
  let canadian = /[A-CEGHJ-NPR-TVXY]\d[A-CEGHJ-NPR-TV-Z]\d[A-CEGHJ-NPR-TV-Z]\d/
  guard code.utf8.count == 6, code.wholeMatch(of: canadian) != nil else { return nil }
  return code.prefix(3) + Signs.noBreakSpace + code.suffix(3)
}
