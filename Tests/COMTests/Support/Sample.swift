package import COM
import Synchronization

/// The object that the runtime's tests work on.
package final class Sample: SampleCoClass, ISample, ISampleOther, @unchecked Sendable {
  private let value = Atomic<Int32>(0)
  private let onEnd: (@Sendable () -> Void)?

  init(_ value: Int32 = 0, onEnd: (@Sendable () -> Void)? = nil) {
    self.value.store(value, ordering: .relaxed)
    self.onEnd = onEnd
    super.init()
  }

  deinit { onEnd?() }

  package func GetValue() throws(COMError) -> Int32 { value.load(ordering: .relaxed) }

  package func SetValue(_ value: Int32) throws(COMError) { self.value.store(value, ordering: .relaxed) }

  package func Describe(
    _ bstrName: borrowing BString, _ mode: SAMPLE_MODE, _ pbstrText: UnsafeMutablePointer<UnsafeMutableRawPointer?>?,
    _ pMode: UnsafeMutablePointer<SAMPLE_MODE>?
  ) throws(COMError) {
    guard let pbstrText = unsafe pbstrText, let pMode = unsafe pMode else { throw COMError.pointer }
    unsafe pbstrText.pointee = try BString("\(bstrName.string) is \(mode.rawValue)").transfer()
    unsafe pMode.pointee = mode
  }

  package func Echo(_ bstrText: borrowing BString) throws(COMError) -> BString { try BString(bstrText.string) }

  package func Both() throws(COMError) -> (pValue: Int32, pMode: SAMPLE_MODE) {
    (value.load(ordering: .relaxed), .SAMPLE_AUTO)
  }

  package func Move(_ pFrom: UnsafeMutablePointer<SAMPLE_POINT>?) throws(COMError) -> SAMPLE_POINT {
    guard let from = unsafe pFrom?.pointee else { throw COMError.pointer }
    var result = SAMPLE_POINT()
    result.x = from.x &+ 1
    result.y = from.y * 2
    result.z = from.z &+ 3
    return result
  }

  package func Not(_ value: Bool) throws(COMError) -> Bool { !value }

  package func Handle(_ h: HSAMPLE) throws(COMError) -> HSAMPLE { ~h }

  package func Wide(_ a: Int64, _ b: Double, _ c: UInt8, _ d: UInt16) throws(COMError) -> Double {
    Double(a) + b + Double(c) + Double(d)
  }

  package func Clone() throws(COMError) -> ISampleReference {
    let copy = try GetValue()
    return try makeObject { () throws(COMError) in Sample(copy) }.reference()
  }

  package func Copy(_ pFrom: borrowing ISampleReference) throws(COMError) {
    try SetValue(pFrom.GetValue())
  }

  package func Fail(_ code: Int32, _ bstrText: borrowing BString) throws(COMError) {
    throw COMError(code, bstrText.isEmpty ? nil : bstrText.string)
  }

  package func Increment(_ pValue: UnsafeMutablePointer<Int32>?) throws(COMError) {
    guard let pValue = unsafe pValue else { throw COMError.pointer }
    unsafe pValue.pointee &+= 1
  }

  package func GetName() throws(COMError) -> BString { try BString("sample") }
}
