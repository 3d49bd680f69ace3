/// One declaration as parsed.
enum DeclarationSyntax {
  case quote(String)
  case importFile(name: String, Location)
  case importLibrary(name: String, Location)
  case interface(InterfaceSyntax)
  case coclass(CoclassSyntax)
  case library(LibrarySyntax)
  case module(LibrarySyntax)
  case typedef(TypedefSyntax)
  /// A record or enumeration that stands alone.
  case type(TypeSyntax, [AttributeSyntax], Location)
  case constant(ConstantSyntax)
  case function(MethodSyntax)
}
