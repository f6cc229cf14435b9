/// Places that bear a person's name in « Le »: the article is part of the name and does not contract.
enum PersonToponyms {
  /// Whole names (Commission de toponymie, « Articles et particules »: secteur de Le Gardeur; Le Moyne).
  static let table: WordTable = "le-gardeur le-moyne le-royer"

  /// Surnames in « Le » that a place may bear: nothing but the user's word tells « du Goff » from « de Le
  /// Goff » (Breton and Norman surnames, INSEE, « Fichier des noms »).
  static let surnames: WordTable = """
    le-ber le-blanc le-borgne le-bras le-breton le-bris le-clerc le-corre le-dréau le-floch le-gall
    le-goff le-guen le-jeune le-mercier le-moal le-page le-roux le-sueur le-tardif le-vasseur
    """
}
