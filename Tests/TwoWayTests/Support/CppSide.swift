import COM
import Foundation
import TestSupport

/// The shared object of C++ and C, made from the headers that idlc writes, and opened once for all tests.
struct CppSide: @unchecked Sendable {
  /// The two that the headers are for.
  enum Compiler: String, CaseIterable, Sendable {
    case gcc
    case clang

    var cxx: String { self == .gcc ? "g++" : "clang++" }
    var package: String { self == .gcc ? "g++" : "clang" }
  }

  private let library: UnsafeMutableRawPointer
  private let folder: TemporaryDirectory

  private static let opened = Dictionary(
    uniqueKeysWithValues: Compiler.allCases.map { compiler in (compiler, Result { try CppSide(compiler) }) })

  /// - Throws: ``CommandError`` with what idlc, the compiler or the loader says.
  static func shared(_ compiler: Compiler) throws -> CppSide {
    guard let side = opened[compiler] else { throw CommandError(description: "\(compiler) was not made") }
    return try side.get()
  }

  private init(_ compiler: Compiler) throws {
    let here = Places.tests.appendingPathComponent("TwoWayTests")
    folder = try TemporaryDirectory().removedAtExit()
    let path = folder.url.path
    let idlc = Places.products.appendingPathComponent("idlc").path
    let idl = here.appendingPathComponent("IDL/twoway.idl").path
    let made = try run(idlc, ["--emit", "header,iid", "-I", Places.idl.path, "-o", path, idl])
    guard made.status == 0 else { throw CommandError(description: made.errors) }
    let package = compiler.package
    let settings = ["-Wall", "-Wextra", "-Werror", "-O1", "-fPIC", "-fvisibility=hidden", "-I", path, "-I"]
    func compile(_ compiler: String, _ arguments: [String]) throws {
      let built = try run(compiler, settings + [Places.headers.path] + arguments, installWith: package)
      guard built.status == 0 else { throw CommandError(description: built.errors) }
    }
    let c = ["-std=c11", "-c", "-o"]
    try compile(compiler.rawValue, c + [path + "/iid.o", path + "/twoway_i.c"])
    try compile(compiler.rawValue, c + [path + "/c.o", here.appendingPathComponent("Programs/twoway.c").path])
    // The functions of Automation come from libcomcard, as they do for every C++ program.
    try compile(
      compiler.cxx,
      [
        "-std=c++17", "-shared", "-o", path + "/libtwoway.so", here.appendingPathComponent("Programs/twoway.cpp").path,
        path + "/iid.o", path + "/c.o", "-L", Places.products.path, "-lCOMCAPI", "-Wl,-rpath,\(path)",
      ])
    // Where Scripts/install puts a name for it, a symbolic link does here.
    try FileManager.default.createSymbolicLink(
      atPath: path + "/libcomcard.so.0",
      withDestinationPath: Places.products.appendingPathComponent("libCOMCAPI.so").path)
    guard let library = dlopen(path + "/libtwoway.so", RTLD_NOW | RTLD_LOCAL) else {
      throw CommandError(description: dlerror().map { String(cString: $0) } ?? "dlopen failed")
    }
    self.library = library
  }

  private func make(_ symbol: String) throws -> InterfacePointer {
    typealias Function = @convention(c) () -> InterfacePointer?
    guard let made = unsafeBitCast(try address(symbol), to: Function.self)() else {
      throw CommandError(description: "\(symbol) made nothing")
    }
    return made
  }

  /// A new C++ object.
  func object() throws -> ITwoWayReference { ITwoWayReference(transferringRef: try make("twoway_make")) }

  /// A new C++ object to call back.
  func listener() throws -> IListenerReference { IListenerReference(transferringRef: try make("twoway_listener")) }

  /// A new C++ object that is called late.
  func late() throws -> IDispatchReference { IDispatchReference(transferringRef: try make("twoway_late")) }

  /// Has C++ call every method.
  ///
  /// - Returns: The line of Programs/twoway.cpp whose answer was wrong, or 0.
  func check(_ object: borrowing ITwoWayReference) throws -> Int32 { try call("twoway_check", object.pointer) }

  /// Has C call the methods that have another form there.
  ///
  /// - Returns: The line of Programs/twoway.c whose answer was wrong, or 0.
  func checkFromC(_ object: borrowing ITwoWayReference) throws -> Int32 { try call("twoway_check_c", object.pointer) }

  /// Has C++ call the methods that hand something over, and count the references.
  ///
  /// - Returns: The line of Programs/twoway.cpp whose answer or count was wrong, or 0.
  func checkOwnership(
    _ object: borrowing ITwoWayReference, _ late: borrowing IDispatchReference
  ) throws -> Int32 {
    typealias Function = @convention(c) (InterfacePointer, InterfacePointer) -> Int32
    return unsafeBitCast(try address("twoway_ownership"), to: Function.self)(object.pointer, late.pointer)
  }

  private func call(_ symbol: String, _ object: InterfacePointer) throws -> Int32 {
    typealias Function = @convention(c) (InterfacePointer) -> Int32
    return unsafeBitCast(try address(symbol), to: Function.self)(object)
  }

  private func address(_ symbol: String) throws -> UnsafeMutableRawPointer {
    guard let address = dlsym(library, symbol) else { throw CommandError(description: "\(symbol) is missing") }
    return address
  }
}
