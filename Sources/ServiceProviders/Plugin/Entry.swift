// The plugin's entry points: what the runtime finds when it loads the library that a manifest names.
private import COM

private let server = ClassServer(
  .init(SCardManage.clsid, progIDs: ["Comcard.SCardManage.1", "Comcard.SCardManage"]) { SCardManage() })

/// Hands out the class object of a class of this library.
@c(DllGetClassObject)
public func dllGetClassObject(
  _ rclsid: UnsafeRawPointer?, _ riid: UnsafeRawPointer?, _ ppv: UnsafeMutableRawPointer?
) -> Int32 {
  unsafe server.getClassObject(rclsid, riid, ppv)
}

/// S_OK (0) while nothing of this library is in use, else S_FALSE (1).
@c(DllCanUnloadNow)
public func dllCanUnloadNow() -> Int32 { Module.canUnloadNow() }
