/// A resolved type: a tree whose leaves are primitives and declarations.
package indirect enum IDLType {
  case primitive(Primitive)
  /// A type name as written; its target is in the declaration.
  case alias(Typedef)
  /// `T *`
  case pointer(IDLType)
  /// `const T`. Where it stands inside a pointer, what is pointed at is constant.
  case const(IDLType)
  /// `T name[n]`
  case array(IDLType, ArrayBound)
  case enumeration(Enumeration)
  case record(Record)
  /// The object itself; a method's parameter is a pointer to it.
  case interface(Interface)
  /// A coclass named as a type, as `[out] CThing **`.
  case coclass(Coclass)
  /// `SAFEARRAY(T)`: the pointer to the descriptor is not written, in C it is `SAFEARRAY *`.
  case safeArray(IDLType)
  /// What a function pointer points at.
  case function(FunctionType)
}
