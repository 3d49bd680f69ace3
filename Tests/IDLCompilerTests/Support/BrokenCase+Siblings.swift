extension BrokenCase {
  /// Attributes that name a parameter, a member or a method that is not there.
  static let siblings = [
    sibling("size_is", "[in] long count, [in, size_is(nope)] long *a", column: 43, "'size_is' names 'nope'"),
    sibling(
      "size_is with a near name", "[in] long count, [in, size_is(*cuont)] long *a", column: 44,
      "'size_is' names 'cuont'", "; did you mean 'count'?"),
    sibling(
      "length_is", "[out] long *got, [out, size_is(4), length_is(nope)] long *a", column: 58,
      "'length_is' names 'nope'"),
    sibling(
      "switch_is", "[in] long kind, [in, switch_is(knd)] U *u", column: 44, "'switch_is' names 'knd'",
      "; did you mean 'kind'?"),
    sibling("iid_is", "[in] REFIID riid, [out, iid_is(nope)] void **p", column: 44, "'iid_is' names 'nope'"),
    BrokenCase(
      name: "a name in size_is of a member",
      text: "typedef struct { long count; [size_is(count, cout)] long **a; [size_is(cout)] long *b; } A;\n",
      message:
        "a.idl:1:46: error: 'size_is' names 'cout', which is no member and no constant; did you mean 'count'?"),
    BrokenCase(
      name: "a method in call_as",
      text: """
        import "unknwn.idl";
        [object, uuid(00000000-1111-2222-3333-444444444444)]
        interface IFoo : IUnknown
        {
            [local] HRESULT Get([in] long a);
            [call_as(Gte)] HRESULT RemoteGet([in] long a);
        }

        """,
      message: "a.idl:6:14: error: 'call_as' names 'Gte', which is no method of this interface; did you mean 'Get'?"),
    BrokenCase(
      name: "call_as without a method",
      text: """
        import "unknwn.idl";
        [object, uuid(00000000-1111-2222-3333-444444444444)]
        interface IFoo : IUnknown { [call_as()] HRESULT RemoteGet([in] long a); }

        """,
      message: "a.idl:3:30: error: call_as needs the name of a method"),
  ]

  private static func sibling(
    _ name: String, _ parameters: String, column: Int, _ message: String, _ hint: String = ""
  ) -> BrokenCase {
    BrokenCase(
      name: "a name in \(name)",
      text: """
        import "oaidl.idl";
        typedef [switch_type(long)] union U { [case(1)] long a; } U;
        [object, uuid(00000000-1111-2222-3333-444444444444)]
        interface IFoo : IUnknown
        {
          HRESULT A(\(parameters));
        }

        """,
      message: "a.idl:6:\(column): error: \(message), which is no parameter and no constant\(hint)")
  }
}
