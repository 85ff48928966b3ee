package import Analysis
internal import Notebook

extension Group: NativeGroup {
  package var parts: (key: Any, rows: Any) { (key, rows) }
}
