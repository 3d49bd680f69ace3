/// How an attribute's arguments are to be read.
enum AttributeForm: Sendable {
  /// No arguments, or names that mean nothing here.
  case names
  case guid
  case version
  case string
  case expressions
  /// A GUID, then a value.
  case custom
  /// Belongs to remote procedure calls without objects.
  case rpc
  /// Belongs to the WinRT dialect.
  case winrt
  /// Not known: kept as written, with a warning.
  case unknown

  /// The attributes of IDL.
  static let known: [String: AttributeForm] = {
    var table = [String: AttributeForm](minimumCapacity: 256)
    func add(_ form: AttributeForm, _ names: String) {
      for name in ASCII.words(names) { table[name] = form }
    }
    add(
      .names,
      """
      in out retval optional lcid unique ref ptr string bstring object local dual oleautomation odl public hidden \
      restricted nonextensible nonbrowsable propget propput propputref source default readonly requestedit bindable \
      displaybind defaultbind immediatebind defaultcollelem uidefault usesgetlasterror vararg appobject aggregatable \
      noncreatable licensed control proxy replaceable predeclid async async_ call_as wire_marshal user_marshal \
      transmit_as represent_as v1_enum v1_array ignore iid_is switch_type pointer_default threading idempotent \
      maybe message notify notify_flag defaultvtable input_sync disable_consistency_check strict_context_handle \
      allocate byte_count encode decode enable_allocate optimize code nocode explicit_handle_ partial_ignore \
      cs_char cs_drtag cs_rtag cs_stag cs_tag_rtn force_allocate in_line out_of_line sync system_handle ms_union \
      use_v1_enum default_nocode funcdescattr vardescattr typedescattr small_handle builtin annotation_ nonbrowse \
      full_context context_ defaultinterface uses
      """)
    add(.guid, "uuid async_uuid guid")
    add(.version, "version")
    add(
      .string,
      """
      helpstring helpfile helpstringdll dllname progid vi_progid annotation endpoint deprecated_text typeid
      """)
    add(
      .expressions,
      """
      id defaultvalue helpcontext helpstringcontext size_is max_is min_is length_is first_is last_is switch_is case \
      range entry lcid_ propid
      """)
    add(.custom, "custom")
    add(
      .rpc,
      """
      context_handle handle implicit_handle explicit_handle auto_handle comm_status fault_status callback broadcast \
      represent_handle context_handle_serialize context_handle_noserialize type_strict_context_handle interpret
      """)
    add(
      .winrt,
      """
      contract contractversion activatable static exclusiveto composable marshaling_behavior eventadd eventremove \
      overload default_overload muse flags overridable protected gc_source webhosthidden length_is_winrt version_is \
      attributeusage attributename deprecated feature platform experimental
      """)
    return table
  }()
}
