/// Writes the values of a file's IIDs, CLSIDs and LIBIDs as a source file for C and C++.
package struct IIDEmitter {
  package init() {}

  /// The text of `x_i.c`.
  package func emit(_ file: IDLFile, in compilation: Compilation) -> String {
    var text = TextWriter(unit: "    ")
    text.line("/* Generated from \(file.name) by idlc. Do not edit. */")
    text.lines(["#include \"com_base.h\"", "", "#ifdef __cplusplus", "extern \"C\" {", "#endif", ""])
    var seen: Set<String> = []
    for (type, name, guid) in identifiers(of: file) where seen.insert(name).inserted {
      // Weak, so that a program that defines them once more, through INITGUID, still links.
      text.line("EXTERN_C const \(type) \(name) DECLSPEC_SELECTANY;")
      text.line("const \(type) \(name) = \(CSpelling.guidInitializer(guid));")
    }
    text.lines(["", "#ifdef __cplusplus", "}", "#endif"])
    return text.text
  }

  private func identifiers(of file: IDLFile) -> [(type: String, name: String, guid: GUID)] {
    file.allDeclarations.compactMap { declaration in
      switch declaration {
      case .interface(let interface) where !HeaderWriter.holdsTypesOnly(interface):
        interface.iid.map { ("IID", CNames.identifier(of: interface), $0) }
      case .library(let library): library.libid.map { ("IID", CNames.identifier(of: library), $0) }
      case .coclass(let coclass): coclass.clsid.map { ("CLSID", CNames.identifier(of: coclass), $0) }
      default: nil
      }
    }
  }
}
