public import COM

/// The same object in Swift: a class over the generated coclass base.
public final class BenchObject: BenchObjectCoClass, IBench1, IBench2, IBench3, IBench4, IBench5, IBench6, IBench7,
  IBench8
{
  private var value: Int32

  init(_ value: Int32) {
    self.value = value
    super.init()
  }

  public func Get() throws(COMError) -> Int32 {
    if value == Int32.min { throw COMError.fail }
    return value
  }

  public func Add(_ a: Int32) throws(COMError) -> Int32 {
    value &+= a
    return value
  }
}
