extension RejectedForm {
  /// What no paper of a co-operative says.
  static let papers = certificates + agreements + people

  // The wording of the papers, section 9: a paper states that somebody took part. It awards nothing,
  // certifies nothing and tells nothing of the person's life. « délivrer », not « émettre »: Université
  // TÉLUQ, *Glossaire*; OQLF, « sanction des études ».
  private static let certificates = [
    RejectedForm("acquise", "mise en pratique", in: .certificates),
    RejectedForm("acquises", "mises en pratique", in: .certificates),
    RejectedForm("adresse*", "", in: .certificates, except: ["certificat.qr-alt"]),
    RejectedForm("bénévol*", "coopérante, coopérant", in: .certificates),
    RejectedForm("certification*", "certificat", in: .papers),
    RejectedForm("certifié*", "mis en pratique", in: .papers),
    RejectedForm("diplôm*", "certificat", in: .papers),
    RejectedForm("émis", "délivré", in: .papers),
    RejectedForm("émise*", "délivrée", in: .papers),
    RejectedForm("émission", "délivrance", in: .papers),
    RejectedForm("heures d’accueil", "heures de vie coopérative", in: .papers),
    RejectedForm("naissance", "", in: .papers),
    RejectedForm("paie", "", in: .certificates, except: ["certificat.réserve"]),
    RejectedForm("photo*", "", in: .papers),
    RejectedForm("rémunération", "", in: .certificates),
    RejectedForm("salaire*", "", in: .certificates),
  ]

  // Terms of schooling (the terminology's rows 62 to 70): a paper never says at which school or in which
  // year somebody is.
  private static let schooling = [
    "académie", "baccalauréat", "brevet", "cégep*", "collège*", "collégien*", "école*", "élève*",
    "lycée*", "lycéen*", "scolaire*", "secondaire*",
  ].map { RejectedForm($0, "", in: .certificates) }

  // Section 9 again: formulas of another age, promises and figures that an agreement does not hold. No
  // article of law, no court by its name: « les lois en vigueur au Québec », « le droit français ».
  private static let agreements = [
    RejectedForm("à toutes fins que de droit", "", in: .papers),
    RejectedForm("article L*", "", in: .papers),
    RejectedForm("aux fins des présentes", "", in: .papers),
    RejectedForm("ce * jour d", "le", in: .papers),
    RejectedForm("ce * jour de", "le", in: .papers),
    RejectedForm("ce jour de", "le", in: .papers),
    RejectedForm("code civil", "", in: .papers),
    RejectedForm("code du travail", "", in: .papers),
    RejectedForm("cour du Québec", "", in: .papers),
    RejectedForm("cour supérieure", "", in: .papers),
    RejectedForm("ans", "", in: .papers),
    RejectedForm("dûment autorisé", "", in: .papers),
    RejectedForm("dûment autorisée", "", in: .papers),
    RejectedForm("font également foi", "", in: .papers),
    RejectedForm("informatique et libertés", "", in: .papers),
    RejectedForm("Loi 25", "", in: .papers),
    RejectedForm("RGPD", "", in: .papers),
    RejectedForm("RLRQ", "", in: .papers),
    RejectedForm("taux de change", "", in: .papers),
    RejectedForm("tribunal*", "", in: .papers),
    RejectedForm("tribunaux", "", in: .papers),
  ]

  // OQLF and the network's own words: members are « coopérantes, coopérants », and one accompanies a
  // co-operative of youths, one does not supervise it.
  private static let people =
    schooling + [
      RejectedForm("coopérateur*", "coopérant", in: .papers),
      RejectedForm("coopératrice*", "coopérante", in: .papers),
      RejectedForm("encadr*", "accompagner", in: .papers),
    ]
}
