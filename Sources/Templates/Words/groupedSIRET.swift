/// A SIRET as it is read aloud and printed: 3, 3, 3 and 5 digits (SIREN, then NIC), held together; any other
/// number as it is.
func groupedSIRET(_ number: String) -> String {
  guard number.count == 14, number.allSatisfy(\.isWholeNumber) else { return number }
  var rest = Substring(number)
  return [3, 3, 3, 5].map { length in
    defer { rest = rest.dropFirst(length) }
    return String(rest.prefix(length))
  }.joined(separator: "\u{A0}")
}
