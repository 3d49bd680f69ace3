@testable import COM

/// A VARIANT as tests write and read it.
enum Value: Equatable, @unchecked Sendable {
  case empty
  case null
  case missing
  case i1(Int8)
  case ui1(UInt8)
  case i2(Int16)
  case ui2(UInt16)
  case i4(Int32)
  case ui4(UInt32)
  case i8(Int64)
  case ui8(UInt64)
  case r4(Float)
  case r8(Double)
  case date(Double)
  case cy(Int64)
  case bool(Bool)
  case bstr(String)
  case error(Int32)
  case dispatch(UnsafeMutableRawPointer?)
  case unknown(UnsafeMutableRawPointer?)
  /// A VT_BYREF of a type.
  case reference(VariantType, UnsafeMutableRawPointer?)
  /// Any type with any bits.
  case raw(UInt16, UInt64)

  init(_ variant: VARIANT) {
    switch VariantType(rawValue: variant.vt) {
    case .empty: self = .empty
    case .null: self = .null
    case .i1: self = .i1(Int8(bitPattern: variant.bVal))
    case .ui1: self = .ui1(variant.bVal)
    case .i2: self = .i2(variant.iVal)
    case .ui2: self = .ui2(variant.uiVal)
    case .i4: self = .i4(variant.lVal)
    case .ui4: self = .ui4(variant.ulVal)
    case .i8: self = .i8(variant.llVal)
    case .ui8: self = .ui8(variant.ullVal)
    case .r4: self = .r4(variant.fltVal)
    case .r8: self = .r8(variant.dblVal)
    case .date: self = .date(variant.date)
    case .cy: self = .cy(variant.cyVal.int64)
    case .bool: self = .bool(variant.boolVal != 0)
    case .error: self = variant.scode == DispatchError.parameterNotFound ? .missing : .error(variant.scode)
    case .bstr:
      let text = variant.bstrVal.map { UnsafeMutableRawPointer($0) }
      let units = text.map {
        UnsafeBufferPointer(start: $0.assumingMemoryBound(to: UInt16.self), count: BSTRMemory.byteCount($0) / 2)
      }
      self = .bstr(units.map { String(units: $0) } ?? "")
    case .dispatch: self = .dispatch(variant.byref)
    case .unknown: self = .unknown(variant.byref)
    default: self = .raw(variant.vt, variant.ullVal)
    }
  }

  /// What the sample says of it.
  var text: String { "\(self)" }

  /// Writes the VARIANT; a text is the VARIANT's own.
  func store(to variant: inout VARIANT) {
    variant = VARIANT()
    func set(_ type: VariantType) { variant.vt = type.rawValue }
    switch self {
    case .empty: set(.empty)
    case .null: set(.null)
    case .missing:
      set(.error)
      variant.scode = DispatchError.parameterNotFound
    case .i1(let value): (variant.bVal = UInt8(bitPattern: value), set(.i1)).1
    case .ui1(let value): (variant.bVal = value, set(.ui1)).1
    case .i2(let value): (variant.iVal = value, set(.i2)).1
    case .ui2(let value): (variant.uiVal = value, set(.ui2)).1
    case .i4(let value): (variant.lVal = value, set(.i4)).1
    case .ui4(let value): (variant.ulVal = value, set(.ui4)).1
    case .i8(let value): (variant.llVal = value, set(.i8)).1
    case .ui8(let value): (variant.ullVal = value, set(.ui8)).1
    case .r4(let value): (variant.fltVal = value, set(.r4)).1
    case .r8(let value): (variant.dblVal = value, set(.r8)).1
    case .date(let value): (variant.date = value, set(.date)).1
    case .cy(let value): (variant.cyVal.int64 = value, set(.cy)).1
    case .bool(let value): (variant.boolVal = value ? -1 : 0, set(.bool)).1
    case .error(let value): (variant.scode = value, set(.error)).1
    case .bstr(let text):
      variant.bstrVal = BSTRMemory.make(text)?.assumingMemoryBound(to: UInt16.self)
      set(.bstr)
    case .dispatch(let pointer): (variant.byref = pointer, set(.dispatch)).1
    case .unknown(let pointer): (variant.byref = pointer, set(.unknown)).1
    case .reference(let type, let pointer): (variant.byref = pointer, set(.byRef | type)).1
    case .raw(let type, let bits):
      variant.ullVal = bits
      variant.vt = type
    }
  }
}
