/// What `--help` and `--version` say.
enum Help {
  static let version = "1.0"

  static let text = """
    Usage: idlc [OPTION]... FILE.idl...
    Compiles COM interface definitions into C, C++, Swift and JSON.

      -I DIR                   look for imported and included files in DIR, after the folder of the file itself
      -D NAME[=VALUE]          define a macro; without a value it is 1
      --emit KIND              what to write; may be repeated, or hold several kinds with commas between:
                                 header  x.h, for C11 and C++11 and later
                                 iid     x_i.c, the values of the IIDs, CLSIDs and LIBIDs
                                 swift   x.idl.swift
                                 typeinfo  x.typeinfo: names, numbers, parameters and defaults of all types as one
                                         text of characters, the one that is in x.idl.swift for late-bound callers;
                                         its form is told in the compiler's TypeInfoEmitter.swift
                                 json    x.json; without -o, one document for all files on standard output
                               the default is header and iid
      -o DIR                   write into DIR; the default is the current folder
      -Wno-NAME                do not give the warning that ends with [-WNAME]
      --swift-import MODULE    the interfaces are in that module already: write coclasses only, x.coclasses.swift
      --swift-coclass NAME     write the base class that a hand-written class NAME derives from
      --swift-module MODULE    the module that the Swift output becomes part of
      --swift-access ACCESS    public (the default), package or internal
      --help, --version

    Files named together share what they import. Messages read file:line:column: error: text, at most 20 a run.
    Where any file is refused, no output is touched; a file whose content would not change is left alone.

    Exit status: 0 done, 1 a file was refused or could not be written, 64 wrong usage.

    Examples:
      idlc -I IDL -o include IDL/scardssp.idl              C and C++ header, and the identifiers' values
      idlc -I IDL --emit json IDL/scardssp.idl             the same interfaces for a script
      idlc -I IDL --emit swift --swift-coclass SCardManage -o Sources/Generated IDL/scardcom.idl

    """
}
