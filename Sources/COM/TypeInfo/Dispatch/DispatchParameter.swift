/// A parameter as Invoke uses it.
struct DispatchParameter {
  /// What usually becomes of a parameter of a call without names.
  enum Role: UInt8 {
    /// The caller gives it.
    case argument
    /// A result that is a number behind a pointer: it owns nothing.
    case number
    /// Everything else: locales, other results.
    case other
  }

  let form: ArgumentForm
  /// PARAMFLAGS
  let flags: UInt16
  /// The interface that a pointer must be; IUnknown's for other parameters.
  let iid: GUID
  let record: ParameterRecord
  /// The VARTYPE whose value goes into the slot as it is; 0x10000, which no VARIANT has, where none does.
  let plainType: UInt32
  /// The value has more than 32 bits. Reading as many as were written lets the processor take them from its store queue.
  let isWide: Bool
  let role: Role

  init(_ record: ParameterRecord) {
    self.record = record
    form = record.form
    flags = UInt16(truncatingIfNeeded: record.flags)
    iid = record.iid ?? IUnknownReference.iid
    plainType = record.form.isSimple && record.form.type != .error ? UInt32(record.form.type.rawValue) : 0x10000
    isWide = record.form.type.size > 4
    role =
      record.flags & 0xC == 0
      ? .argument : record.flags & 0x8 != 0 && record.form.isNumberReference ? .number : .other
  }

  @inline(__always) var isIn: Bool { flags & 0x1 != 0 }
  @inline(__always) var isOut: Bool { flags & 0x2 != 0 }
  @inline(__always) var isLocale: Bool { flags & 0x4 != 0 }
  @inline(__always) var isResult: Bool { flags & 0x8 != 0 }
  @inline(__always) var isOptional: Bool { flags & 0x10 != 0 }
  /// A result that Automation knows, behind a pointer.
  @inline(__always) var isPlainResult: Bool { flags & 0x8 != 0 && form.isPointer }
  /// A value that the caller gives, not the result and not the locale.
  @inline(__always) var isArgument: Bool { flags & 0xC == 0 }
}
