/// The finished model of one run: every file that was read, resolved and laid out.
///
/// Emitters read it and change nothing. The objects form a graph with cycles (an interface's method may take the
/// interface), so the declarations are classes; two references to one declaration are the same object.
///
/// The compilation owns them all: when it goes, it takes the graph apart, and a declaration that is still held after
/// that has lost what it referred to. Nothing could free the cycles otherwise.
package final class Compilation {
  /// The files named on the command line, in that order.
  package internal(set) var mainFiles: [IDLFile] = []
  /// Every file read, imported ones included; a file always comes after the files that it imports.
  package internal(set) var files: [IDLFile] = []

  /// Every declaration of the model.
  let owned: OwnedDeclarations

  init(owned: OwnedDeclarations) { self.owned = owned }

  /// The file with this name or path (`"scardssp.idl"`), compared without regard to case.
  package func file(named name: String) -> IDLFile? {
    let wanted = name.lowercased()
    return files.first { $0.name.lowercased() == wanted || $0.path.lowercased() == wanted }
  }

  /// The file and what it imports, directly or not, in the order of ``files``.
  ///
  /// What is made of a file depends on these alone, so that it comes out the same whoever else is in the run.
  package func files(seenBy file: IDLFile) -> [IDLFile] {
    var seen: Set<ObjectIdentifier> = []
    var waiting = [file]
    while let next = waiting.popLast() {
      if seen.insert(ObjectIdentifier(next)).inserted { waiting += next.imports }
    }
    return files.filter { seen.contains(ObjectIdentifier($0)) }
  }

  /// The defined interface of this name in any file, or nil.
  package func interface(named name: String) -> Interface? {
    for file in files {
      if let found = file.interfaces.first(where: { $0.name == name }) { return found }
    }
    return nil
  }

  /// The coclass of this name in any file, or nil.
  package func coclass(named name: String) -> Coclass? {
    for file in files {
      if let found = file.coclasses.first(where: { $0.name == name }) { return found }
    }
    return nil
  }

  deinit { owned.takeApart() }
}
