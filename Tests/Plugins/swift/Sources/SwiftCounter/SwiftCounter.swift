public import COM
import Synchronization

/// The counter in Swift. The base class and the protocol come from IDL/counter.idl; vtables, QueryInterface and counts are
/// in the base class.
public final class SwiftCounter: SwiftCounterCoClass, ICounter {
  private let value = Mutex<Int32>(0)

  public func Add(_ lAmount: Int32) throws(COMError) {
    let fits = value.withLock { value in
      let (sum, overflow) = value.addingReportingOverflow(lAmount)
      if !overflow { value = sum }
      return !overflow
    }
    // The caller gets the code, and the text as the thread's error info.
    guard fits else { throw COMError.invalidArgument.with("The counter cannot go that far.") }
  }

  public func Get() throws(COMError) -> Int32 { value.withLock { $0 } }

  public func Name() throws(COMError) -> BString { try BString("counter in Swift") }

  public func CopyTo(_ bstrClass: borrowing BString) throws(COMError) -> ICounterReference {
    guard !bstrClass.isEmpty else { throw COMError.invalidArgument.with("The name of a class is needed.") }
    let name = bstrClass.string
    let clsid = if let clsid = GUID(name) { clsid } else { try COM.classID(ofProgID: name) }
    let copy = try COM.createInstance(of: clsid, as: ICounterReference.self)
    try copy.Add(Get())
    return copy
  }
}
