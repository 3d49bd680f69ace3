internal import Foundation
internal import Glibc
internal import ResourceManager
package import VirtualCard

/// A pcscd of our own, with virtual readers whose cards live in this process.
///
/// It takes no root, no fixed port and no system folder: pcscd inherits its listening socket, so programs may connect
/// before it is up, and each reader is a Unix socket in a temporary folder. It ends with this object, and is killed
/// should this process die.
public final class PrivatePCSCD: Sendable {
  /// The one that the PC/SC calls of this process go to.
  ///
  /// The first two readers hold a standard card each, for all to share without changing them; the others are for
  /// ``borrowReader()``.
  ///
  /// pcsc-lite looks once per process for where pcscd listens; so there is only one such instance, and others are for
  /// child processes.
  public static let shared: Result<PrivatePCSCD, any Error> = Result {
    let instance = try PrivatePCSCD(readers: 8)
    try instance.adopt()
    for reader in instance.readers.prefix(2) { try instance.insert(ISOCard.standard(), into: reader) }
    instance.lending.withLock { $0 = Array(instance.readers.dropFirst(2)) }
    instance.directory.removedAtExit { instance.stop() }
    return instance
  }

  /// Names of the readers.
  public let readers: [String]
  /// What a child process needs in its environment to find this pcscd.
  public var environment: [String: String] { ["PCSCLITE_CSOCK_NAME": path("pcscd.comm")] }

  private let directory: TemporaryDirectory
  private let daemon: Guarded<Daemon>
  private let program: String
  private let slots: [String: CardSlot]
  /// Readers that nobody has borrowed, and the monitor to wait for one.
  let lending = Guarded<[String]>([])
  let returned = Monitor()
  /// Only used for waits, one at a time; nil until adopted.
  private let watcher = Guarded<Context?>(nil)

  /// Starts a pcscd, with empty readers.
  ///
  /// - Parameter readers: 1...16.
  /// - Throws: where pcscd or the driver is missing, or does not come up; the text holds the install command or pcscd's
  ///   own words.
  public init(readers count: Int = 1) throws {
    guard let pcscd = locate("pcscd") else {
      throw CommandError(description: "pcscd is not installed; install it with: apt-get install pcscd")
    }
    let driver = try Self.driver()
    directory = try TemporaryDirectory()
    let folder = directory.url
    // pcscd puts the number of the reader and of its slot behind the name.
    readers = (0..<count).map { String(format: "Private Reader %02d 00", $0) }
    slots = Dictionary(
      uniqueKeysWithValues: readers.enumerated().map {
        ($0.element, CardSlot(socket: folder.appendingPathComponent("card\($0.offset)").path))
      })
    let configuration = (0..<count).map { index in
      """
      FRIENDLYNAME "Private Reader"
      DEVICENAME /dev/null:\(folder.path)/card\(index)
      LIBPATH \(driver)
      CHANNELID \(index)

      """
    }
    try directory.write("conf/readers", configuration.joined(separator: "\n"))
    program = pcscd
    daemon = Guarded(try Self.start(pcscd, folder, readers: count))
  }

  private static func start(_ program: String, _ folder: URL, readers count: Int) throws -> Daemon {
    let daemon = try Daemon(program: program, folder: folder)
    // The driver renames its sockets into place when it listens.
    for index in 0..<count { try daemon.wait(forFile: "card\(index)") }
    return daemon
  }

  deinit {
    for slot in slots.values { slot.remove() }
    daemon.withLock { $0.stop() }
  }

  /// Makes the PC/SC calls of this process go to this pcscd. Must come before the first of them.
  public func adopt() throws {
    // SAFETY: both texts are copied.
    unsafe setenv("PCSCLITE_CSOCK_NAME", path("pcscd.comm"), 1)
    let context = try Context(ResourceManagers.pcscLite)
    watcher.withLock { $0 = context }
    let found = try context.readers()
    guard found == readers else {
      throw CommandError(description: "pcscd has the readers \(found), not \(readers):\n\(log)")
    }
  }

  /// Puts a card in and waits until it was noticed.
  package func insert(_ card: any InsertableCard, into reader: String) throws {
    try slot(reader).insert(card)
    try wait(reader, for: .present)
  }

  /// Takes the card out and waits until that was noticed.
  package func removeCard(from reader: String) throws {
    try slot(reader).remove()
    try wait(reader, for: .empty)
  }

  /// Puts a standard card in and waits until it was noticed.
  public func insertStandardCard(into reader: String) throws { try insert(ISOCard.standard(), into: reader) }

  /// Ends pcscd, as an operator might.
  public func stop() {
    daemon.withLock { $0.stop() }
    for slot in slots.values { slot.remove() }
  }

  /// Starts pcscd again at the same place, after ``stop()``, with empty readers.
  public func restart() throws {
    try daemon.withLock { daemon in
      daemon.stop()
      daemon = try Self.start(program, directory.url, readers: readers.count)
    }
    if watcher.withLock({ $0 != nil }) { try adopt() }
  }

  /// What pcscd has printed so far.
  public var log: String { daemon.withLock { $0.log } }

  /// The IFD handler, built beside the tests or beside this program.
  private static func driver() throws -> String {
    let program = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
    let places = [Places.products, program].map { $0.appendingPathComponent("libifdvirtual.so").path }
    guard let found = places.first(where: { FileManager.default.fileExists(atPath: $0) }) else {
      throw CommandError(description: "\(places[0]) is missing; build it with: swift build --product ifdvirtual")
    }
    return found
  }

  private func path(_ name: String) -> String { directory.url.appendingPathComponent(name).path }

  private func slot(_ reader: String) throws -> CardSlot {
    guard let slot = slots[reader] else { throw CommandError(description: "there is no reader \(reader)") }
    return slot
  }

  /// Waits, where this process can ask pcscd at all; elsewhere the card's own account has to do.
  private func wait(_ reader: String, for wanted: ReaderFlags) throws {
    try watcher.withLock { context in
      guard let context else { return }
      var states = [ReaderState(reader)]
      repeat {
        try context.waitForChange(timeout: .seconds(20), &states)
        states[0].acknowledge()
      } while !states[0].known.contains(wanted)
    }
  }
}
