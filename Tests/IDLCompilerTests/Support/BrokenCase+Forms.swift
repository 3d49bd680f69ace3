extension BrokenCase {
  static let forms = [
    BrokenCase(
      name: "an unfinished character",
      text: #"""
        const long A = 'a;

        """#,
      message: #"a.idl:1:16: error: this character has no closing quote on its line"#),
    BrokenCase(
      name: "a character of two letters",
      text: #"""
        const long A = 'éx';

        """#,
      message: #"a.idl:1:16: error: a character constant holds one character"#),
    BrokenCase(
      name: "a constant without a value",
      text: #"""
        const long A;

        """#,
      message: #"a.idl:1:13: error: expected '=' after the constant's name, not ';'"#),
    BrokenCase(
      name: "a constant without a name",
      text: #"""
        const long = 1;

        """#,
      message: #"a.idl:1:12: error: expected the constant's name, not '='"#),
    BrokenCase(
      name: "a bound that is too large",
      text: #"""
        typedef long A[0x100000000];

        """#,
      message: #"a.idl:1:15: error: 4294967296 is no bound for an array"#),
    BrokenCase(
      name: "a struct that is too large",
      text: #"""
        typedef struct { char a[0x7FFFFFFF]; } A;
        typedef struct { A a[64]; } B;
        typedef struct { B a[64]; } C;

        """#,
      message: #"a.idl:3:9: error: struct 'C' is larger than 128 GiB"#),
    BrokenCase(
      name: "a union without a discriminant",
      text: #"""
        union U switch (long) u { case 1: long a; };

        """#,
      message: #"a.idl:1:21: error: the discriminant needs a name"#),
    BrokenCase(
      name: "a member of type void",
      text: #"""
        struct A { void a; };

        """#,
      message: #"a.idl:1:17: error: a member cannot be of type void"#),
    BrokenCase(
      name: "a method that returns an interface",
      text: #"""
        import "oaidl.idl";
        [object, uuid(00000000-1111-2222-3333-444444444444)]
        interface IFoo : IUnknown { IUnknown A(); }

        """#,
      message: #"a.idl:3:38: error: the result cannot be an interface; write 'IUnknown *'"#),
    BrokenCase(
      name: "a cpp_quote without a text",
      text: #"""
        cpp_quote(1)

        """#,
      message: #"a.idl:1:11: error: cpp_quote takes a string, not '1'"#),
    BrokenCase(
      name: "an import without quotes",
      text: #"""
        import oaidl.idl;

        """#,
      message: #"a.idl:1:8: error: import takes file names in quotes, not 'oaidl'"#),
    BrokenCase(
      name: "a library without a name",
      text: #"""
        [uuid(00000000-1111-2222-3333-444444444444)] library { };

        """#,
      message: #"a.idl:1:54: error: expected the name of the library, not '{'"#),
    BrokenCase(
      name: "nesting 10,000 deep",
      text: "const long A = " + String(repeating: "(", count: 10000) + "1" + String(repeating: ")", count: 10000)
        + ";\n",
      message: #"a.idl:1:65: error: the source is nested more than 100 deep here"#),
    BrokenCase(
      name: "an expression of 100,000 operators",
      text: "const long A = 1" + String(repeating: "+1", count: 100_000) + ";\n",
      message: #"a.idl:1:2017: error: the expression has more than 1000 operators"#),
  ]
}
