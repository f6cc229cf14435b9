import Localization

extension Convention {
  /// The summary of an agreement: its data, block by block; the words of its articles stay in `agreement`.
  public init(summarizing agreement: Agreement) {
    let parties = agreement.parties
    self.init(
      file: agreement.file, locale: agreement.locale, presentation: agreement.presentation,
      agreement: agreement, title: nil, programme: agreement.programme,
      territory: agreement.territory, year: agreement.year, number: agreement.number,
      standing: agreement.standing, parties: parties.map(ConventionParty.init),
      context: [], object: [], term: agreement.term, termNotes: [], season: agreement.season,
      scope: [], figures: agreement.figures, otherFigures: [],
      duties: [], contributions: parties.flatMap(\.money), inKind: parties.flatMap(\.gifts),
      payments: parties.flatMap(\.scheduledPayments), dates: agreement.calendar,
      governance: [], meetings: agreement.meetings, accounts: [],
      reviewDate: agreement.reviewDate, publicity: [], privacy: [], withdrawal: [],
      noticeDays: agreement.noticeDays, contacts: agreement.privacyContact.map { [$0] } ?? [],
      annexes: [], logos: agreement.logos,
      note: agreement.note.map { .shared(.known($0)) })
  }
}

extension ConventionParty {
  init(_ party: Party) {
    self.init(key: party.key, name: party.name, shortName: party.shortName, roles: party.roles)
  }
}

extension Party {
  /// The sum of its payments, one for each currency; to be completed where one of them is.
  fileprivate var money: [Contribution] {
    let amounts = commitments.payments.map(\.amount)
    if amounts.contains(where: \.isToComplete) {
      return [Contribution(party: key, amount: .toComplete)]
    }
    return Money.totals(amounts.compactMap(\.value))
      .map { Contribution(party: key, amount: .known($0)) }
  }

  fileprivate var gifts: [Contribution] {
    commitments.inKind.map { gift in
      Contribution(
        party: key, amount: gift.value, what: .shared(gift.what.map(\.text)))
    }
      + commitments.time.map { time in
        Contribution(party: key, amount: time.value, hours: time.hours)
      }
  }

  fileprivate var scheduledPayments: [ScheduledPayment] {
    commitments.payments.map { ScheduledPayment(party: key, $0) }
  }
}
