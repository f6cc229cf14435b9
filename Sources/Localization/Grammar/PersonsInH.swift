/// Given names and surnames that begin with h: those of French tradition have a mute one, foreign ones are
/// aspirated (OQLF 23685, « Élision avec un nom propre »; of Hugo and Henri it accepts both forms).
enum PersonsInH {
  /// Whether « de » elides before such a name: those of the table, and every other in « Hé ».
  static func elides(before name: String) -> Bool {
    mute.contains(name) || plainKey(name).hasPrefix("hé")
  }

  /// With « d’ ».
  private static let mute: WordTable = """
    hadrien harmonie harmony hector hedwige henri henriette henry herbert hercule hermance hermas hermine
    herminie hermione hervé hervey hilaire hilarion hilda hildegarde hippolyte homère honorat honoré
    honorin honorine horace horacio hortense hubert huberte huguette humbert hyacinthe hypolite
    hyppolite
    """
}
