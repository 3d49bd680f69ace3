import IDLCompiler

/// What `--help` and `--version` say.
enum Help {
  static let version = "1.0"

  static var text: String {
    let width = Warning.allCases.map(\.rawValue.utf8.count).max() ?? 0
    let lines = Warning.allCases.map { warning in
      "  " + warning.rawValue + String(repeating: " ", count: width - warning.rawValue.utf8.count + 2) + warning.summary
    }
    return usage + "Warnings:\n" + lines.joined(separator: "\n") + "\n"
  }

  private static let usage = """
    Usage: idlc [OPTION]... FILE.idl...
    Compiles COM interface definitions into C, C++, Swift and JSON.

      -I DIR                   look for imported and included files in DIR, after the folder of the file itself
      -D NAME[=VALUE]          define a macro; without a value it is 1; a name may have parameters, as in 'F(x)=x+1'
      --emit KIND              what to write; may be repeated, or hold several kinds with commas between:
                                 header  x.h, for C11 and C++11 and later
                                 iid     x_i.c, the values of the IIDs, CLSIDs and LIBIDs
                                 swift   x.idl.swift
                                 typeinfo  x.typeinfo: names, numbers, parameters and defaults of all types as one
                                         text, the one that x.idl.swift holds for late-bound callers
                                 json    x.json; without -o, one document for all files on standard output
                               the default is header and iid
      -o DIR                   write into DIR; the default is the current folder
      --depfile FILE           write the names of all files read into FILE, as rules for make and ninja
      -Wno-NAME                do not give the warning that ends with [-WNAME]; the names are below
      -w                       give no warnings
      --swift-import MODULE    the interfaces are in that module already: write coclasses only, x.coclasses.swift
      --swift-coclass NAME     write the base class that a hand-written class NAME derives from
      --swift-module MODULE    the module that the Swift output becomes part of
      --swift-access ACCESS    public (the default), package or internal
      --help, --version

    An import or include is looked for beside the file that names it, then in the folders of -I in their order, then in
    share/comcard/IDL where idlc is installed; at last without regard to letter case. A file with a library imports
    oaidl.idl by itself. __midl is 700, _WIN64 and __IDLC__ are 1. __DATE__ and __TIME__ say what SOURCE_DATE_EPOCH
    holds, else 1970, so that runs agree. What belongs to WinRT or to remote procedure calls without objects is refused
    by name.

    Files named together share what they import. Messages read file:line:column: error: text, at most 20 a run.
    Where any file is refused, no output is touched; a file whose content would not change is left alone.

    Exit status: 0 done, 1 a file was refused or could not be written, 64 wrong usage.

    Examples:
      idlc -I IDL -o include IDL/scardssp.idl              C and C++ header, and the identifiers' values
      idlc -I IDL --emit json IDL/scardssp.idl             the same interfaces for a script
      idlc -I IDL --depfile gen/all.d -o gen *.idl         for make: include gen/all.d; for ninja: depfile, restat = 1
      idlc -I IDL --emit swift --swift-coclass SCardManage -o Sources/Generated IDL/scardcom.idl

    """
}
