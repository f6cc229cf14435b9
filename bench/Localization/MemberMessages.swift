import Foundation
import Localization

/// The messages of one member's certificate with their arguments, as the papers give them (compare
/// Tests/Fixtures/localization/words.tsv).
let memberMessages: [(key: String, arguments: [String: MessageValue])] = [
  (
    "certificat.objet",
    [
      "programme": "Coopérative jeunesse de services", "territoire": territory,
      "groupe": "Les Débrouillards du fleuve",
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
    ["lieu": territory, "date": "2026-08-14"]
  ),
]

private let territory = MessageValue.noun(NounPhrase("Les Escoumins"))

/// The words of a member of a list: a function in two of three, a committee in one of two, dates of her or
/// his own in one of ten; the rest is the same for all.
func wordsOfMember(_ index: Int) -> [(key: String, arguments: [String: MessageValue])] {
  var object = memberMessages[0].arguments
  if index % 10 == 0 { object["fin"] = .string("2026-07-\(10 + index / 10 % 20)") }
  let roles = ["présidence", "secrétariat", "trésorerie", "administration"]
  let committees = ["finances", "marketing", "ressources humaines", "Accueil"]
  var words: [(key: String, arguments: [String: MessageValue])] = [
    ("certificat.objet", object), ("certificat.numéro-libellé", [:]),
    ("certificat.numéro", ["numéro": .string("2026-\(1000 + index)")]),
  ]
  if index % 3 > 0 {
    let gender = ["f", "m", "x"][index % 7 % 3]
    words.append(("fonction.\(roles[index % 4])", ["genre": .string(gender)]))
    words.append(
      ("certificat.fonctions", ["n": 1, "fonctions": .list([.string(roles[index % 4])])]))
  }
  if index % 2 == 0 { words.append(("comité.forme", ["nom": .string(committees[index % 4])])) }
  return words
}
