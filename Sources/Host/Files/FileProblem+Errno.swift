import Glibc

extension FileProblem {
  /// The problem that the last failed call left in `errno`; read it before any other call is made.
  static func last(_ path: String) -> FileProblem { FileProblem(path, Reason(errno: errno)) }
}

extension FileProblem.Reason {
  /// What a number of errno(3) comes down to for a person.
  init(errno number: Int32) {
    switch number {
    case ENOENT: self = .missing
    case EISDIR: self = .isFolder
    case ENOTDIR, ELOOP: self = .notAFolder
    case EACCES, EPERM, EROFS: self = .denied
    case ENOSPC, EDQUOT, EFBIG: self = .full
    case EEXIST, ENOTEMPTY: self = .exists
    case EWOULDBLOCK: self = .busy
    default: self = .other
    }
  }
}
