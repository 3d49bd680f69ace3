/// Writes what one IDL file declares as type information: one text, the same in a file of its own and in Swift.
///
/// The text is made to be read in place, without any work before the first question. It consists of words and bytes:
///
/// - A word is four characters, each of which is 0x30 plus six bits, the most significant first: 0 to 0xFFFFFF.
/// - A long is two words, its high and its low 16 bits; a quad is four words of 16 bits, the highest first; a GUID is
///   eight words, Data1 in two, Data2, Data3, then the bytes of Data4 in pairs.
/// - A reference is a word, the place of what is meant, counted in characters from the start; 0 is none.
/// - A string is a word with its length in bytes, then the bytes, UTF-8.
///
/// At the start stands the header, and everything else is reached from there:
///
///     header      mark "comT", version, types (count, first), references (count, first), imports (count, first),
///                 library: name, GUID, help text, LIBFLAGS, major, minor; file name
///     type        kind (TYPEKIND), name, GUID, help text, flags (TYPEFLAGS), help context (long), major, minor,
///                 functions (count, first), variables (count, first), bases (count, first), size, alignment,
///                 alias of (type description), slots of the vtable, dispatch
///     function    name, number (long), INVOKEKIND, FUNCFLAGS, slot, help text, help context (long),
///                 parameters (count, first), result (type description), optional parameters at the end (0xFFFFFF: an
///                 array of all the rest), form of the result where that is no HRESULT
///     parameter   name, type description, PARAMFLAGS, default, form, IID of an interface's form
///     default     VARTYPE, value (quad), text
///     variable    name, number (long), type description, VARKIND, value (a default), offset, help text, VARFLAGS
///     base        reference's number, IMPLTYPEFLAGS
///     reference   number of the type in this file plus one or 0, name, GUID, TYPEKIND, number of the import plus one or 0
///     import      name of the file without its extension
///     type description    VARTYPE, then what it needs: a type description (pointer, array of unknown length,
///                 SAFEARRAY), a reference's number (VT_USERDEFINED), or element, count and sizes (VT_CARRAY)
///     dispatch    functions (count, first word of a list of functions), most parameters of any, names (mask, first),
///                 numbers (mask, first)
///     name        hash (long), name, number (long); the table is a power of two long, and a name stands at its hash or
///                 at the next free place after
///     number      place in the list of functions plus one or 0, found in the same way from the number's low bits
///
/// The hash is FNV-1a with 32 bits over the bytes of the name, A to Z taken as a to z. A form is what Invoke makes of an
/// argument: see ``DispatchForm``.
package struct TypeInfoEmitter {
  package init() {}

  /// The type information of `file`, without a line break at its end.
  package func emit(_ file: IDLFile, in compilation: Compilation) -> String {
    var builder = TypeInfoBuilder(file, compilation)
    return builder.build()
  }
}
