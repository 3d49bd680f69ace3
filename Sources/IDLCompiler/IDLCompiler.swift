// The IDL compiler: IDL files in, one resolved and laid-out model out, and the emitters that read it.
//
//   Source -> Preprocess -> Lex -> Parse (Syntax) -> Resolve -> Model -> Emit
//
// Nothing here knows the COM runtime or smart cards, and nothing may: the runtime's own interfaces are compiled by it.
// Foundation stays out, so that the command starts as fast as a C program.
// The invariant: a model is handed to an emitter only when no error was found, so emitters need no error paths.
