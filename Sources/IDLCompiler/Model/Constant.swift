/// `const long limit = 4;`
package final class Constant {
  package let name: String
  package internal(set) var type: IDLType
  package internal(set) var value: ConstantValue
  /// The expression as written.
  package let text: String
  package let position: Position

  init(name: String, type: IDLType, value: ConstantValue, text: String, position: Position) {
    self.name = name
    self.type = type
    self.value = value
    self.text = text
    self.position = position
  }
}
