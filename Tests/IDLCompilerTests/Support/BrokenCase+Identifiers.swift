extension BrokenCase {
  static let identifiers = [
    BrokenCase(
      name: "an identifier for a class and an interface",
      text: #"""
        import "oaidl.idl";
        [object, uuid(00000000-1111-2222-3333-444444444444)] interface IA : IUnknown { }
        [uuid(00000000-1111-2222-3333-444444444445)] library L {
          [uuid(00000000-1111-2222-3333-444444444444)] coclass C { interface IA; }
        };

        """#,
      message: #"a.idl:4:56: error: 'C' has the identifier of 'IA'"#),
    BrokenCase(
      name: "an identifier for two classes",
      text: #"""
        import "oaidl.idl";
        [uuid(00000000-1111-2222-3333-444444444445)] library L {
          [uuid(00000000-1111-2222-3333-444444444444)] coclass C { interface IUnknown; }
          [uuid(00000000-1111-2222-3333-444444444444)] coclass D { interface IUnknown; }
        };

        """#,
      message: #"a.idl:4:56: error: 'D' has the identifier of 'C'"#),
    BrokenCase(
      name: "an identifier for a library and an interface",
      text: #"""
        import "oaidl.idl";
        [object, uuid(00000000-1111-2222-3333-444444444444)] interface IA : IUnknown { }
        [uuid(00000000-1111-2222-3333-444444444444)] library L { };

        """#,
      message: #"a.idl:3:54: error: 'L' has the identifier of 'IA'"#),
    BrokenCase(
      name: "an identifier for a library and a class",
      text: #"""
        import "oaidl.idl";
        [uuid(00000000-1111-2222-3333-444444444444)] library L {
          [uuid(00000000-1111-2222-3333-444444444444)] coclass C { interface IUnknown; }
        };

        """#,
      message: #"a.idl:2:54: error: 'L' has the identifier of 'C'"#),
    BrokenCase(
      name: "the identifier of an imported interface for a class",
      text: #"""
        import "oaidl.idl";
        [uuid(00000000-1111-2222-3333-444444444444)] library L {
          [uuid(00020400-0000-0000-C000-000000000046)] coclass C { interface IUnknown; }
        };

        """#,
      message: #"a.idl:3:56: error: 'C' has the identifier of 'IDispatch'"#),
    BrokenCase(
      name: "a method of a dispinterface twice",
      text: #"""
        import "oaidl.idl";
        [uuid(00000000-1111-2222-3333-444444444444)]
        dispinterface DFoo
        {
          properties:
            [id(1)] long A;
          methods:
            [id(2)] void B();
            [id(3)] void B([in] long a);
        }

        """#,
      message: #"a.idl:9:18: error: method 'B' is declared twice"#),
    BrokenCase(
      name: "a property of a dispinterface twice",
      text: #"""
        import "oaidl.idl";
        [uuid(00000000-1111-2222-3333-444444444444)]
        dispinterface DFoo { properties: [id(1)] long A; [id(2)] short A; methods: }

        """#,
      message: #"a.idl:3:64: error: property 'A' is declared twice"#),
    BrokenCase(
      name: "an id for two methods",
      text: #"""
        import "oaidl.idl";
        [object, uuid(00000000-1111-2222-3333-444444444444)]
        interface IFoo : IDispatch
        {
            [id(1)] HRESULT A();
            [id(1)] HRESULT B();
        }

        """#,
      message: #"a.idl:6:21: error: 'B' has the same id as 'A'"#),
    BrokenCase(
      name: "a slot of a property twice",
      text: #"""
        import "oaidl.idl";
        [object, uuid(00000000-1111-2222-3333-444444444444)]
        interface IFoo : IDispatch
        {
            [propget] HRESULT A([out, retval] long *value);
            [propget] HRESULT A([out, retval] long *value);
        }

        """#,
      message: #"a.idl:6:23: error: method 'get_A' is declared twice"#),
  ]
}
