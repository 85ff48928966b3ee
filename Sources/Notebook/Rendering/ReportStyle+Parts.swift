/// The rules of what only some pages hold; each says itself how it is printed.
extension ReportStyle {
  static let lists = """
    li>ul,li>ol{margin:.2rem 0}
    ul,ol{padding-inline-start:1.3rem}
    li{margin:.2rem 0}
    li::marker{color:var(--muted)}
    .tasks{list-style:none;padding:0}
    """

  static let code = """
    pre code{font-size:1em}
    main>pre,.cell>pre:not(.out),.code pre,.listing>pre{border-inline-start:2px solid var(--rule);\
    padding:.1rem 0;padding-inline-start:1rem}
    .k,.t{color:var(--accent)}.k{font-weight:600}.c,.s{color:var(--muted)}.c{font-style:italic}
    .listing{margin:.9rem 0 0}
    .listing figcaption{margin-bottom:.5rem}
    @media print{.listing ::details-content{content-visibility:visible;display:block}}
    """

  static let folds = """
    .code,.folds{margin:.5rem 0 0}
    .folds{display:flex;flex-wrap:wrap;gap:0 1.4rem}
    .folds>details{margin:0;min-width:0}
    .folds>[open]{flex-basis:100%}
    details pre,details .scroll{margin:.6rem 0 1rem}
    .folds .about{margin-bottom:.8rem}
    """

  static let keyFigures = """
    .key-figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,10rem),1fr));\
    gap:1.3rem 1.5rem;margin:1.8rem 0 2rem;padding:0;list-style:none}
    main>.key-figures{max-width:none}
    .key-figure{margin:0;max-width:15rem;font:.86rem/1.4 var(--sans);color:var(--muted)}
    .key-figure strong{display:block;font:700 clamp(2.5rem,6.4vw,3.1rem)/1.1 var(--text);\
    white-space:nowrap;letter-spacing:-.025em;color:var(--ink);font-variant-numeric:lining-nums}
    .key-figure.long strong{white-space:normal;font-size:clamp(1.8rem,5vw,2.2rem);line-height:1.2}
    @media print{.key-figures{break-inside:avoid}}
    """

  static let figures = """
    figure,.scroll{font-family:var(--sans)}
    .cell>figure{margin:0}
    .cell>figure+figure{margin-top:2rem}
    .figure svg{width:100%;max-width:760px}
    figcaption{font:.84rem/1.45 var(--sans);max-width:var(--measure);text-wrap:pretty}
    .figure figcaption{margin-top:.5rem}
    .figure figcaption:first-child{margin:0 0 .5rem}
    @media print{.figure{break-inside:avoid}}
    """

  static let callouts = """
    .callout{border-inline-start:3px solid var(--accent);padding:.1rem 0;\
    padding-inline-start:1.1rem;margin:1.6rem 0}
    .callout .label,.callout .label b{color:var(--accent);font-weight:600}
    .callout .label:has(b){color:var(--ink)}
    .callout summary+*{margin-top:.6rem}
    .callout>:last-child,.callout>details>:last-child{margin-bottom:0}
    .warning,.caution{border-color:var(--bad)}
    .warning .label:not(:has(b)),.caution .label:not(:has(b)),.warning .label b,.caution .label b{\
    color:var(--bad)}
    @media print{.callout{break-inside:avoid}
    .callout summary::before{content:none}
    .callout ::details-content{content-visibility:visible;display:block}}
    """

  static let failures = """
    .banner ul{list-style:none;padding:0}
    .banner,.failure{border-inline-start:3px solid var(--bad);padding:.2rem 0;\
    padding-inline-start:1.1rem;margin:0 0 2rem;font:.86rem/1.5 var(--sans)}
    .banner .label,.failure strong{color:var(--bad)}
    .banner>:last-child,.failure>:last-child{margin-bottom:0}
    .failure{margin:1rem 0}
    .failure p{margin:0 0 .3rem}
    .failure pre{white-space:pre;overflow-x:auto;margin:.5rem 0}
    .where,.skipped{color:var(--muted);font:.82rem/1.5 var(--sans)}
    @media print{.failure{break-inside:avoid}}
    """

  static let notes = """
    .notes{border-top:1px solid var(--rule);margin-top:3rem;padding-top:1rem;font-size:.86rem;\
    line-height:1.5}
    """

  static let contents = """
    .toc{margin:0 0 2rem;font:.82rem/1.45 var(--sans);border:1px solid var(--rule);border-width:1px 0;\
    padding:.5rem 0}
    .toc summary{font-size:.82rem}
    .toc ol{list-style:none;margin:.3rem 0;padding:0}
    .toc ol ol{padding-inline-start:1rem}
    .toc a{color:inherit;text-decoration:none}
    .toc a:hover{color:var(--accent);text-decoration:underline}
    .toc [aria-current]{color:var(--accent)}
    @media(scripting:none){.toc ol{scroll-target-group:auto}
    .toc a:target-current{color:var(--accent)}}
    @media(min-width:66rem){
    .with-toc{--body:calc(var(--wide) + 17rem);display:grid;column-gap:3.5rem;\
    grid-template-columns:11rem minmax(0,1fr);grid-template-rows:auto 1fr;align-items:start}
    .with-toc>*{grid-column:2}
    .with-toc>.toc{grid-area:2/1;position:sticky;top:2rem;max-height:calc(100vh - 4rem);\
    overflow:auto;border:0;padding:.2rem 0;color:var(--muted)}
    .with-toc>main{grid-area:2/2;min-width:0}
    .toc-right{grid-template-columns:minmax(0,1fr) 11rem}
    .toc-right>*,.toc-right>main{grid-column:1}
    .toc-right>.toc{grid-column:2}
    @supports selector(::details-content){
    .with-toc>.toc ::details-content{content-visibility:visible;display:block}
    .with-toc>.toc summary{pointer-events:none;font-weight:600;color:var(--ink)}
    .with-toc>.toc summary::before{content:none}}}
    @media print{.toc{display:none!important}}
    """

  static let search = """
    .toc input{font:inherit;color:var(--ink);background:none;border:0;width:100%;\
    border-bottom:1px solid var(--muted);border-radius:0;padding:.3em 0;margin:.5rem 0 .2rem}
    .toc ::placeholder{color:var(--muted);opacity:1}
    .found small{display:block;color:var(--muted);margin:0 0 .5rem;overflow-wrap:anywhere}
    .found a{color:var(--ink)}
    """
}
