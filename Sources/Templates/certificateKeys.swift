/// Every key of the catalogues that certificates and hand-out lists ask for in both variants.
public let certificateKeys: [String] =
  [
    "titre-ligne-1", "titre-ligne-2", "verbe", "verbe-simple", "objet", "nature", "fonctions",
    "compétences", "nombre-heures", "heures-formation", "heures-services", "heures-vie", "réserve",
    "délivrance", "émetteur", "partenaires", "cachet", "numéro-libellé", "numéro", "duplicata",
    "remplacement", "épreuve", "titre-pdf", "vérifier", "sceau-alt", "qr-alt", "logo-alt",
    "signature-alt",
  ].map { "certificat." + $0 }
  + [
    "liste.titre", "liste.sous-titre", "liste.page", "liste.titre-pdf", "comité.forme",
    "programme.CJS.nom",
  ]
  + ListTemplate.Column.Slot.allCases.map { "liste.colonne-" + $0.rawValue }
