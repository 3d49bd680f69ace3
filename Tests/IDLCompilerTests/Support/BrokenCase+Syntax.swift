extension BrokenCase {
  static let syntax = [
    BrokenCase(
      name: "a missing semicolon",
      text: #"""
        import "oaidl.idl";
        [object, uuid(00000000-1111-2222-3333-444444444444)]
        interface IFoo : IUnknown
        {
            HRESULT A()
            HRESULT B();
        }

        """#,
      message: #"a.idl:5:16: error: expected ';' after the method, not 'HRESULT'"#),
    BrokenCase(
      name: "a missing closing brace",
      text: #"""
        import "oaidl.idl";
        [object, uuid(00000000-1111-2222-3333-444444444444)]
        interface IFoo : IUnknown
        {
            HRESULT A();

        """#,
      message: #"a.idl:3:11: error: the body of 'IFoo' has no closing brace"#),
    BrokenCase(
      name: "a missing closing parenthesis",
      text: #"""
        import "oaidl.idl";
        [object, uuid(00000000-1111-2222-3333-444444444444)]
        interface IFoo : IUnknown
        {
            HRESULT A([in] long a;
        }

        """#,
      message: #"a.idl:5:26: error: expected ',' or ')' after the parameter, not ';'"#),
    BrokenCase(
      name: "a missing closing bracket",
      text: #"""
        import "oaidl.idl";
        [object, uuid(00000000-1111-2222-3333-444444444444)]
        interface IFoo : IUnknown
        {
            [id(1) HRESULT A();
        }

        """#,
      message: #"a.idl:5:12: error: expected ',' or ']' after the attribute, not 'HRESULT'"#),
    BrokenCase(
      name: "a brace too many",
      text: #"""
        typedef long A;
        }
        typedef long B;

        """#,
      message: #"a.idl:2:1: error: '}' without an opening brace"#),
    BrokenCase(
      name: "two bases",
      text: #"""
        import "oaidl.idl";
        [object, uuid(00000000-1111-2222-3333-444444444444)]
        interface IFoo : IUnknown, IDispatch
        {
        }

        """#,
      message: #"a.idl:3:26: error: an interface has one base; COM knows no more"#),
    BrokenCase(
      name: "a malformed GUID",
      text: #"""
        import "oaidl.idl";
        [object, uuid(00000000-1111-2222-3333-44444444444)]
        interface IFoo : IUnknown { HRESULT A(); }

        """#,
      message:
        #"a.idl:2:15: error: '00000000-1111-2222-3333-44444444444' is no GUID; one reads 00112233-4455-6677-8899-aabbccddeeff"#
    ),
    BrokenCase(
      name: "a GUID of the wrong letters",
      text: #"""
        import "oaidl.idl";
        [object, uuid("0000000g-1111-2222-3333-444444444444")]
        interface IFoo : IUnknown { HRESULT A(); }

        """#,
      message:
        #"a.idl:2:15: error: '0000000g-1111-2222-3333-444444444444' is no GUID; one reads 00112233-4455-6677-8899-aabbccddeeff"#
    ),
    BrokenCase(
      name: "a member without a name",
      text: #"""
        struct A { long; };

        """#,
      message: #"a.idl:1:16: error: a member needs a name"#),
    BrokenCase(
      name: "a variable",
      text: #"""
        long counter;

        """#,
      message: #"a.idl:1:6: error: 'counter' would be a variable, and IDL has none"#),
    BrokenCase(
      name: "a misspelt keyword",
      text: #"""
        import "oaidl.idl";
        interfce IFoo : IUnknown { };

        """#,
      message: #"a.idl:2:1: error: 'interfce' begins no declaration; did you mean 'interface'?"#),
    BrokenCase(
      name: "words that make no type",
      text: #"""
        typedef unsigned float A;

        """#,
      message: #"a.idl:1:18: error: 'float' does not go with the words before it; together they make no type"#),
    BrokenCase(
      name: "a malformed version",
      text: #"""
        import "oaidl.idl";
        [uuid(00000000-1111-2222-3333-444444444444), version(1.x)] library L { };

        """#,
      message: #"a.idl:2:54: error: '1.x' is no version; one reads 1.0, both numbers up to 65535"#),
    BrokenCase(
      name: "a coclass inside an interface",
      text: #"""
        import "oaidl.idl";
        [object, uuid(00000000-1111-2222-3333-444444444444)]
        interface IFoo : IUnknown
        {
            coclass C { };
        }

        """#,
      message: #"a.idl:5:5: error: 'coclass' has no place inside an interface"#),
  ]
}
