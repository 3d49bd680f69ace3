/// One thing declared in a file, in a library, or in the body of an interface.
///
/// `typedef struct tagX { ... } X, *PX;` gives three declarations: the record `tagX`, the type names `X` and `PX`.
package enum Declaration {
  /// `cpp_quote("text")`: the text goes into a C header at this place.
  case quote(String)
  /// `import "file";`
  case importFile(IDLFile)
  /// An interface or dispinterface with its body; `kind` tells which.
  case interface(Interface)
  /// `interface I;` or `dispinterface I;`
  case interfaceForward(Interface)
  case coclass(Coclass)
  /// `coclass C;`
  case coclassForward(Coclass)
  case library(Library)
  case module(Module)
  case typedef(Typedef)
  case enumeration(Enumeration)
  /// A struct or union with its members.
  case record(Record)
  /// `struct X;` or `union X;`
  case recordForward(Record)
  case constant(Constant)
  /// A function outside an interface that is the entry of a DLL.
  case function(Method)

  /// What stands inside the braces of this declaration, methods excepted.
  package var contents: [Declaration] {
    switch self {
    case .interface(let interface): interface.declarations
    case .library(let library): library.declarations
    case .module(let module): module.declarations
    default: []
    }
  }
}
