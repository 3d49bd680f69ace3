extension BrokenCase {
  static let values = [
    BrokenCase(
      name: "a dual interface beside IDispatch",
      text: #"""
        import "oaidl.idl";
        [object, dual, uuid(00000000-1111-2222-3333-444444444444)]
        interface IFoo : IUnknown { HRESULT A(); }

        """#,
      message: #"a.idl:3:11: error: dual interface 'IFoo' must derive from IDispatch"#),
    BrokenCase(
      name: "a [retval] that is not [out]",
      text: #"""
        import "oaidl.idl";
        [object, uuid(00000000-1111-2222-3333-444444444444)]
        interface IFoo : IUnknown
        {
            HRESULT A([in, retval] long *a);
        }

        """#,
      message: #"a.idl:5:34: error: [retval] parameter 'a' must be [out] too"#),
    BrokenCase(
      name: "an interface passed by value",
      text: #"""
        import "oaidl.idl";
        [object, uuid(00000000-1111-2222-3333-444444444444)]
        interface IFoo : IUnknown
        {
            HRESULT A([in] IFoo a);
        }

        """#,
      message: #"a.idl:5:25: error: a parameter cannot be an interface; write 'IFoo *'"#),
    BrokenCase(
      name: "a void parameter",
      text: #"""
        import "oaidl.idl";
        [object, uuid(00000000-1111-2222-3333-444444444444)]
        interface IFoo : IUnknown
        {
            HRESULT A([in] void a);
        }

        """#,
      message: #"a.idl:5:25: error: a parameter cannot be of type void"#),
    BrokenCase(
      name: "a default text for a number",
      text: #"""
        import "oaidl.idl";
        [object, uuid(00000000-1111-2222-3333-444444444444)]
        interface IFoo : IUnknown
        {
            HRESULT A([in, defaultvalue("x")] long a);
        }

        """#,
      message: #"a.idl:5:33: error: a string cannot be the default of a 'long'"#),
    BrokenCase(
      name: "a struct without members",
      text: #"""
        struct A { };

        """#,
      message: #"a.idl:1:8: error: struct 'A' has no members"#),
    BrokenCase(
      name: "an enum without members",
      text: #"""
        enum A { };

        """#,
      message: #"a.idl:1:6: error: enum 'A' has no members"#),
    BrokenCase(
      name: "a bit-field that is too wide",
      text: #"""
        struct A { short a : 17; };

        """#,
      message: #"a.idl:1:18: error: a bit-field of 'short' has 0 to 16 bits"#),
    BrokenCase(
      name: "a bit-field of a float",
      text: #"""
        struct A { float a : 3; };

        """#,
      message: #"a.idl:1:18: error: a bit-field is an integer, not a 'float'"#),
    BrokenCase(
      name: "a negative bound",
      text: #"""
        typedef long A[-1];

        """#,
      message: #"a.idl:1:15: error: -1 is no bound for an array"#),
    BrokenCase(
      name: "a bound that is no integer",
      text: #"""
        typedef long A[1.5];

        """#,
      message: #"a.idl:1:15: error: an array's bound is an integer"#),
    BrokenCase(
      name: "a division by zero",
      text: #"""
        const long A = 4 / (2 - 2);

        """#,
      message: #"a.idl:1:18: error: division by zero"#),
    BrokenCase(
      name: "a shift that is too wide",
      text: #"""
        const long A = 1 << 32;

        """#,
      message: #"a.idl:1:18: error: a shift by 32 bits; the value has 32"#),
    BrokenCase(
      name: "a number of more than 64 bits",
      text: #"""
        const hyper A = 0x10000000000000000;

        """#,
      message: #"a.idl:1:17: error: '0x10000000000000000' is no number, or one of more than 64 bits"#),
    BrokenCase(
      name: "a malformed number",
      text: #"""
        const long A = 12abc;

        """#,
      message: #"a.idl:1:16: error: '12abc' is no number, or one of more than 64 bits"#),
    BrokenCase(
      name: "a text in arithmetic",
      text: #"""
        const long A = "x" + 1;

        """#,
      message: #"a.idl:1:20: error: a string cannot be an operand in a constant expression"#),
    BrokenCase(
      name: "a text for a number",
      text: #"""
        const long A = "x";

        """#,
      message: #"a.idl:1:12: error: a string cannot be a 'long'"#),
    BrokenCase(
      name: "an enumerator of more than 32 bits",
      text: #"""
        enum A { X = 0x100000000 };

        """#,
      message: #"a.idl:1:10: error: the value of 'X' does not fit 32 bits"#),
    BrokenCase(
      name: "sizeof of a forward declaration",
      text: #"""
        struct A;
        const long B = sizeof(struct A);

        """#,
      message: #"a.idl:2:16: error: 'struct A' has no size"#),
    BrokenCase(
      name: "a coclass with two defaults",
      text: #"""
        import "oaidl.idl";
        [uuid(00000000-1111-2222-3333-444444444444)] library L {
          [uuid(00000000-1111-2222-3333-444444444445)] coclass C { [default] interface IUnknown; [default] interface IDispatch; }
        };

        """#,
      message: #"a.idl:3:56: error: coclass 'C' has two default interfaces"#),
    BrokenCase(
      name: "a number that is too large for any type",
      text: #"""
        const double A = 1e999;

        """#,
      message: #"a.idl:1:14: error: the value does not fit 'double'"#),
    BrokenCase(
      name: "a number divided by 0.0",
      text: #"""
        const double A = -(0.0 / 0.0);

        """#,
      message: #"a.idl:1:14: error: the value does not fit 'double'"#),
    BrokenCase(
      name: "a number that is too large for its type",
      text: #"""
        const float A = 3e38;
        const float B = 1e300;

        """#,
      message: #"a.idl:2:13: error: the value does not fit 'float'"#),
    BrokenCase(
      name: "a default that is too large for its parameter",
      text: #"""
        import "oaidl.idl";
        const double A = 1e300;
        [object, uuid(00000000-1111-2222-3333-444444444444)]
        interface IFoo : IUnknown
        {
            HRESULT A([in, defaultvalue(A)] double a, [in, defaultvalue(A)] float b);
        }

        """#,
      message: #"a.idl:6:65: error: the value does not fit 'float'"#),
    BrokenCase(
      name: "a default that is too large for any type",
      text: #"""
        import "oaidl.idl";
        [object, uuid(00000000-1111-2222-3333-444444444444)]
        interface IFoo : IUnknown
        {
            HRESULT A([in, defaultvalue(1e999)] VARIANT a);
        }

        """#,
      message: #"a.idl:5:33: error: the value does not fit 'VARIANT'"#),
  ]
}
