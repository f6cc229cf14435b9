import Localization
import Problems
import YAMLSource

extension MappingReader {
  /// `engagements`: `financiers`, `nature`, `temps`, `autres`, each one or a list.
  mutating func commitments(_ home: Currency, in locale: DocumentLocale) -> Commitments {
    let place = node("engagements")?.place ?? place
    let open = Commitments(others: [OwnText([.toComplete], place: place)])
    return section("engagements", open: open, absent: Commitments()) { reader in
      Commitments(
        payments: reader.items("financiers").map { node in
          reader.filled(node, Payment(amount: .toComplete)) { $0.payment(home) }
        },
        inKind: reader.items("nature").map { node in
          reader.filled(node, InKindContribution(what: .toComplete)) { $0.inKind(home, in: locale) }
        },
        time: reader.items("temps").map { node in
          reader.filled(node, TimeContribution(hours: .toComplete)) { $0.time(home) }
        },
        others: reader.ownTexts("autres") ?? [])
    }
  }

  /// `montant` and `échéance`.
  mutating func payment(_ home: Currency) -> Payment {
    Payment(amount: required("montant") { $0.money("montant", home) }, due: blankDay("échéance"))
  }

  /// In France « valorisée à » agrees with what is valued.
  private mutating func inKind(
    _ home: Currency, in locale: DocumentLocale
  ) -> InKindContribution {
    let gift = InKindContribution(
      what: required("apport") { $0.commonNoun("apport") }, value: blankMoney("valeur", home))
    if locale == .france, gift.value != nil, let noun = gift.what.value {
      reportDoubt(of: noun, key: "apport")
    }
    return gift
  }

  private mutating func time(_ home: Currency) -> TimeContribution {
    TimeContribution(
      hours: required("heures") { $0.hours("heures") }, by: blankText("par"),
      value: blankMoney("valeur", home))
  }
}
