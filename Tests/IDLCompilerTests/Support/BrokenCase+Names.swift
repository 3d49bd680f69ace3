extension BrokenCase {
  static let names = [
    BrokenCase(
      name: "an unknown type",
      text: #"""
        import "oaidl.idl";
        [object, uuid(00000000-1111-2222-3333-444444444444)]
        interface IFoo : IUnknown
        {
            HRESULT A([in] LOGN a);
        }

        """#,
      message: #"a.idl:5:20: error: unknown type 'LOGN'; did you mean 'LONG'?"#),
    BrokenCase(
      name: "an unknown type without a near name",
      text: #"""
        import "oaidl.idl";
        [object, uuid(00000000-1111-2222-3333-444444444444)]
        interface IFoo : IUnknown
        {
            HRESULT A([in] Zebra a);
        }

        """#,
      message: #"a.idl:5:20: error: unknown type 'Zebra'"#),
    BrokenCase(
      name: "a type that an import would bring",
      text: #"""
        typedef DWORD A;

        """#,
      message: #"a.idl:1:9: error: unknown type 'DWORD'; it comes with import "wtypes.idl";"#),
    BrokenCase(
      name: "an unknown base",
      text: #"""
        import "oaidl.idl";
        [object, uuid(00000000-1111-2222-3333-444444444444)]
        interface IFoo : IUnkown
        {
            HRESULT A();
        }

        """#,
      message: #"a.idl:3:18: error: unknown interface 'IUnkown'; did you mean 'IUnknown'?"#),
    BrokenCase(
      name: "a base that is no interface",
      text: #"""
        import "oaidl.idl";
        [object, uuid(00000000-1111-2222-3333-444444444444)]
        interface IFoo : LONG
        {
            HRESULT A();
        }

        """#,
      message: #"a.idl:3:18: error: 'LONG' is no interface"#),
    BrokenCase(
      name: "a base that is only declared",
      text: #"""
        import "oaidl.idl";
        interface IBar;
        [object, uuid(00000000-1111-2222-3333-444444444444)]
        interface IFoo : IBar
        {
            HRESULT A();
        }

        """#,
      message: #"a.idl:4:18: error: the base 'IBar' is only declared; its definition must be imported"#),
    BrokenCase(
      name: "an interface that derives from itself",
      text: #"""
        import "oaidl.idl";
        [object, uuid(00000000-1111-2222-3333-444444444444)] interface IA : IB { }
        [object, uuid(00000000-1111-2222-3333-444444444445)] interface IB : IA { }

        """#,
      message: #"a.idl:2:64: error: interface 'IA' derives from itself"#),
    BrokenCase(
      name: "a dispinterface without a GUID",
      text: #"""
        import "oaidl.idl";
        [helpstring("events")]
        dispinterface DFoo { properties: methods: [id(1)] void A(); }

        """#,
      message: #"a.idl:3:15: error: dispinterface 'DFoo' needs an identifier: [uuid(...)]"#),
    BrokenCase(
      name: "a method twice",
      text: #"""
        import "oaidl.idl";
        [object, uuid(00000000-1111-2222-3333-444444444444)]
        interface IFoo : IUnknown
        {
            HRESULT A();
            HRESULT A([in] long a);
        }

        """#,
      message: #"a.idl:6:13: error: method 'A' is declared twice"#),
    BrokenCase(
      name: "a parameter twice",
      text: #"""
        import "oaidl.idl";
        [object, uuid(00000000-1111-2222-3333-444444444444)]
        interface IFoo : IUnknown
        {
            HRESULT A([in] long a, [in] long a);
        }

        """#,
      message: #"a.idl:5:38: error: parameter 'a' is declared twice"#),
    BrokenCase(
      name: "a property without a value to return",
      text: #"""
        import "oaidl.idl";
        [object, uuid(00000000-1111-2222-3333-444444444444)]
        interface IFoo : IUnknown
        {
            [propget] HRESULT A();
        }

        """#,
      message: #"a.idl:5:23: error: property 'A' needs an [out, retval] parameter"#),
    BrokenCase(
      name: "a property without a value to take",
      text: #"""
        import "oaidl.idl";
        [object, uuid(00000000-1111-2222-3333-444444444444)]
        interface IFoo : IUnknown
        {
            [propput] HRESULT A();
        }

        """#,
      message: #"a.idl:5:23: error: property 'A' needs a parameter for its new value"#),
    BrokenCase(
      name: "a default that is no constant",
      text: #"""
        import "oaidl.idl";
        [object, uuid(00000000-1111-2222-3333-444444444444)]
        interface IFoo : IUnknown
        {
            HRESULT A([in, defaultvalue(nothing)] long a);
        }

        """#,
      message: #"a.idl:5:33: error: unknown constant 'nothing'"#),
    BrokenCase(
      name: "an id of the wrong size",
      text: #"""
        import "oaidl.idl";
        [object, uuid(00000000-1111-2222-3333-444444444444)]
        interface IFoo : IUnknown
        {
            [id(0x100000000)] HRESULT A();
        }

        """#,
      message: #"a.idl:5:31: error: id() needs a number of 32 bits"#),
    BrokenCase(
      name: "an id without a number",
      text: #"""
        import "oaidl.idl";
        [object, uuid(00000000-1111-2222-3333-444444444444)]
        interface IFoo : IUnknown
        {
            [id()] HRESULT A();
        }

        """#,
      message: #"a.idl:5:20: error: id() needs a number of 32 bits"#),
    BrokenCase(
      name: "a name declared twice",
      text: #"""
        const long A = 1;
        const long A = 2;

        """#,
      message: #"a.idl:2:12: error: 'A' is declared again as something else"#),
    BrokenCase(
      name: "a type name for two types",
      text: #"""
        typedef long A;
        typedef short A;

        """#,
      message: #"a.idl:2:15: error: 'A' is declared again as something else"#),
    BrokenCase(
      name: "an enumerator declared twice",
      text: #"""
        enum A { X };
        enum B { X };

        """#,
      message: #"a.idl:2:10: error: 'X' is declared again as something else"#),
    BrokenCase(
      name: "a type defined by itself",
      text: #"""
        typedef A *B;
        typedef B *A;

        """#,
      message: #"a.idl:2:9: error: type 'B' is defined by itself"#),
    BrokenCase(
      name: "a constant defined by itself",
      text: #"""
        const long A = B + 1;
        const long B = A;

        """#,
      message: #"a.idl:2:16: error: constant 'A' is defined by itself"#),
    BrokenCase(
      name: "a struct that holds itself",
      text: #"""
        struct A { long a; struct A b; };

        """#,
      message: #"a.idl:1:29: error: struct 'A' holds itself"#),
    BrokenCase(
      name: "a member twice",
      text: #"""
        struct A { long a; short a; };

        """#,
      message: #"a.idl:1:26: error: member 'a' is declared twice"#),
    BrokenCase(
      name: "an unknown constant",
      text: #"""
        const long LIMIT = 1;
        const long A = LIMT;

        """#,
      message: #"a.idl:2:16: error: unknown constant 'LIMT'; did you mean 'LIMIT'?"#),
    BrokenCase(
      name: "a missing import",
      text: #"""
        import "nowhere.idl";

        """#,
      message: #"a.idl:1:8: error: cannot find the imported file 'nowhere.idl'"#),
    BrokenCase(
      name: "a missing import with a near name",
      text: "import \"goood.idl\";\n",
      message: #"a.idl:1:8: error: cannot find the imported file 'goood.idl'; did you mean 'good.idl'?"#),
    BrokenCase(
      name: "a missing include with a near name",
      text: "#include <oiadl.idl>\n",
      message: #"a.idl:1:10: error: cannot find the included file 'oiadl.idl'; did you mean 'oaidl.idl'?"#),
    BrokenCase(
      name: "a library without a GUID",
      text: #"""
        import "oaidl.idl";
        library L { };

        """#,
      message: #"a.idl:2:9: error: library 'L' needs an identifier: [uuid(...)]"#),
    BrokenCase(
      name: "a coclass without a GUID",
      text: #"""
        import "oaidl.idl";
        [uuid(00000000-1111-2222-3333-444444444444)] library L { coclass C { interface IUnknown; } };

        """#,
      message: #"a.idl:2:66: error: coclass 'C' needs an identifier: [uuid(...)]"#),
    BrokenCase(
      name: "a coclass of a struct",
      text: #"""
        import "oaidl.idl";
        [uuid(00000000-1111-2222-3333-444444444444)] library L {
          [uuid(00000000-1111-2222-3333-444444444445)] coclass C { [default] interface GUID; }
        };

        """#,
      message: #"a.idl:3:80: error: 'GUID' is no interface"#),
    BrokenCase(
      name: "a fault in an imported file",
      text: #"""
        import "faulty.idl";

        """#,
      message: #"faulty.idl:2:9: error: unknown type 'Nothing'"#),
    BrokenCase(
      name: "a fault in an included file",
      text: #"""
        #include "faulty.idl"

        """#,
      message: #"faulty.idl:2:9: error: unknown type 'Nothing'"#),
    BrokenCase(
      name: "a tag used as a type",
      text: #"""
        struct A { long a; };
        typedef A B;

        """#,
      message: #"a.idl:2:9: error: unknown type 'A'; it is a tag: write 'struct A'"#),
    BrokenCase(
      name: "a constant used as a type",
      text: #"""
        const long A = 1;
        typedef A B;

        """#,
      message: #"a.idl:2:9: error: 'A' is a constant, not a type"#),
    BrokenCase(
      name: "an interface used as a struct",
      text: #"""
        union A { long a; };
        typedef struct A B;

        """#,
      message: #"a.idl:2:16: error: 'A' is no struct"#),
  ]
}
