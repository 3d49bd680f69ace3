import COM
import Foundation
import TestSupport

/// The shared object of C++, made with g++ from the headers that idlc writes, and opened once for all tests.
struct CppSide: @unchecked Sendable {
  private let library: UnsafeMutableRawPointer
  private let folder: TemporaryDirectory

  private static let opened = Result { try CppSide() }

  /// - Throws: ``CommandError`` with what idlc, g++ or the loader says.
  static func shared() throws -> CppSide { try opened.get() }

  private init() throws {
    let here = Places.tests.appendingPathComponent("TwoWayTests")
    folder = try TemporaryDirectory()
    let path = folder.url.path
    let idlc = Places.products.appendingPathComponent("idlc").path
    let idl = here.appendingPathComponent("IDL/twoway.idl").path
    let made = try run(idlc, ["--emit", "header,iid", "-I", Places.idl.path, "-o", path, idl])
    guard made.status == 0 else { throw CommandError(description: made.errors) }
    let headers = ["-I", path, "-I", Places.headers.path]
    let values = try run(
      "gcc", ["-c", "-fPIC", "-o", path + "/iid.o"] + headers + [path + "/twoway_i.c"], installWith: "gcc")
    guard values.status == 0 else { throw CommandError(description: values.errors) }
    // The functions of Automation come from libcomcard, as they do for every C++ program.
    let built = try run(
      "g++",
      [
        "-std=c++17", "-Wall", "-Werror", "-O1", "-shared", "-fPIC", "-fvisibility=hidden",
        "-o", path + "/libtwoway.so",
      ] + headers + [
        here.appendingPathComponent("Programs/twoway.cpp").path, path + "/iid.o", "-L", Places.products.path,
        "-lCOMCAPI", "-Wl,-rpath,\(path)",
      ], installWith: "g++")
    guard built.status == 0 else { throw CommandError(description: built.errors) }
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
    guard let address = dlsym(library, symbol), let made = unsafeBitCast(address, to: Function.self)() else {
      throw CommandError(description: "\(symbol) is missing")
    }
    return made
  }

  /// A new C++ object.
  func object() throws -> ITwoWayReference { ITwoWayReference(transferringRef: try make("twoway_make")) }

  /// A new C++ object to call back.
  func listener() throws -> IListenerReference { IListenerReference(transferringRef: try make("twoway_listener")) }

  /// Has C++ call every method.
  ///
  /// - Returns: The line of Programs/twoway.cpp whose answer was wrong, or 0.
  func check(_ object: borrowing ITwoWayReference) throws -> Int32 {
    typealias Function = @convention(c) (InterfacePointer) -> Int32
    guard let address = dlsym(library, "twoway_check") else {
      throw CommandError(description: "twoway_check is missing")
    }
    return unsafeBitCast(address, to: Function.self)(object.pointer)
  }
}
