// The plugin's entry points: what the runtime finds when it loads the library that a manifest names.
private import COM
private import SmartCardInterfaces

private let server = ClassServer(
  .init(
    SCardManage.clsid, progIDs: ["Comcard.SCardManage.1", "Comcard.SCardManage"],
    interfaces: [ISCardManageReference.iid, IDispatchReference.iid]
  ) { SCardManage() })

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

/// For `comcard class register`.
@c(ComcardClasses)
public func comcardClasses() -> UnsafePointer<CChar>? { unsafe server.describeClasses() }
