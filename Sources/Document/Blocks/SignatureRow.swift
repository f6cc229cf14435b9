public import Localization

/// Places to sign, side by side: a line, a name under it, a role under the name.
public struct SignatureRow: Hashable, Sendable {
  /// Who signs.
  public struct Signatory: Hashable, Sendable {
    /// As printed; empty where a person fills it in by hand.
    public var name: String
    /// « coordonnatrice du comité local ».
    public var role: MarkedText
    /// A scanned signature, set on the line.
    public var signature: ImageAsset?
    /// What is read in place of the scanned signature.
    public var signatureAlternative: String

    /// Makes a signatory.
    public init(
      name: String, role: MarkedText, signature: ImageAsset? = nil,
      signatureAlternative: String = ""
    ) {
      self.name = name
      self.role = role
      self.signature = signature
      self.signatureAlternative = signatureAlternative
    }
  }

  /// From left to right.
  public var signatories: [Signatory]
  /// Width of one column.
  public var columnWidth: Length
  /// Between two columns.
  public var gap: Length
  /// The line.
  public var line: StraightLine
  /// Look of names; they shrink to its floor before they break.
  public var nameStyle: TextStyle
  /// Look of roles; two lines at the most, then they shrink.
  public var roleStyle: TextStyle
  /// From the line to the baseline of the names.
  public var nameDrop: Length
  /// From the line to the first baseline of the roles.
  public var roleDrop: Length
  /// Free height above the line, where people sign.
  public var clearance: Length

  /// Makes a row.
  public init(
    signatories: [Signatory], columnWidth: Length, gap: Length, line: StraightLine,
    nameStyle: TextStyle, roleStyle: TextStyle, nameDrop: Length, roleDrop: Length,
    clearance: Length
  ) {
    self.signatories = signatories
    self.columnWidth = columnWidth
    self.gap = gap
    self.line = line
    self.nameStyle = nameStyle
    self.roleStyle = roleStyle
    self.nameDrop = nameDrop
    self.roleDrop = roleDrop
    self.clearance = clearance
  }
}
