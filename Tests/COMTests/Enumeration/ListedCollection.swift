package import COM

/// A collection that late-bound callers go through.
package final class ListedCollection: ListedCollectionCoClass, IListed {
  private let names: [String]

  init(_ names: [String]) {
    self.names = names
    super.init()
  }

  package func get__NewEnum() throws(COMError) -> IUnknownReference {
    try makeObject { () throws(COMError) in try ValueEnumerator(names) }.reference()
  }

  package func get_Count() throws(COMError) -> Int32 { Int32(names.count) }
}
