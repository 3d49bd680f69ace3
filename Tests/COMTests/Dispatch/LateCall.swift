@testable import COM

/// How a late-bound call ended.
struct Outcome {
  var status: Int32
  var result = Value.empty
  /// The place in rgvarg that the call was refused for, where one was given.
  var faulty: UInt32?
  var code: Int32 = 0
  var description = ""

  var name: String { COMError.text(status) }
}

/// IDispatch as a script uses it: through the vtable alone.
struct LateCall {
  static let method: UInt16 = 1
  static let get: UInt16 = 2
  static let put: UInt16 = 4
  static let putReference: UInt16 = 8

  /// A pointer that stays valid for as long as somebody holds the object.
  let object: InterfacePointer

  /// Calls with arguments in the order of the IDL, then with named ones.
  func invoke(
    _ member: Int32, _ use: UInt16 = method, _ arguments: [Value] = [], named: [(Int32, Value)] = [],
    locale: UInt32 = 0
  ) -> Outcome {
    let values = named.map(\.1) + arguments.reversed()
    var variants = values.map { value in
      var variant = VARIANT()
      value.store(to: &variant)
      return variant
    }
    var names = named.map(\.0)
    defer {
      for index in variants.indices where variants[index].vt == 8 { _ = VariantOperations.clear(&variants[index]) }
    }
    return variants.withUnsafeMutableBufferPointer { variants in
      names.withUnsafeMutableBufferPointer { names in
        var parameters = DISPPARAMS(
          rgvarg: variants.baseAddress, rgdispidNamedArgs: names.baseAddress, cArgs: UInt32(variants.count),
          cNamedArgs: UInt32(names.count))
        return invoke(member, use, &parameters, locale: locale)
      }
    }
  }

  func invoke(
    _ member: Int32, _ use: UInt16, _ parameters: UnsafeMutablePointer<DISPPARAMS>?, locale: UInt32 = 0
  ) -> Outcome {
    var iid = GUID()
    var result = VARIANT()
    var exception = EXCEPINFO()
    var faulty: UInt32 = 99
    let vtable = object.load(as: UnsafePointer<IDispatchVtbl>.self)
    let status = vtable.pointee.Invoke(
      object, member, &iid, locale, use, parameters, &result, &exception, &faulty)
    var outcome = Outcome(status: status)
    outcome.result = Value(result)
    if case .dispatch(let pointer) = outcome.result, let pointer {
      _ = unknownVtable(pointer).pointee.Release(pointer)
    } else if case .unknown(let pointer) = outcome.result, let pointer {
      _ = unknownVtable(pointer).pointee.Release(pointer)
    } else {
      _ = VariantOperations.clear(&result)
    }
    outcome.faulty = faulty == 99 ? nil : faulty
    outcome.code = exception.scode
    outcome.description = BString(transferring: exception.bstrDescription).string
    BSTRMemory.free(exception.bstrSource)
    BSTRMemory.free(exception.bstrHelpFile)
    return outcome
  }

  /// The numbers of names, and the call's HRESULT.
  func numbers(_ names: [String?], riid: GUID = GUID()) -> (status: Int32, numbers: [Int32]) {
    var riid = riid
    let texts = names.map { name in name.map { Array($0.utf16) + [0] } }
    var pointers: [UnsafeMutablePointer<UInt16>?] = texts.map { units in
      guard let units else { return nil }
      let copy = UnsafeMutablePointer<UInt16>.allocate(capacity: units.count)
      copy.initialize(from: units, count: units.count)
      return copy
    }
    defer { for pointer in pointers { pointer?.deallocate() } }
    var ids = [Int32](repeating: 77, count: names.count)
    let vtable = object.load(as: UnsafePointer<IDispatchVtbl>.self)
    let status = vtable.pointee.GetIDsOfNames(object, &riid, &pointers, UInt32(names.count), 0, &ids)
    return (status, ids)
  }
}
