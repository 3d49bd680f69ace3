/// What a name stands for.
struct Symbol {
  enum Meaning {
    case typedef(PendingTypedef)
    case interface(Interface)
    /// A forward declaration of an interface or a coclass; the definition may stand anywhere.
    case forward
    case coclass(Coclass)
    case constant(PendingConstant)
    case enumerator(PendingEnumeration, index: Int)
    case record(PendingRecord)
    case enumeration(PendingEnumeration)
  }

  let meaning: Meaning
  let unit: Unit
  let location: Location

  var isForward: Bool { if case .forward = meaning { true } else { false } }
}
