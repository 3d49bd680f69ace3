extension BrokenCase {
  static let refused = [
    BrokenCase(
      name: "a namespace",
      text: #"""
        namespace Windows { }

        """#,
      message: #"a.idl:1:1: error: 'namespace' belongs to the WinRT dialect, which idlc does not compile"#),
    BrokenCase(
      name: "a runtimeclass",
      text: #"""
        runtimeclass Windows.Thing { }

        """#,
      message: #"a.idl:1:1: error: 'runtimeclass' belongs to the WinRT dialect, which idlc does not compile"#),
    BrokenCase(
      name: "a generic type",
      text: #"""
        import "oaidl.idl";
        [object, uuid(00000000-1111-2222-3333-444444444444)]
        interface IFoo : IUnknown
        {
            HRESULT A([in] IVector<long> *a);
        }

        """#,
      message:
        #"a.idl:5:27: error: 'IVector<' is a parameterized type of the WinRT dialect, which idlc does not compile"#),
    BrokenCase(
      name: "a WinRT attribute",
      text: #"""
        import "oaidl.idl";
        [contract(Foundation, 1.0), object]
        interface IFoo : IUnknown { }

        """#,
      message: #"a.idl:2:2: error: 'contract' belongs to the WinRT dialect, which idlc does not compile"#),
    BrokenCase(
      name: "a binding handle",
      text: #"""
        void Call(handle_t h);

        """#,
      message:
        #"a.idl:1:11: error: 'handle_t' is for remote procedure calls without objects, which idlc does not compile"#),
    BrokenCase(
      name: "a context handle",
      text: #"""
        typedef [context_handle] void *CONTEXT;

        """#,
      message:
        #"a.idl:1:10: error: 'context_handle' is for remote procedure calls without objects, which idlc does not compile"#
    ),
    BrokenCase(
      name: "a pipe",
      text: #"""
        typedef pipe long LONG_PIPE;

        """#,
      message: #"a.idl:1:9: error: 'pipe' is for remote procedure calls without objects, which idlc does not compile"#),
    BrokenCase(
      name: "an interface of plain remote procedure calls",
      text: #"""
        [uuid(00000000-1111-2222-3333-444444444444), version(1.0)]
        interface rpc { void Call(long a); }

        """#,
      message:
        #"a.idl:2:11: error: interface 'rpc' is for remote procedure calls without objects, which idlc does not compile: it has no base and is not [object]"#
    ),
  ]
}
