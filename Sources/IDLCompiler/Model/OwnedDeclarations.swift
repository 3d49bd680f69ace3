/// Every declaration that refers to others, so that the cycles among them can be cut when the model is done with.
struct OwnedDeclarations {
  var files: [IDLFile] = []
  var interfaces: [Interface] = []
  var coclasses: [Coclass] = []
  var libraries: [Library] = []
  var records: [Record] = []
  var typedefs: [Typedef] = []
  var constants: [Constant] = []
  var functions: [Method] = []

  /// Cuts every reference from a declaration to another one.
  func takeApart() {
    for file in files {
      file.declarations = []
      file.imports = []
    }
    for interface in interfaces {
      interface.base = nil
      interface.shownInterface = nil
      interface.declarations = []
      interface.methods.forEach(takeApart)
      interface.methods = []
      interface.remoteMethods.forEach(takeApart)
      interface.remoteMethods = []
    }
    for coclass in coclasses { coclass.interfaces = [] }
    for library in libraries { library.declarations = [] }
    for record in records { record.fields = [] }
    for typedef in typedefs { typedef.target = .primitive(.void) }
    for constant in constants { constant.type = .primitive(.void) }
    functions.forEach(takeApart)
  }

  private func takeApart(_ method: Method) {
    method.parameters = []
    method.returnType = .primitive(.void)
  }
}
