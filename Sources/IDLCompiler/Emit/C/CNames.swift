/// The names that MIDL's output has taught C sources to expect.
enum CNames {
  /// `__scardssp_h__`
  static func includeGuard(_ file: IDLFile) -> String { "__\(identifier(file.baseName))_h__" }

  /// `scardssp.h`
  static func header(_ file: IDLFile) -> String { file.baseName + ".h" }

  static func forwardGuard(_ name: String) -> String { "__\(name)_FWD_DEFINED__" }

  static func definedGuard(_ interface: Interface) -> String {
    "__\(interface.name)_\(interface.kind == .dispinterface ? "DISPINTERFACE" : "INTERFACE")_DEFINED__"
  }

  /// `IID_ISCard`, `DIID_DCardEvents`
  static func identifier(of interface: Interface) -> String {
    (interface.kind == .dispinterface ? "DIID_" : "IID_") + interface.name
  }

  static func identifier(of coclass: Coclass) -> String { "CLSID_" + coclass.name }
  static func identifier(of library: Library) -> String { "LIBID_" + library.name }

  static func vtable(_ interface: Interface) -> String { interface.name + "Vtbl" }

  /// The slots in order with the names of the vtable's fields. A name that a derived interface repeats gets the
  /// interface's name in front.
  static func slots(_ interface: Interface) -> [(field: String, method: Method)] {
    var seen: Set<String> = []
    var result: [(field: String, method: Method)] = []
    for owner in interface.bases.reversed() + [interface] where owner.kind == .interface {
      for method in owner.methods {
        let name = method.abiName
        result.append((seen.insert(name).inserted ? name : "\(owner.name)_\(name)", method))
      }
    }
    return result
  }

  /// A parameter's name, changed where C++ has taken it as a keyword: `typename_`.
  static func parameter(_ name: String) -> String { keywords.contains(name) ? name + "_" : name }

  /// The keywords of C and C++ that IDL does not know.
  private static let keywords: Set<String> = Set(
    ASCII.words(
      """
      alignas alignof and and_eq asm auto bitand bitor bool break catch char16_t char32_t char8_t class co_await \
      co_return co_yield compl concept const_cast consteval constexpr constinit continue decltype delete do \
      dynamic_cast else explicit export extern false for friend goto if inline mutable namespace new noexcept not \
      not_eq nullptr operator or or_eq private protected public register reinterpret_cast requires restrict return \
      signed sizeof static static_assert static_cast template this thread_local throw true try typeid typename using \
      virtual volatile while xor xor_eq
      """))

  /// The text with everything that cannot stand in a C name replaced.
  static func identifier(_ text: String) -> String {
    String(
      decoding: text.utf8.map { ASCII.isIdentifierPart($0) && $0 != UInt8(ascii: "$") ? $0 : UInt8(ascii: "_") },
      as: UTF8.self)
  }
}
