extension DecimalNumber {
  package var negated: DecimalNumber { DecimalNumber(magnitude, scale: scale, isNegative: !isNegative) }

  package var absolute: DecimalNumber { DecimalNumber(magnitude, scale: scale) }

  /// Both magnitudes at the larger scale, where 192 bits hold them.
  private func aligned(with other: DecimalNumber) -> (WideNumber, WideNumber) {
    let scale = max(self.scale, other.scale)
    return (
      WideNumber(magnitude, times: HalfEven.powerOfTen(scale - self.scale)),
      WideNumber(other.magnitude, times: HalfEven.powerOfTen(scale - other.scale))
    )
  }

  /// - Throws: DISP_E_OVERFLOW.
  package func adding(_ other: DecimalNumber) throws(AutomationError) -> DecimalNumber {
    let (left, right) = aligned(with: other)
    let scale = max(self.scale, other.scale)
    if isNegative == other.isNegative { return try (left + right).decimal(scale: scale, isNegative: isNegative) }
    if left < right { return try (right - left).decimal(scale: scale, isNegative: other.isNegative) }
    return try (left - right).decimal(scale: scale, isNegative: isNegative && left != right)
  }

  /// - Throws: DISP_E_OVERFLOW.
  package func multiplied(by other: DecimalNumber) throws(AutomationError) -> DecimalNumber {
    try WideNumber(magnitude, times: other.magnitude).decimal(
      scale: scale + other.scale, isNegative: isNegative != other.isNegative)
  }

  /// -1, 0 or 1; the two zeros are equal.
  package func compare(_ other: DecimalNumber) -> Int {
    let (left, right) = aligned(with: other)
    let (isNegative, isOtherNegative) = (isNegative && magnitude != 0, other.isNegative && other.magnitude != 0)
    if isNegative != isOtherNegative { return isNegative ? -1 : 1 }
    if left == right { return 0 }
    return (left < right) != isNegative ? -1 : 1
  }
}
