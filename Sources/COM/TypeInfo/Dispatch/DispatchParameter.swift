/// A parameter as Invoke uses it.
struct DispatchParameter {
  let form: ArgumentForm
  /// PARAMFLAGS
  let flags: UInt16
  /// The interface that a pointer must be; IUnknown's for other parameters.
  let iid: GUID
  let record: ParameterRecord

  init(_ record: ParameterRecord) {
    self.record = record
    form = record.form
    flags = UInt16(truncatingIfNeeded: record.flags)
    iid = record.iid ?? IUnknownReference.iid
  }

  @inline(__always) var isIn: Bool { flags & 0x1 != 0 }
  @inline(__always) var isOut: Bool { flags & 0x2 != 0 }
  @inline(__always) var isLocale: Bool { flags & 0x4 != 0 }
  @inline(__always) var isResult: Bool { flags & 0x8 != 0 }
  @inline(__always) var isOptional: Bool { flags & 0x10 != 0 }
  /// A value that the caller gives, not the result and not the locale.
  @inline(__always) var isArgument: Bool { flags & 0xC == 0 }
}
