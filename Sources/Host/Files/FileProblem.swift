/// Why a file could not be read or written.
public struct FileProblem: Error, Hashable, Sendable {
  /// What the system said, as far as it matters to a person.
  public enum Reason: String, Hashable, Sendable, CaseIterable {
    /// Nothing has that name.
    case missing
    /// It is a folder where a file is wanted.
    case isFolder = "is-folder"
    /// A part of the path is a file.
    case notAFolder = "not-a-folder"
    /// The rights do not suffice, or the disk is read-only.
    case denied
    /// The disk, or the user's share of it, is full.
    case full
    /// Something of that name is there already.
    case exists
    /// Another program holds the lock.
    case busy
    /// Anything else.
    case other
  }

  /// The path in question.
  public var path: String
  /// Why.
  public var reason: Reason

  /// Makes a file problem.
  public init(_ path: String, _ reason: Reason) {
    self.path = path
    self.reason = reason
  }
}
