import Foundation

/// « de » with its complement: `d’Alma`, `du Bic`, `des Escoumins`, `de La Tuque`. Empty for nothing.
func withDe(_ complement: String, _ kind: ComplementKind) -> String {
  let name = complement.trimmingCharacters(in: .whitespaces)
  if name.isEmpty { return "" }
  if let known = ToponymForms.table[plainKey(name)], kind == .toponym { return known.de }
  if let rest = afterArticle("le", name, kind) { return "du \(rest)" }
  if let rest = afterArticle("les", name, kind) { return "des \(rest)" }
  return elides(before: name, kind) ? "d\(Signs.apostrophe)\(name)" : "de \(name)"
}

/// « à » with its complement: `à Alma`, `au Bic`, `aux Escoumins`. Empty for nothing.
func withA(_ complement: String, _ kind: ComplementKind) -> String {
  let name = complement.trimmingCharacters(in: .whitespaces)
  if name.isEmpty { return "" }
  if let known = ToponymForms.table[plainKey(name)], kind == .toponym { return known.a }
  if let rest = afterArticle("le", name, kind) { return "au \(rest)" }
  if let rest = afterArticle("les", name, kind) { return "aux \(rest)" }
  return "à \(name)"
}

/// What follows an article that contracts; nil where the name does not begin with it. A place's article
/// has a capital (Le Bic); a noun's may have either.
private func afterArticle(_ article: String, _ name: String, _ kind: ComplementKind) -> Substring? {
  guard kind.contracts, let space = name.firstIndex(of: " ") else { return nil }
  let first = name[..<space]
  let isArticle = kind == .noun ? first.lowercased() == article : first == article.capitalized
  return isArticle ? name[name.index(after: space)...] : nil
}

/// A name as the exception tables spell it: lower case, U+2019.
func plainKey(_ name: String) -> String {
  name.lowercased().replacing("'", with: Signs.apostrophe)
}
