import Localization
import Problems
import YAMLSource

extension MappingReader {
  /// `engagements`: `financiers`, `nature`, `temps`, `autres`, each one or a list.
  mutating func commitments(_ home: Currency) -> Commitments {
    section("engagements") { reader in
      Commitments(
        payments: reader.items("financiers").map { node in
          reader.filled(node, Payment(amount: .toComplete)) { $0.payment(home) }
        },
        inKind: reader.items("nature").map { node in
          reader.filled(node, InKindContribution(what: .toComplete)) { $0.inKind(home) }
        },
        time: reader.items("temps").map { node in
          reader.filled(node, TimeContribution(hours: .toComplete)) { $0.time(home) }
        },
        others: reader.ownTexts("autres") ?? [])
    } ?? Commitments()
  }

  /// A mapping, or `à compléter` for one of which nothing is known yet.
  mutating func filled<Value>(
    _ node: YAMLNode, _ open: Value, _ read: (inout MappingReader) -> Value
  ) -> Value {
    node.isToComplete ? open : section(node, read)
  }

  /// `montant` and `échéance`.
  mutating func payment(_ home: Currency) -> Payment {
    Payment(amount: required("montant") { $0.money("montant", home) }, due: blankDay("échéance"))
  }

  private mutating func inKind(_ home: Currency) -> InKindContribution {
    InKindContribution(
      what: required("apport") { $0.commonNoun("apport") }, value: blankMoney("valeur", home))
  }

  private mutating func time(_ home: Currency) -> TimeContribution {
    TimeContribution(
      hours: required("heures") { $0.hours("heures") }, by: blankText("par"),
      value: blankMoney("valeur", home))
  }
}
