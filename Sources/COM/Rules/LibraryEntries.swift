/// The entry points of a library with classes.
@safe
public struct LibraryEntries {
  public typealias GetClassObject =
    @convention(c) (UnsafeRawPointer?, UnsafeRawPointer?, UnsafeMutableRawPointer?) -> Int32
  public typealias CanUnloadNow = @convention(c) () -> Int32

  let getClassObject: GetClassObject
  let canUnloadNow: CanUnloadNow?

  /// - Parameters:
  ///   - getClassObject: DllGetClassObject.
  ///   - canUnloadNow: DllCanUnloadNow, or nil where there is none.
  public init(getClassObject: @escaping GetClassObject, canUnloadNow: CanUnloadNow?) {
    unsafe self.getClassObject = getClassObject
    self.canUnloadNow = canUnloadNow
  }
}
