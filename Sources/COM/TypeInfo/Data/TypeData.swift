// TypeInfo: what the IDL compiler leaves in the program about types, and all that is made of it: IDispatch, ITypeInfo,
// ITypeLib. Nothing here knows any interface by name; no dispatch code is written by hand anywhere.
//
// What holds the folder together: type information is one constant text per IDL file, read in place. It costs nothing
// until somebody asks, and only generated code, which is trusted, makes it.

/// What one IDL file declares, as the IDL compiler left it in this image; its form is told at the compiler's emitter.
public struct TypeData: Sendable {
  /// The text, whole.
  let content: StaticString
  private let findImports: @Sendable () -> [TypeData?]
  private let findTable: @Sendable (Int) -> DispatchTable?

  /// Only generated code calls this.
  ///
  /// - Parameters:
  ///   - content: The text.
  ///   - imports: The data of the files that the text's import list names, in its order; nil for one without data.
  ///   - dispatch: How Invoke calls the members of the type with a number, or nil for types that it cannot call.
  public init(
    _ content: StaticString, imports: @escaping @Sendable () -> [TypeData?],
    dispatch: @escaping @Sendable (Int) -> DispatchTable?
  ) {
    self.content = content
    findImports = imports
    findTable = dispatch
  }

  /// The text.
  var text: TypeText {
    // SAFETY: a literal of more than one character has its bytes in constant memory, for ever.
    unsafe TypeText(content.utf8Start)
  }

  func dispatch(_ type: Int) -> DispatchTable? { findTable(type) }

  /// The number of types that the file declares.
  var typeCount: Int { text.word(8) }

  /// The type with a number, or nil beyond the last.
  func type(_ index: Int) -> TypeRecord? {
    guard index >= 0, index < typeCount else { return nil }
    return TypeRecord(text, text.word(12) + index * TypeRecord.size)
  }

  /// A reference by the number that records give it, or nil beyond the last.
  func reference(_ number: Int) -> ReferenceRecord? {
    guard number >= 0, number < text.word(16) else { return nil }
    return ReferenceRecord(text, text.word(20) + number * ReferenceRecord.size)
  }

  /// The file that describes a reference's type, where it is not this one.
  func imported(_ number: Int) -> TypeData? {
    let all = findImports()
    return all.indices.contains(number) ? all[number] : nil
  }

  /// The name of the library, or of the file where it declares none.
  var name: String { text.string(text.word(32)) ?? text.string(text.word(56)) ?? "" }
  /// The identifier of the library, or nil where the file declares none.
  var guid: GUID? { text.guid(text.word(36)) }
  var help: String? { text.string(text.word(40)) }
  /// LIBFLAGS
  var flags: Int { text.word(44) }
  var version: (major: UInt16, minor: UInt16) {
    (UInt16(truncatingIfNeeded: text.word(48)), UInt16(truncatingIfNeeded: text.word(52)))
  }

  /// Whether the other is the data of the same file.
  func isSame(as other: TypeData) -> Bool { text == other.text }
}
