import Foundation
import Host
import Testing

@Suite("Interruption")
struct InterruptionTests {
  @Test("SIGTERM asks, and a flag that hears no signal stays as it is")
  func signals() {
    let deaf = Interruption()
    let hearing = Interruption.onSignals()
    #expect(!hearing.isRequested)
    kill(getpid(), SIGTERM)
    // A signal to oneself may be delivered to another thread a moment later.
    for _ in 0..<1000 where !hearing.isRequested { usleep(1000) }
    #expect(hearing.isRequested)
    #expect(!deaf.isRequested)
    deaf.request()
    #expect(deaf.isRequested)
  }
}
