import Testing

@testable import COM

@Suite("Descriptions of types")
struct TypeInfoTests {
  private let held: HeldObject

  init() throws { held = try HeldObject(DispatchSample(level: 7)) }

  private func info() throws -> ITypeInfoReference {
    try IDispatchReference(addingRef: held.pointer).GetTypeInfo(0, 0)
  }

  private func library() throws -> ITypeLibReference {
    var pointer: UnsafeMutableRawPointer?
    #expect(try info().GetContainingTypeLib(&pointer, nil) == 0)
    return ITypeLibReference(transferringRef: try #require(pointer))
  }

  /// The description of a type of the library, by name.
  private func info(of name: String) throws -> ITypeInfoReference {
    let library = try library()
    for index in 0..<library.GetTypeInfoCount() {
      var text: UnsafeMutableRawPointer?
      #expect(library.GetDocumentation(Int32(index), &text, nil, nil, nil) == 0)
      let found = BString(transferring: text).string
      guard found == name else { continue }
      var pointer: UnsafeMutableRawPointer?
      #expect(library.GetTypeInfo(index, &pointer) == 0)
      return ITypeInfoReference(transferringRef: try #require(pointer))
    }
    throw COMError(DispatchError.elementNotFound)
  }

  private func attributes(_ info: borrowing ITypeInfoReference) throws -> TYPEATTR {
    var pointer: UnsafeMutablePointer<TYPEATTR>?
    #expect(info.GetTypeAttr(&pointer) == 0)
    let found = try #require(pointer)
    defer { info.ReleaseTypeAttr(found) }
    return found.pointee
  }

  @Test("There is one description, at index 0, in any locale")
  func count() throws {
    let reference = IDispatchReference(addingRef: held.pointer)
    #expect(try reference.GetTypeInfoCount() == 1)
    #expect(try reference.GetTypeInfo(0, 0x0407).GetTypeComp(nil) == COMError.invalidArgument.hresult)
    var pointer: UnsafeMutableRawPointer?
    #expect(reference.vtable.pointee.GetTypeInfo(reference.pointer, 1, 0, &pointer) == DispatchError.badIndex)
    #expect(pointer == nil)
  }

  @Test("An interface tells its identifier, kind, base and flags")
  func interface() throws {
    let found = try attributes(info())
    #expect(found.guid == IDispatchDerivedReference.iid)
    #expect(found.typekind == TKIND_INTERFACE)
    #expect(found.wTypeFlags == UInt16(TYPEFLAG_FDISPATCHABLE.rawValue))
    #expect(found.cFuncs == 1)
    #expect(found.cImplTypes == 1)
    #expect(Int(found.cbSizeVft) == MemoryLayout<IDispatchDerivedVtbl>.size)
  }

  @Test("The bases lead to IUnknown, across libraries")
  func bases() throws {
    var names: [String] = []
    var next = try info().transferRef()
    for _ in 0..<4 {
      let info = ITypeInfoReference(transferringRef: next)
      var name: UnsafeMutableRawPointer?
      #expect(info.GetDocumentation(-1, &name, nil, nil, nil) == 0)
      names.append(BString(transferring: name).string)
      var handle: UInt32 = 0
      guard info.GetRefTypeOfImplType(0, &handle) == 0 else { break }
      var pointer: UnsafeMutableRawPointer?
      #expect(info.GetRefTypeInfo(handle, &pointer) == 0)
      next = try #require(pointer)
    }
    #expect(names == ["IDispatchDerived", "IDispatchSample", "IDispatch", "IUnknown"])
  }

  @Test("A function is described with its parameters, defaults and help")
  func function() throws {
    let info = try info(of: "IDispatchSample")
    var pointer: UnsafeMutablePointer<FUNCDESC>?
    #expect(info.GetFuncDesc(1, &pointer) == 0)
    let function = try #require(pointer)
    defer { info.ReleaseFuncDesc(function) }
    #expect(function.pointee.memid == 2)
    #expect(function.pointee.invkind == INVOKE_FUNC)
    #expect(function.pointee.funckind == FUNC_PUREVIRTUAL)
    #expect(function.pointee.oVft == 64)
    #expect(function.pointee.cParams == 4)
    #expect(function.pointee.cParamsOpt == 2)
    #expect(function.pointee.elemdescFunc.tdesc.vt == UInt16(VT_HRESULT.rawValue))
    let parameters = try #require(function.pointee.lprgelemdescParam)
    #expect((0..<4).map { parameters[$0].tdesc.vt } == [8, 8, 12, 26])
    #expect(parameters[3].tdesc.lptdesc.pointee.vt == 8)
    #expect((0..<4).map { parameters[$0].paramdesc.wParamFlags } == [0x1, 0x31, 0x11, 0xA])
    #expect(Value(parameters[1].paramdesc.pparamdescex.pointee.varDefaultValue) == .bstr("-"))
  }

  @Test("Every function of every type is described, named, and given back")
  func everything() throws {
    let library = try library()
    var count = 0
    for index in 0..<library.GetTypeInfoCount() {
      var pointer: UnsafeMutableRawPointer?
      #expect(library.GetTypeInfo(index, &pointer) == 0)
      let info = ITypeInfoReference(transferringRef: try #require(pointer))
      let attributes = try attributes(info)
      for place in 0..<UInt32(attributes.cFuncs) {
        var description: UnsafeMutablePointer<FUNCDESC>?
        #expect(info.GetFuncDesc(place, &description) == 0)
        guard let function = description else { continue }
        var names = [UnsafeMutableRawPointer?](repeating: nil, count: 20)
        var named: UInt32 = 0
        #expect(info.GetNames(function.pointee.memid, &names, 20, &named) == 0)
        #expect(named >= 1)
        for name in names { BSTRMemory.free(name) }
        info.ReleaseFuncDesc(function)
        count += 1
      }
      for place in 0..<UInt32(attributes.cVars) {
        var description: UnsafeMutablePointer<VARDESC>?
        #expect(info.GetVarDesc(place, &description) == 0)
        #expect(description != nil)
        info.ReleaseVarDesc(description)
        count += 1
      }
      var function: UnsafeMutablePointer<FUNCDESC>?
      #expect(info.GetFuncDesc(UInt32(attributes.cFuncs), &function) == DispatchError.elementNotFound)
      #expect(function == nil)
    }
    #expect(count > 35)
  }

  @Test("An enumeration has its constants, and a structure its fields")
  func constants() throws {
    let colours = try info(of: "DISPATCH_COLOUR")
    var pointer: UnsafeMutablePointer<VARDESC>?
    #expect(colours.GetVarDesc(2, &pointer) == 0)
    let last = try #require(pointer)
    #expect(last.pointee.varkind == VAR_CONST)
    #expect(Value(last.pointee.lpvarValue.pointee) == .i4(-1))
    colours.ReleaseVarDesc(last)
    let point = try info(of: "DISPATCH_POINT")
    #expect(try attributes(point).cbSizeInstance == 24)
    #expect(point.GetVarDesc(2, &pointer) == 0)
    let tail = try #require(pointer)
    #expect(tail.pointee.varkind == VAR_PERINSTANCE)
    #expect(tail.pointee.oInst == 16)
    #expect(tail.pointee.elemdescVar.tdesc.vt == UInt16(VT_CARRAY.rawValue))
    #expect(tail.pointee.elemdescVar.tdesc.lpadesc.pointee.rgbounds.cElements == 3)
    point.ReleaseVarDesc(tail)
  }

  @Test("A dual interface has two descriptions that lead to each other")
  func dual() throws {
    let late = try info(of: "IDispatchDual")
    #expect(try attributes(late).typekind == TKIND_DISPATCH)
    #expect(try attributes(late).wTypeFlags == 0x1140)
    var pointer: UnsafeMutablePointer<FUNCDESC>?
    #expect(late.GetFuncDesc(0, &pointer) == 0)
    let function = try #require(pointer)
    #expect(function.pointee.funckind == FUNC_DISPATCH)
    #expect(function.pointee.cParams == 0)
    #expect(function.pointee.elemdescFunc.tdesc.vt == 3)
    late.ReleaseFuncDesc(function)
    var handle: UInt32 = 0
    #expect(late.GetRefTypeOfImplType(UInt32.max, &handle) == 0)
    var other: UnsafeMutableRawPointer?
    #expect(late.GetRefTypeInfo(handle, &other) == 0)
    let early = ITypeInfoReference(transferringRef: try #require(other))
    #expect(try attributes(early).typekind == TKIND_INTERFACE)
    #expect(try info().GetRefTypeOfImplType(UInt32.max, &handle) == DispatchError.elementNotFound)
  }

  @Test("A class tells its interfaces and which of them is the default and the source")
  func coclass() throws {
    let info = try info(of: "DispatchSample")
    let attributes = try attributes(info)
    #expect(attributes.typekind == TKIND_COCLASS)
    #expect(attributes.guid == DispatchSample.clsid)
    #expect(attributes.wTypeFlags == 2)
    let flags = (0..<UInt32(attributes.cImplTypes)).map { index in
      var flags: Int32 = -1
      #expect(info.GetImplTypeFlags(index, &flags) == 0)
      return flags
    }
    #expect(flags == [1, 0, 0, 3])
    var object: UnsafeMutableRawPointer?
    var iid = IUnknownReference.iid
    #expect(try self.info().CreateInstance(nil, &iid, &object) == Int32(bitPattern: 0x8002_802A))
  }

  @Test("A member is called through its description, whatever the object's own Invoke says")
  func invoke() throws {
    let info = try info(of: "IDispatchSample")
    let object = try DispatchSample(level: 9).reference(as: IDispatchDerivedReference.self)
    var parameters = DISPPARAMS()
    var result = VARIANT()
    #expect(info.Invoke(object.pointer, 3, 2, &parameters, &result, nil, nil) == 0)
    #expect(Value(result) == .i4(9))
    #expect(info.Invoke(nil, 3, 2, &parameters, &result, nil, nil) == COMError.invalidArgument.hresult)
    #expect(info.Invoke(object.pointer, 30, 1, &parameters, &result, nil, nil) == DispatchError.memberNotFound)
    let colours = try self.info(of: "DISPATCH_COLOUR")
    #expect(colours.Invoke(object.pointer, 0, 1, &parameters, &result, nil, nil) == Int32(bitPattern: 0x8002_802A))
  }

  @Test("Help texts come with types and members")
  func documentation() throws {
    let info = try info(of: "IDispatchSample")
    var help: UnsafeMutableRawPointer?
    var context: UInt32 = 0
    #expect(info.GetDocumentation(1, nil, &help, &context, nil) == 0)
    let text = BString(transferring: help).string
    #expect(text == "The sum of two numbers")
    #expect(context == 71)
    #expect(info.GetDocumentation(-1, nil, nil, &context, nil) == 0)
    #expect(context == 70)
    #expect(info.GetDocumentation(1234, nil, &help, &context, nil) == DispatchError.elementNotFound)
  }

  @Test("A name is bound to its function, and to nothing where the flags do not fit")
  func bind() throws {
    let info = try info(of: "IDispatchSample")
    var pointer: UnsafeMutableRawPointer?
    #expect(info.GetTypeComp(&pointer) == 0)
    let comp = ITypeCompReference(transferringRef: try #require(pointer))
    var name = Array("LEVEL".utf16) + [0]
    var found: UnsafeMutableRawPointer?
    var kind: Int32 = -1
    var bound = BINDPTR()
    #expect(comp.Bind(&name, 0, LateCall.put, &found, &kind, &bound) == 0)
    #expect(kind == 1)
    #expect(bound.lpfuncdesc.pointee.invkind == INVOKE_PROPERTYPUT)
    let owner = ITypeInfoReference(transferringRef: try #require(found))
    owner.ReleaseFuncDesc(bound.lpfuncdesc)
    #expect(comp.Bind(&name, 0, LateCall.method, &found, &kind, &bound) == 0)
    #expect(kind == 0)
    #expect(found == nil)
  }

  @Test("Refused questions leave their places empty")
  func refused() throws {
    let info = try info()
    var handle: UInt32 = 0
    var pointer: UnsafeMutableRawPointer?
    #expect(info.GetRefTypeOfImplType(7, &handle) == DispatchError.elementNotFound)
    for handle in [0, 999, UInt32.max, UInt32.max - 1] {
      #expect(info.GetRefTypeInfo(handle, &pointer) == COMError.invalidArgument.hresult)
    }
    #expect(info.AddressOfMember(1, 1, &pointer) == Int32(bitPattern: 0x8002_88BD))
    #expect(info.GetDllEntry(1, 1, &pointer, nil, nil) == Int32(bitPattern: 0x8002_88BD))
    #expect(info.GetMops(1, &pointer) == 0)
    #expect(pointer == nil)
    #expect(info.GetMops(77, &pointer) == DispatchError.elementNotFound)
    #expect(info.GetTypeAttr(nil) == COMError.invalidArgument.hresult)
    #expect(info.GetFuncDesc(0, nil) == COMError.invalidArgument.hresult)
    #expect(info.GetNames(1, nil, 1, &handle) == COMError.invalidArgument.hresult)
    #expect(info.GetContainingTypeLib(nil, nil) == COMError.invalidArgument.hresult)
    info.ReleaseTypeAttr(nil)
    info.ReleaseFuncDesc(nil)
    info.ReleaseVarDesc(nil)
  }
}
