extension BrokenCase {
  static let directives = [
    BrokenCase(
      name: "a file that includes itself",
      text: #"""
        #include "a.idl"

        """#,
      message: #"a.idl:1:10: error: files include one another more than 100 deep"#),
    BrokenCase(
      name: "a macro that doubles without end",
      text: (0..<40).map { "#define M\($0 + 1) M\($0) M\($0)\n" }.joined() + "M40\n",
      message: #"a.idl:41:1: error: the macros expand to more than 4194304 tokens"#),
    BrokenCase(
      name: "a macro without a name",
      text: #"""
        #define

        """#,
      message: #"a.idl:1:2: error: #define needs the name of a macro"#),
    BrokenCase(
      name: "a malformed macro list",
      text: #"""
        #define M(a, b c) a

        """#,
      message: #"a.idl:1:10: error: the macro's parameter list is malformed"#),
    BrokenCase(
      name: "a macro parameter twice",
      text: #"""
        #define M(a, a) a

        """#,
      message: #"a.idl:1:14: error: macro parameter 'a' is named twice"#),
    BrokenCase(
      name: "an #include without a file",
      text: #"""
        #include

        """#,
      message: #"a.idl:1:2: error: #include needs a file name"#),
    BrokenCase(
      name: "an #include without an end",
      text: #"""
        #include <a.h

        """#,
      message: #"a.idl:1:10: error: #include < has no closing >"#),
    BrokenCase(
      name: "an #include of a macro that names no file",
      text: "#define A 4\n#include A\n", message: #"a.idl:2:10: error: #include needs "file" or <file>"#),
    BrokenCase(
      name: "an #include of a macro without an end",
      text: "#define A <a.h\n#include A\n", message: #"a.idl:2:10: error: #include needs "file" or <file>"#),
    BrokenCase(
      name: "a _Pragma without a string",
      text: "_Pragma(pack(1))\n", message: "a.idl:1:1: error: _Pragma takes a string in parentheses"),
    BrokenCase(
      name: "a _Pragma without an end",
      text: "_Pragma(\"once\"", message: "a.idl:1:1: error: _Pragma takes a string in parentheses"),
    BrokenCase(
      name: "a #line without a number",
      text: "#line next\n", message: "a.idl:1:7: error: #line needs a line number up to 2147483647"),
    BrokenCase(
      name: "an #elif without an #if",
      text: #"""
        #elif 1

        """#,
      message: #"a.idl:1:2: error: #elif without #if"#),
    BrokenCase(
      name: "defined without a name",
      text: #"""
        #if defined(
        #endif

        """#,
      message: #"a.idl:1:5: error: 'defined' needs the name of a macro"#),
    BrokenCase(
      name: "a ## at the end",
      text: #"""
        #define M(a) a ##

        """#,
      message: #"a.idl:1:16: error: ## needs a token on both sides"#),
  ]
}
