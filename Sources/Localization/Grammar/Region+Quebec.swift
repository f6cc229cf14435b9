extension Region {
  /// The administrative regions of Québec (OQLF 25372, « Les prépositions devant les noms de régions du
  /// Québec », the most usual form of each).
  static let quebec: [Region] = [
    Region("Bas-Saint-Laurent", .le, "dans le "),
    Region("Saguenay–Lac-Saint-Jean", .le, "au "),
    Region("Capitale-Nationale", .la, "dans la "),
    Region("Mauricie", .la, "en "),
    Region("Estrie", .elided, "en "),
    Region("Outaouais", .elided, "en "),
    Region("Abitibi-Témiscamingue", .elided, "en "),
    Region("Côte-Nord", .la, "sur la "),
    Region("Nord-du-Québec", .le, "dans le "),
    Region("Gaspésie–Îles-de-la-Madeleine", .la, "en "),
    Region("Gaspésie", .la, "en "),
    Region("Îles-de-la-Madeleine", .les, "aux "),
    Region("Chaudière-Appalaches", nil, "en "),
    Region("Lanaudière", nil, "dans "),
    Region("Laurentides", .les, "dans les "),
    Region("Montérégie", .la, "en "),
    Region("Centre-du-Québec", .le, "au "),
    Region("Charlevoix", nil, "dans "),
    Region("Nunavik", .le, "au "),
  ]
}
