import Localization

/// The gender that a cell states; nil where it is not understood.
///
/// The spellings that lists and forms use; an empty cell states none. Neutral wording is the default
/// (OQLF 25370), and a first name says nothing.
func readGender(_ cell: String) -> Gender? {
  let word = foldedLabel(cell)
  return word.isEmpty ? .unstated : genders.first { $0.spellings.contains(word) }?.gender
}

/// Folded: « Mme », « M. » and « féminin » are `mme`, `m` and `feminin`.
private let genders: [(gender: Gender, spellings: Set<String>)] = [
  (
    .feminine,
    [
      "f", "femme", "fille", "feminin", "feminine", "mme", "madame", "mlle", "mademoiselle", "elle",
      "female", "woman", "girl",
    ]
  ),
  (
    .masculine,
    ["h", "m", "homme", "garcon", "masculin", "mr", "monsieur", "il", "male", "man", "boy"]
  ),
  (
    .unstated,
    [
      "x", "autre", "nb", "non binaire", "nonbinaire", "iel", "ielle", "neutre", "non precise",
      "non precisee", "mx", "other", "nonbinary",
    ]
  ),
]
