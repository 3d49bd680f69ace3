internal import CPCSCLite
package import ResourceManager

extension VirtualResourceManager {
  private struct Published: @unchecked Sendable {
    let manager: PCSCResourceManager
    let isOwn: Bool
  }

  private static let published: Published = {
    // SAFETY: the table is written once and never freed; what is published lives as long as the process.
    let own = UnsafeMutablePointer<pcsc_functions>.allocate(capacity: 1)
    unsafe own.initialize(to: FunctionTable.functions)
    let table = unsafe pcsc_publish(own)
    let isOwn = unsafe table == UnsafePointer(own)
    if !isOwn { unsafe own.deallocate() }
    let shared = unsafe SharedTable(pointer: table)
    return unsafe Published(
      manager: PCSCResourceManager(name: "virtual") { () throws(SmartCardError) in unsafe shared.pointer },
      isOwn: isOwn)
  }()

  @safe private struct SharedTable: @unchecked Sendable {
    // SAFETY: points to a table that is never written or freed again.
    let pointer: UnsafePointer<pcsc_functions>
  }

  /// The virtual resource manager of this process, published to all images by the first that asks for it.
  package static var manager: any ResourceManager { published.manager }

  /// Whether the published one is ``shared``, so that the hands of this image reach its readers.
  package static var isPublishedHere: Bool { published.isOwn }
}

extension ResourceManagers {
  /// What all images of this process use: the virtual one where it is published or COMCARD_READERS=virtual, else
  /// pcsc-lite.
  package static var selected: any ResourceManager { selected { VirtualResourceManager.manager } }

  /// Chooses the virtual resource manager for all images of this process, for good.
  @discardableResult
  package static func selectVirtual() -> any ResourceManager { VirtualResourceManager.manager }
}
