/// How a class object is registered: CLSCTX and REGCLS, as CoRegisterClassObject takes them.
struct RegistrationKind: Sendable {
  /// CLSCTX_INPROC_SERVER
  static let inProcess: UInt32 = 0x1
  /// CLSCTX_LOCAL_SERVER
  static let localServer: UInt32 = 0x4
  /// CLSCTX_ALL: the bits that say where a class object serves.
  private static let servers: UInt32 = 0x17
  /// Every other bit that CLSCTX has: 16-bit servers, and what modifies a request.
  private static let modifiers: UInt32 = 0x83DF_F428
  /// REGCLS_MULTIPLEUSE and REGCLS_MULTI_SEPARATE
  private static let uses: UInt32 = 0x3
  /// REGCLS_SUSPENDED
  private static let suspended: UInt32 = 0x4
  /// REGCLS_SURROGATE and REGCLS_AGILE, which change nothing here: every class object serves every thread.
  private static let meaningless: UInt32 = 0x18

  /// The CLSCTX bits under which it is found.
  let context: UInt32
  let isSingleUse: Bool
  let isSuspended: Bool

  /// - Throws: E_INVALIDARG for unknown bits, for two uses at once and for a context that names no server.
  init(context: UInt32, flags: UInt32) throws(COMError) {
    guard flags & ~(Self.uses | Self.suspended | Self.meaningless) == 0, flags & Self.uses != Self.uses,
      context & Self.servers != 0, context & ~(Self.servers | Self.modifiers) == 0
    else { throw COMError.invalidArgument }
    var servers = context & Self.servers
    // A local server that serves many callers serves its own process too.
    if flags & Self.uses == 1, servers & Self.localServer != 0 { servers |= Self.inProcess }
    self.context = servers
    isSingleUse = flags & Self.uses == 0
    isSuspended = flags & Self.suspended != 0
  }
}
