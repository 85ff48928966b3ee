extension ReportStyle {
  /// How tables look.
  ///
  /// What is the same for a whole column is said once, by a class of the table with the column's
  /// number: `n2` when its second column holds numbers.
  static let tables =
    """
    .scroll{overflow-x:auto}
    .table .scroll{margin:0}
    .table figcaption{margin-bottom:.5rem}
    .about,.more p,.tools{font:.76rem/1.45 var(--sans);color:var(--muted);max-width:var(--measure);\
    margin:.5rem 0 0}
    table{border-collapse:separate;border-spacing:0;font-size:.8rem;line-height:1.35;\
    font-variant-numeric:tabular-nums lining-nums}
    .table table:has(th+th){min-width:min(100%,var(--measure))}
    th,td{text-align:start;vertical-align:baseline;padding:.38em 0;padding-inline-end:1.3em}
    th:last-child,td:last-child{padding-inline-end:0}
    td{border-bottom:1px solid var(--rule)}
    th{font-weight:600}
    thead th,thead td{vertical-align:bottom;border-bottom:1.5px solid var(--ink)}
    tbody td:empty::before{content:"–";content:"–"/"";color:var(--muted)}
    th.n,td.n,\(columns("n")){text-align:end;white-space:nowrap}
    td.r,\(columns("r", of: "td")),.none{color:var(--muted)}
    td.l,\(columns("l", of: "td")){overflow-wrap:anywhere}
    .center{text-align:center}
    thead th{white-space:normal!important}
    .long{min-width:11em}.sentence{min-width:19em}
    tbody th{text-align:start!important;padding-top:1.1em;border-bottom:1px solid var(--rule)}
    tfoot th,tfoot td{font-weight:600;border-bottom:0;border-top:1.5px solid var(--ink)}
    td:has(>svg.b){position:relative;padding-inline-start:8em}
    svg.b{position:absolute;inset-inline-start:0;top:.7em;width:6.8em;height:.7em}
    [dir=rtl] svg.b{transform:scaleX(-1)}
    .b rect{height:100%;fill:var(--accent)}.b .m{fill:var(--muted)}
    svg.k{width:5.6em;height:1.12em;vertical-align:-.18em;fill:none;stroke:var(--muted);\
    stroke-width:1.4;stroke-linecap:round;stroke-linejoin:round;overflow:visible}
    .k .d{stroke:var(--accent);stroke-width:4}
    .more{margin:.6rem 0 0;overflow-anchor:none}
    .table:has(>.more:not([open],[hidden])) .rest{display:none}
    @media screen and (min-width:48rem){.fits{overflow:visible}
    .fits thead>tr>*{position:sticky;top:0;z-index:1;background:var(--paper)}}
    @media(max-width:30rem){th,td{padding-inline-end:.9em}.long{min-width:6.5em}.sentence{min-width:13em}\
    td:has(>svg.b){padding-inline-start:4.4em}svg.b{width:3.8em}}
    @media print{.table:has(>.more:not([open])) .rest{display:table-row-group}
    .more p,.tools{display:none!important}
    thead{display:table-header-group}tfoot{display:table-row-group}
    thead,tfoot,tr{break-inside:avoid}tr:has(th[scope=rowgroup]){break-after:avoid}\
    th button{display:contents!important}
    .scroll{overflow:visible}
    }
    """ + tools

  /// What the script adds: a heading that sorts, a filter, a button.
  private static let tools = """

    th button,.tools button{all:unset;cursor:pointer;padding:.3em 0;margin:-.3em 0}
    th button:hover,.tools button:hover{color:var(--accent)}
    th button:focus-visible,.tools button:focus-visible{outline:2px solid var(--accent);outline-offset:-2px}
    [aria-sort] button::after,th.n[aria-sort] button::before{color:var(--accent);margin-inline-start:.25em;\
    position:absolute;content:"↑";content:"↑"/""}
    th.n[aria-sort] button::before{margin-inline-start:-1em}
    th.n[aria-sort] button::after{content:none}
    [aria-sort=descending] button::after,th.n[aria-sort=descending] button::before{content:"↓";\
    content:"↓"/""}
    .tools button::before{content:"↓";content:"↓"/"";display:inline-block;width:1em;\
    color:var(--accent)}
    .tools{display:flex;gap:1rem;align-items:baseline}
    .tools:has(input){margin:0 0 .5rem}
    .folds .tools{margin:0}
    .tools input{font:inherit;color:var(--ink);background:none;border:0;\
    border-bottom:1px solid var(--muted);border-radius:0;padding:.3em 0;width:13rem;max-width:60%}
    .tools ::placeholder{color:var(--muted);opacity:1}
    """

  /// The classes of a table that speak of its columns; one further right says it in each cell.
  private static func columns(_ name: String, of element: String = "") -> String {
    (1...TableHTML.mostColumnClasses)
      .map { ".\(name)\($0) tr>\(element):nth-child(\($0))" }
      .joined(separator: ",")
  }
}
