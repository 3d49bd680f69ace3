/// The files of libwine-dev whose Swift is type-checked, in modules in which no name is declared twice. With each file
/// stand the ones that it imports.
///
/// Other files would do as well; these are what two processors check within a minute. Left out for that reason alone are
/// the largest (mshtml, msxml2, msxml6, msado15_backcompat, shobjidl, strmif, uiautomationclient) and all that import them.
enum SwiftModules {
  static let all: [[String]] = [first, second]

  private static let first = words(
    """
    activation activaut activdbg activscp amsi asptlb asyncinfo atliface austream bits bits1_5 bits2_0 bits2_5 \
    bits3_0 bits5_0 cmnquery comcat commoncontrols comsvcs control cor corsym ctfutb ctxtcall d2d1effects \
    d2d1effects_1 d2d1effects_2 d3d10 d3d10_1 d3d10sdklayers d3d11 d3d11_1 d3d11_2 d3d11_3 d3d11_4 d3d11on12 \
    d3d11sdklayers d3d12 d3d12sdklayers d3d12shader d3dcommon d3dx11core ddstream devenum dimm \
    directmanipulation dispex docobj documenttarget downloadmgr dvdif dxgi dxgi1_2 dxgi1_3 dxgi1_4 dxgi1_5 \
    dxgi1_6 dxgicommon dxgidebug dxgiformat dxgitype dxva2api eventtoken exdisp filter hlink hstring htiface \
    htiframe httprequest iaccessible2 iads icftypes icodecapi ieautomation iextag iimgctx imnact imnxport \
    indexsrv inputscope inseng inspectable itss metahost mfinternal mimeinfo mimeole mlang mmc mmdeviceapi \
    mmstream mscoree msctf msdadc msdasc mshtmhst msident msinkaut mstask msxml natupnp netcfgx netcon netfw \
    netlistmgr oaidl objectarray objidl objsafe ocidl ocmm oleacc oledb oleidl opcbase opcparturi optary perhist \
    proofofpossessioncookieinfo propidl propsys pstore relogger restrictederrorinfo richole roparameterizediid \
    rtworkq sapi sapiddk sensevts servprov shimgdata shldisp shobjidl_core shtypes structuredquerycondition \
    taskschd textstor tlogstg tom uianimation uiautomationcore uiribbon unknwn urlhist urlmon videoacc vsbackup \
    vss vswriter wbemcli wbemdisp wbemprov weakreference wia_lh wincodec wincodecsdk winsxs wmiutils wmp \
    wmpservices wmsbuffer wmsecure wpcapi wsdbase wsddisco wsdxml wtypes wuapi xaudio2fx xmllite
    """)

  private static let second = words(
    """
    amvideo cordebug devicetopology endpointvolume fusion mpegtype msopc msxml oaidl objidl ocidl oleidl propidl \
    servprov transact txcoord txdtc unknwn urlmon wia_xp wtypes xpsobjectmodel xpsobjectmodel_1
    """)

  private static func words(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }
}
