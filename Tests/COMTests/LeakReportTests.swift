import Testing

@testable import COM

@Suite("The lines of the leak report")
struct LeakReportTests {
  @Test("Objects are counted by interface over the reports of all images")
  func summary() {
    let report = [
      "2 x SCardManage (ISCardManage, IDispatch)", "  0x10: 2 COM references", "    lib.so(+0x12) (main) [0x1]",
      "1 x Inner (IUnknown)", "  0x20: aggregated by 0x30, which is counted",
      "3 x Other (IDispatch)", "12 x Silent ()", "old report of 3 x SCardManage (ISCardManage)", "1 x Older",
    ]
    let wanted = ["by interface:", "  5 x IDispatch", "  2 x ISCardManage", "  1 x IUnknown"]
    #expect(InterfaceSummary.lines(of: report) == wanted)
    let others = ["  0x10: 2 COM references", "(", ")", "1 x", " x (A)", "1(A) x )"]
    #expect(InterfaceSummary.lines(of: others).isEmpty)
  }

  @Test("A class knows the names of all interfaces that its QueryInterface answers for")
  func names() throws {
    #expect(Sample.comInterfaces.map { "\($0)" } == ["ISample", "ISampleBase", "ISampleOther"])
    let names = DispatchSample.comInterfaces.map { "\($0)" }
    #expect(names == ["IDispatchDerived", "IDispatchSample", "IDispatch", "IDispatchOther", "IDispatchDual"])
    let object: COMObject = Sample()
    #expect((type(of: object) as? any CoClass.Type)?.comInterfaces.count == 3)
  }
}
