// What the library exports. The names and types are fixed by COM; ClassServer does the work.
import COM

private let server = ClassServer(
  .init(
    SwiftCounter.clsid, progIDs: ["Example.SwiftCounter.1", "Example.SwiftCounter"],
    interfaces: [ICounterReference.iid]
  ) { SwiftCounter() })

@c(DllGetClassObject)
public func dllGetClassObject(
  _ rclsid: UnsafeRawPointer?, _ riid: UnsafeRawPointer?, _ ppv: UnsafeMutableRawPointer?
) -> Int32 {
  server.getClassObject(rclsid, riid, ppv)
}

@c(DllCanUnloadNow)
public func dllCanUnloadNow() -> Int32 { Module.canUnloadNow() }

/// For `comcard class register`.
@c(ComcardClasses)
public func comcardClasses() -> UnsafePointer<CChar>? { server.describeClasses() }
