/// Places whose forms no rule gives.
enum ToponymForms {
  /// The forms of one place.
  struct Forms: Hashable, Sendable {
    /// With « de ».
    var de: String
    /// With « à ».
    var a: String
  }

  /// By lower-cased name. Regions take their article though it is no part of the name (usage; Commission
  /// de toponymie, « régions administratives »).
  static let table: [String: Forms] = [
    "saguenay–lac-saint-jean": Forms(
      de: "du Saguenay–Lac-Saint-Jean", a: "au Saguenay–Lac-Saint-Jean"),
    "bas-saint-laurent": Forms(de: "du Bas-Saint-Laurent", a: "au Bas-Saint-Laurent"),
    "centre-du-québec": Forms(de: "du Centre-du-Québec", a: "au Centre-du-Québec"),
    "nunavik": Forms(de: "du Nunavik", a: "au Nunavik"),
    "québec (province)": Forms(de: "du Québec", a: "au Québec"),
    // Official form with d’ kept before an English h (Commission de toponymie, « particules de ou d’ »).
    "henrysburg": Forms(de: "d’Henrysburg", a: "à Henrysburg"),
    "halifax": Forms(de: "d’Halifax", a: "à Halifax"),
    "îles-de-la-madeleine": Forms(de: "des Îles-de-la-Madeleine", a: "aux Îles-de-la-Madeleine"),
  ]
}
