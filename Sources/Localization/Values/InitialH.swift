/// How a noun's first letter behaves: most often its h, also a vowel that stands as a consonant.
public enum InitialH: String, Hashable, Sendable, CaseIterable {
  /// No elision: de Hull, le héros.
  case aspirated
  /// Elision: d’Hyères, l’héroïne.
  case mute
}
