import Foundation
import Localization

/// The messages of one member's certificate with their arguments, as the papers give them (compare
/// Tests/Fixtures/localization/words.tsv).
let memberMessages: [(key: String, arguments: [String: MessageValue])] = [
  (
    "certificat.objet",
    [
      "programme": "Coopérative jeunesse de services", "territoire": "Les Escoumins",
      "genre-territoire": "toponym", "groupe": "Les Débrouillards du fleuve",
      "début": "2026-06-29", "fin": "2026-08-14", "année": "2026",
    ]
  ),
  (
    "certificat.fonctions",
    ["n": 2, "fonctions": .list(["trésorière", "membre du comité des finances"])]
  ),
  ("fonction.présidence", ["genre": "f"]),
  ("certificat.numéro", ["numéro": "2026-0017"]),
  ("certificat.numéro-libellé", [:]),
  ("certificat.heures-formation", ["n": .number(96.5), "style": ""]),
  ("certificat.nombre-heures", ["n": .number(96.5), "style": ""]),
  ("comité.forme", ["nom": "Comité des finances"]),
  (
    "certificat.délivrance",
    ["lieu": "Les Escoumins", "genre-lieu": "toponym", "date": "2026-08-14"]
  ),
]
