import Glibc

/// Lets a reader that went away (`| head`) cost no more than the words that it did not want: without
/// this, writing to it would end the program in the middle of a run (signal(7), SIGPIPE).
public func outliveBrokenPipes() { signal(SIGPIPE, SIG_IGN) }
