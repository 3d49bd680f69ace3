extension BrokenCase {
  static let content = [
    BrokenCase(
      name: "a line of a megabyte", text: "",
      bytes: Array(("/*" + String(repeating: " ", count: 1 << 20) + "*/ typedef Nothing A;\n").utf8),
      message: #"a.idl:1:1048590: error: unknown type 'Nothing'"#),
    BrokenCase(
      name: "a NUL byte", text: "",
      bytes: Array("typedef long\0 A;\n".utf8),
      message: #"a.idl:1:13: error: the byte 0x00 has no meaning in IDL"#),
    BrokenCase(
      name: "a file of NUL bytes", text: "",
      bytes: [UInt8](repeating: 0, count: 4096),
      message: #"a.idl:1:1: error: the byte 0x00 has no meaning in IDL"#),
    BrokenCase(
      name: "bytes that are no UTF-8", text: "",
      bytes: Array("typedef long A".utf8) + [0xFF, 0xC0] + Array(";\n".utf8),
      message: #"a.idl:1:15: error: the byte 0xff has no meaning in IDL"#),
    BrokenCase(
      name: "UTF-16 text", text: "",
      bytes: [0xFF, 0xFE] + "const long A = 1;".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] },
      message: #"a.idl:1:1: error: the file is UTF-16 text; save it as UTF-8"#),
    BrokenCase(
      name: "half a surrogate in an escape", text: "",
      bytes: Array("const wchar_t *A = L\"\\xD800\" + 1;\n".utf8),
      message: #"a.idl:1:30: error: a string cannot be an operand in a constant expression"#),
    BrokenCase(
      name: "a comment that a file ends in", text: "",
      bytes: Array("typedef long A; /*".utf8),
      message: #"a.idl:1:17: error: this comment has no end"#),
    BrokenCase(
      name: "a text that a file ends in", text: "",
      bytes: Array("cpp_quote(\"".utf8),
      message: #"a.idl:1:11: error: this string has no closing quote on its line"#),
  ]
}
