/// How a report looks: one calm column of text, figures and tables that may be wider, one accent
/// colour and greys, light and dark and on paper.
///
/// A page gets the rules for what stands on it, so that a short one is small.
enum ReportStyle {
  /// What a page may hold and another may not.
  enum Part: CaseIterable, Sendable {
    case lists, code, folds, keyFigures, figures, tables, callouts, failures, columns,
      marginNotes, notes, contents, search
  }

  /// The text of the page's one `<style>` element.
  static func sheet(
    _ look: PageLook,
    for parts: Set<Part>,
    charts: [String],
    author: [String]
  ) -> String {
    let own = Part.allCases.filter(parts.contains).map { rules(for: $0, on: parts) }
    let drawn = parts.contains(.figures) ? charts : []
    let sheets = [base] + own + drawn + [look.sheet, print] + author
    // Nothing in a style sheet may end its element early.
    return "\n" + sheets.joined(separator: "\n").replacing("</", with: "<\\/") + "\n"
  }

  private static func rules(for part: Part, on page: Set<Part>) -> String {
    switch part {
    case .failures: failures
    case .lists: lists
    case .code: code
    case .folds: folds
    case .keyFigures: keyFigures
    case .figures: figures
    case .tables: tables
    case .callouts: callouts
    case .columns: columns
    case .marginNotes: marginNotes(besideContents: page.contains(.contents))
    case .notes: notes
    case .contents: contents
    case .search: search
    }
  }

  private static let base = """
    :root{--measure:34rem;--wide:46rem;--body:calc(var(--wide) + 2.4rem)}
    *{box-sizing:border-box}
    html{font-size:112.5%;-webkit-text-size-adjust:100%;text-size-adjust:100%;\
    background:var(--paper)}
    body{margin:0 auto;padding:0 1.2rem;max-width:var(--body);\
    color:var(--ink);font:1rem/1.6 var(--text);overflow-wrap:break-word}
    a{color:var(--accent);text-decoration-thickness:.06em;text-underline-offset:.16em}
    a:hover{text-decoration-thickness:.12em}
    :focus-visible{outline:2px solid var(--accent);outline-offset:2px}
    .skip{position:absolute;inset-inline-start:-99rem}
    .skip:focus{inset-inline-start:1rem;top:.5rem;background:var(--paper);padding:.3rem .6rem}
    .masthead{padding:3.5rem 0 1.6rem}
    .masthead::before{content:"";display:block;width:3.2rem;border-top:.35rem solid var(--accent);\
    margin-bottom:1.3rem}
    h1{font-size:clamp(2.1rem,6.4vw,3.5rem);line-height:1.06;letter-spacing:-.022em;margin:0;\
    max-width:18em;text-wrap:balance}
    .subtitle{font-size:1.25rem;line-height:1.4;color:var(--muted);margin:.9rem 0 0;\
    max-width:var(--measure);text-wrap:pretty}
    .byline{font:.82rem/1.4 var(--sans);color:var(--muted);margin:1.1rem 0 0}
    .byline span+span::before{content:" · "}
    .label{font:600 .78rem/1.4 var(--sans);margin:0 0 .3rem}
    .abstract{margin:1.6rem 0 0;padding:.9rem 0 0;border-top:1px solid var(--rule);\
    max-width:var(--measure)}
    main>*,footer>*{max-width:var(--measure)}
    p,ul,ol,dl,blockquote,pre,figure,.scroll{margin:0 0 1.1rem}
    .abstract>:last-child,li>p:last-child{margin-bottom:0}
    p{text-wrap:pretty}
    h2,h3,h4,h5,h6{line-height:1.2;margin:2.2rem 0 .6rem;text-wrap:balance;scroll-margin-top:1rem}
    h2{font-size:1.6rem;letter-spacing:-.012em;margin-top:3rem}
    h3{font-size:1.2rem}
    h4,h5,h6{font-size:1rem}
    [dir=rtl] b[lang=en]{direction:ltr;unicode-bidi:isolate}
    .number{color:var(--muted);font-weight:400;margin-inline-end:.25em}
    .anchor{color:var(--muted);font-weight:400;text-decoration:none;opacity:0}
    :hover>.anchor,.anchor:focus{opacity:1}
    hr{border:0;border-top:1px solid var(--rule);margin:2.4rem 0;width:5rem}
    img,svg{max-width:100%;height:auto}
    blockquote{padding-inline-start:1.1rem;border-inline-start:2px solid var(--rule);\
    color:var(--muted)}
    sup{font:.68em/0 var(--sans)}
    sup a{text-decoration:none}
    code,pre{font-family:var(--mono);font-size:.82em}
    pre{font-size:.76rem;line-height:1.55;white-space:pre-wrap;overflow-wrap:anywhere;tab-size:4;\
    direction:ltr;text-align:left}
    .cell{margin:1.6rem 0}
    main>.cell,main>.scroll{max-width:none}
    .cell>pre.out{font:.9rem/1.5 var(--sans);direction:inherit;text-align:start}
    .unknown,.failed{color:var(--bad);font:.85em var(--sans);white-space:nowrap}
    summary{cursor:pointer;font:.76rem/1.5 var(--sans);color:var(--muted);width:fit-content;\
    list-style:none}
    summary::-webkit-details-marker{display:none}
    summary::before{content:"+";content:"+"/"";display:inline-block;width:1em;color:var(--accent)}
    [open]>summary::before{content:"−";content:"−"/""}
    summary:hover{color:var(--ink)}
    .stamp{border-top:1px solid var(--rule);margin-top:3.5rem;padding:1rem 0 3rem;\
    font:.74rem/1.5 var(--sans);color:var(--muted)}
    .stamp p{margin:0}
    .stamp dl{margin:.6rem 0}
    .stamp dd{margin:0 0 .4rem;overflow-wrap:anywhere}
    @media(max-width:30rem){html{font-size:100%}body{padding:0 1rem}.masthead{padding-top:2rem}}
    @media(prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
    """

  private static let print = """
    @page{margin:2cm 2cm 2.4cm;@bottom-center{content:counter(page) " / " counter(pages);\
    font:8pt sans-serif;color:#555}}
    @media print{
    :root{color-scheme:light;--measure:38rem;--paper:#fff;--ink:#000;--muted:#555;--rule:#ccc;\
    --faint:#f4f4f4;--accent:#0f6a8b;--bad:#a8281f}
    html{font-size:10.5pt}
    body{display:block!important;max-width:none;padding:0}
    .masthead{padding-top:0}
    .skip,.anchor,.back,:not(.callout)>details>summary,\
    :not(.callout,.listing)>details:not([open]){display:none!important}
    a{color:inherit;text-decoration:none}
    h2,h3,h4{break-after:avoid}
    figcaption{break-after:avoid;break-before:avoid}
    h2+*,h3+*,h4+*,p:has(+.cell>.figure){break-before:avoid}
    main :is(p,li)>a[href^=http]::after{content:" (" attr(href) ")";font-size:.8em;\
    color:var(--muted);overflow-wrap:anywhere}
    .stamp{break-inside:avoid}
    p{orphans:3;widows:3}}
    """
}
