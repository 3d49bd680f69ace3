extension BrokenCase {
  static let preprocessor = [
    BrokenCase(
      name: "an unfinished text",
      text: #"""
        cpp_quote("abc)

        """#,
      message: #"a.idl:1:11: error: this string has no closing quote on its line"#),
    BrokenCase(
      name: "an unfinished comment",
      text: #"""
        typedef long A;
        /* no end

        """#,
      message: #"a.idl:2:1: error: this comment has no end"#),
    BrokenCase(
      name: "a character that means nothing",
      text: #"""
        typedef long @A;

        """#,
      message: #"a.idl:1:14: error: '@' has no meaning in IDL"#),
    BrokenCase(
      name: "a missing include",
      text: #"""
        typedef long A;
        #include "nowhere.h"

        """#,
      message: #"a.idl:2:10: error: cannot find the included file 'nowhere.h'"#),
    BrokenCase(
      name: "an #if without an #endif",
      text: #"""
        #if 1
        typedef long A;

        """#,
      message: #"a.idl:1:2: error: this condition has no #endif"#),
    BrokenCase(
      name: "an #endif without an #if",
      text: #"""
        typedef long A;
        #endif

        """#,
      message: #"a.idl:2:2: error: #endif without #if"#),
    BrokenCase(
      name: "an #else after #else",
      text: #"""
        #if 0
        #else
        #else
        #endif

        """#,
      message: #"a.idl:3:2: error: #else after #else"#),
    BrokenCase(
      name: "an #error",
      text: #"""
        #ifndef NAMED
        #error NAMED must be defined
        #endif

        """#,
      message: #"a.idl:2:2: error: #error NAMED must be defined"#),
    BrokenCase(
      name: "an unknown directive",
      text: #"""
        #inclde "x.idl"

        """#,
      message: #"a.idl:1:2: error: 'inclde' is no directive; did you mean '#include'?"#),
    BrokenCase(
      name: "an #if without an expression",
      text: #"""
        #if
        #endif

        """#,
      message: #"a.idl:1:2: error: #if needs an expression"#),
    BrokenCase(
      name: "an #if with half an expression",
      text: #"""
        #if 1 +
        #endif

        """#,
      message: #"a.idl:1:7: error: expected an expression, not the end of the line"#),
    BrokenCase(
      name: "a macro with too few arguments",
      text: #"""
        #define PAIR(a, b) a b
        PAIR(1)

        """#,
      message: #"a.idl:2:1: error: macro 'PAIR' takes 2 arguments, not 1"#),
    BrokenCase(
      name: "a macro call without an end",
      text: #"""
        #define ONE(a) a
        typedef ONE(long A;

        """#,
      message: #"a.idl:2:9: error: the call of macro 'ONE' has no closing parenthesis"#),
    BrokenCase(
      name: "a ## that makes no token",
      text: #"""
        #define JOIN(a, b) a ## b
        typedef JOIN(long, +) A;

        """#,
      message: #"a.idl:2:9: error: 'long+', made with ##, is no token"#),
    BrokenCase(
      name: "a ## that makes a comment",
      text: #"""
        #define COMMENT / ## /
        COMMENT
        what would not be read

        """#,
      message: #"a.idl:2:1: error: '//', made with ##, is no token"#),
    BrokenCase(
      name: "a ## that opens a comment",
      text: #"""
        #define JOIN(a, b) a ## b
        typedef long JOIN(/, *) A;

        """#,
      message: #"a.idl:2:14: error: '/*', made with ##, is no token"#),
  ]
}
