/// IDispatch over the type information that the IDL compiler left. Generated code calls it.
///
/// SAFETY (for the whole file): each pointer of a caller is compared with NULL before it is used, arrays are read within
/// the counts that came with them, and interface pointers are those of the interface that the table is for.
public enum Dispatch {
  /// The flags that say in which way a member is to be used.
  private static let uses: UInt16 = 0xF

  /// IDispatch::GetIDsOfNames: the number of a member by its name, then those of its parameters by theirs.
  ///
  /// - Returns: S_OK; DISP_E_UNKNOWNNAME where any name is unknown, which gets DISPID_UNKNOWN;
  ///   DISP_E_UNKNOWNINTERFACE for an identifier that is not IID_NULL; E_INVALIDARG without names or places.
  public static func idsOfNames(
    _ table: DispatchTable, _ riid: UnsafePointer<GUID>?,
    _ names: UnsafeMutablePointer<UnsafeMutablePointer<UInt16>?>?, _ count: UInt32, _ ids: UnsafeMutablePointer<Int32>?
  ) -> Int32 {
    if let riid = unsafe riid, unsafe !isNull(riid) { return DispatchError.unknownInterface }
    guard let names = unsafe names, let ids = unsafe ids, count > 0 else { return DispatchError.invalidArgument }
    guard let name = unsafe names[0], let number = unsafe table.number(named: name) else {
      for index in 0..<Int(count) { unsafe ids[index] = -1 }
      return DispatchError.unknownName
    }
    unsafe ids[0] = number
    return count == 1 ? 0 : unsafe parameterNumbers(table, number, names, Int(count), ids)
  }

  private static func parameterNumbers(
    _ table: DispatchTable, _ number: Int32, _ names: UnsafeMutablePointer<UnsafeMutablePointer<UInt16>?>,
    _ count: Int, _ ids: UnsafeMutablePointer<Int32>
  ) -> Int32 {
    var status: Int32 = 0
    for index in 1..<count {
      let found = unsafe names[index].flatMap { unsafe table.parameter(named: $0, of: number) }
      unsafe ids[index] = found ?? -1
      if found == nil { status = DispatchError.unknownName }
    }
    return status
  }

  @inline(__always)
  private static func isNull(_ riid: UnsafePointer<GUID>) -> Bool {
    let raw = unsafe UnsafeRawPointer(riid)
    return unsafe raw.loadUnaligned(as: UInt64.self) | raw.loadUnaligned(fromByteOffset: 8, as: UInt64.self) == 0
  }

  /// IDispatch::Invoke: calls one member.
  ///
  /// The last arguments do not stand in Invoke's order: the processor would wait for the stack where two of them were
  /// copied at once.
  ///
  /// - Parameters:
  ///   - this: A pointer of the interface that the table is for.
  ///   - use: DISPATCH_METHOD and its like; several where the caller does not know the kind of the member.
  ///   - faulty: The place in rgvarg of the argument that the call was refused for.
  /// - Returns: S_OK; DISP_E_EXCEPTION where the member failed; DISP_E_MEMBERNOTFOUND, DISP_E_BADPARAMCOUNT,
  ///   DISP_E_PARAMNOTFOUND, DISP_E_PARAMNOTOPTIONAL, DISP_E_NONAMEDARGS, DISP_E_TYPEMISMATCH, DISP_E_OVERFLOW,
  ///   DISP_E_BADVARTYPE, DISP_E_UNKNOWNINTERFACE, E_INVALIDARG, E_OUTOFMEMORY where it was not called, or where a value
  ///   that it gave does not fit its place; DISP_E_ARRAYISLOCKED where that holds a locked array.
  public static func invoke(
    _ this: InterfacePointer, _ table: DispatchTable, _ member: Int32, _ riid: UnsafePointer<GUID>?, _ locale: UInt32,
    _ use: UInt16, result: UnsafeMutablePointer<VARIANT>?, _ parameters: UnsafeMutablePointer<DISPPARAMS>?,
    faulty: UnsafeMutablePointer<UInt32>?, exception: UnsafeMutablePointer<EXCEPINFO>?
  ) -> Int32 {
    if let riid = unsafe riid, unsafe !isNull(riid) { return DispatchError.unknownInterface }
    guard let parameters = unsafe parameters else { return DispatchError.invalidArgument }
    let result = unsafe result.map { unsafe VariantSlot($0) }
    result?.type = .empty
    guard let found = unsafe table.member(member, use & uses) else { return DispatchError.memberNotFound }
    return unsafe withUnsafeTemporaryAllocation(byteCount: found.pointee.size, alignment: 8) { memory in
      guard let arguments = memory.baseAddress else { return COMError.outOfMemory.hresult }
      var call = unsafe DispatchCall(found, arguments, parameters, locale)
      var status = call.prepare()
      if status >= 0 {
        let answer = unsafe table.call(this, found.pointee.slot, arguments)
        if answer >= 0 {
          status = call.finish(result)
          // Nothing to free and nobody to blame, as nearly always.
          if !call.hasDuties { return status }
        } else {
          call.clearResult()
          unsafe DispatchException.fill(exception, answer)
          status = DispatchError.exception
        }
      }
      call.clear()
      if call.faulty >= 0, let faulty = unsafe faulty { unsafe faulty.pointee = UInt32(call.faulty) }
      return status
    }
  }
}

extension DispatchTable {
  /// The number of a parameter of the member with a number: its place in the IDL.
  func parameter(named name: UnsafePointer<UInt16>, of number: Int32) -> Int32? {
    guard let record = types.type(type) else { return nil }
    for index in 0..<record.dispatchCount {
      guard let function = record.dispatchFunction(index), function.number == number else { continue }
      for place in 0..<function.parameterCount {
        guard let parameter = function.parameter(place), !parameter.form.isResult(parameter.flags) else { continue }
        if unsafe types.text.isSame(parameter.namePlace, as: name) { return Int32(place) }
      }
    }
    return nil
  }
}

extension ArgumentForm {
  /// Whether PARAMFLAGS make a parameter the result, which no caller names.
  func isResult(_ flags: Int) -> Bool { flags & 0x8 != 0 }
}

extension TypeText {
  /// Whether a string is a name that ends with a zero, letter case apart.
  func isSame(_ place: Int, as name: UnsafePointer<UInt16>) -> Bool {
    let bytes = unsafe bytes(place)
    for index in 0..<bytes.count
    where unsafe DispatchTable.fold(name[index]) != DispatchTable.fold(UInt16(bytes[index])) { return false }
    return unsafe name[bytes.count] == 0
  }
}
