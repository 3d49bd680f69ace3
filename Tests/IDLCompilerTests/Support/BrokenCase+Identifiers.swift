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
