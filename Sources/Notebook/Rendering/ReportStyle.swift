/// How a report looks: one calm column of text, figures and tables that may be wider, one accent
/// colour and greys, light and dark and on paper.
enum ReportStyle {
  /// The text of the page's one `<style>` element.
  static func sheet(_ look: PageLook, charts: [String], author: [String]) -> String {
    let sheets = [base, folds, screens, tables] + charts + [look.sheet, print] + author
    // Nothing in a style sheet may end its element early.
    return "\n" + sheets.joined(separator: "\n").replacing("</", with: "<\\/") + "\n"
  }

  private static let base = """
    :root{--measure:34rem;--wide:46rem}
    *{box-sizing:border-box}
    html{font-size:112.5%;-webkit-text-size-adjust:100%;text-size-adjust:100%}
    body{margin:0 auto;padding:0 1.2rem;max-width:calc(var(--wide) + 2.4rem);background:var(--paper);\
    color:var(--ink);font:1rem/1.6 var(--text);overflow-wrap:break-word}
    a{color:var(--accent);text-decoration-thickness:.06em;text-underline-offset:.16em}
    a:hover{text-decoration-thickness:.12em}
    :focus-visible{outline:2px solid var(--accent);outline-offset:2px}
    .skip{position:absolute;left:-99rem}
    .skip:focus{left:1rem;top:.5rem;background:var(--paper);padding:.3rem .6rem}
    .masthead{padding:3.5rem 0 1.6rem}
    .masthead::before{content:"";display:block;width:3.2rem;border-top:.35rem solid var(--accent);\
    margin-bottom:1.3rem}
    h1{font-size:clamp(2.1rem,6.4vw,3.5rem);line-height:1.06;letter-spacing:-.022em;margin:0;\
    max-width:18em;text-wrap:balance}
    .subtitle{font-size:1.25rem;line-height:1.4;color:var(--muted);margin:.9rem 0 0;\
    max-width:var(--measure);text-wrap:pretty}
    .byline{font:.82rem/1.4 var(--sans);color:var(--muted);margin:1.1rem 0 0}
    .byline span+span::before{content:" · "}
    .abstract{margin:1.6rem 0 0;padding:.9rem 0 0;border-top:1px solid var(--rule);\
    max-width:var(--measure)}
    .abstract>:last-child{margin-bottom:0}
    main>*,footer>*{max-width:var(--measure)}
    main>.cell,main>.scroll{max-width:none}
    p,ul,ol,dl,blockquote,pre,figure,.scroll{margin:0 0 1.1rem}
    p{text-wrap:pretty}
    li>ul,li>ol{margin:.2rem 0}
    ul,ol{padding-left:1.3rem}
    li{margin:.2rem 0}
    li::marker{color:var(--muted)}
    .banner ul{list-style:none;padding:0}
    .tasks{list-style:none;padding-left:0}
    h2,h3,h4,h5,h6{line-height:1.2;margin:2.2rem 0 .6rem;text-wrap:balance;scroll-margin-top:1rem}
    h2{font-size:1.6rem;letter-spacing:-.012em;margin-top:3rem}
    h3{font-size:1.2rem}
    h4,h5,h6{font-size:1rem}
    .number{color:var(--muted);font-weight:400;margin-right:.25em}
    .anchor{color:var(--muted);font-weight:400;text-decoration:none;opacity:0}
    :hover>.anchor,.anchor:focus{opacity:1}
    hr{border:0;border-top:1px solid var(--rule);margin:2.4rem 0;width:5rem}
    img,svg{max-width:100%;height:auto}
    blockquote{padding-left:1.1rem;border-left:2px solid var(--rule);color:var(--muted)}
    sup{font:.68em/0 var(--sans)}
    sup a,.back{text-decoration:none}
    code,pre{font-family:var(--mono);font-size:.82em}
    pre{font-size:.76rem;line-height:1.55;white-space:pre-wrap;overflow-wrap:anywhere;tab-size:4}
    pre code{font-size:1em}
    main>pre,.cell>pre,.code pre{border-left:2px solid var(--rule);padding:.1rem 0 .1rem 1rem}
    main>pre.out,.cell>pre.out{border:0;padding:0;font:.9rem/1.5 var(--sans)}
    .k,.t{color:var(--accent)}.k{font-weight:600}.c,.s{color:var(--muted)}.c{font-style:italic}
    .key-figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,10rem),1fr));\
    gap:1.3rem 1.5rem;margin:1.8rem 0 2rem;padding:0;list-style:none}
    main>.key-figures{max-width:none}
    .key-figure{margin:0;max-width:15rem;font:.86rem/1.4 var(--sans);color:var(--muted)}
    .key-figure strong{display:block;font:700 clamp(2.5rem,6.4vw,3.1rem)/1.1 var(--text);\
    white-space:nowrap;letter-spacing:-.025em;color:var(--ink);font-variant-numeric:lining-nums}
    .key-figure.long strong{white-space:normal;font-size:clamp(1.8rem,5vw,2.2rem);line-height:1.2}
    figure,.scroll{font-family:var(--sans)}
    .cell{margin:1.6rem 0}
    .cell>figure{margin:0}
    .cell>figure+figure{margin-top:2rem}
    .figure svg{width:100%;max-width:760px}
    figcaption{font:.84rem/1.45 var(--sans);max-width:var(--measure);text-wrap:pretty}
    .figure figcaption{margin-top:.5rem}
    .listing figcaption{margin-bottom:.5rem}
    .listing{margin:.9rem 0 0}
    .label{font:600 .78rem/1.4 var(--sans);margin:0 0 .3rem}
    .callout{border-left:3px solid var(--accent);padding:.1rem 0 .1rem 1.1rem;margin:1.6rem 0}
    .callout .label{color:var(--accent)}
    .callout .label b{font-weight:inherit}
    .callout p.label:has(b),.callout summary.label:has(b){color:var(--ink)}
    .callout .label:has(b) b{color:var(--accent)}
    .callout summary+*{margin-top:.6rem}
    .callout>:last-child,.callout>details>:last-child,.banner>:last-child,.failure>:last-child,li>p:last-child{margin-bottom:0}
    .warning,.caution,.banner,.failure{border-left:3px solid var(--bad)}
    .warning .label b,.caution .label b,.warning .label,.caution .label,.banner .label,.failure strong,.failed,.unknown{color:var(--bad)}
    .banner,.failure{padding:.2rem 0 .2rem 1.1rem;margin:0 0 2rem;font:.86rem/1.5 var(--sans)}
    .failure{margin:1rem 0}
    .failure p{margin:0 0 .3rem}
    .failure pre{white-space:pre;overflow-x:auto;margin:.5rem 0}
    .where,.skipped{color:var(--muted);font:.82rem/1.5 var(--sans)}
    .failed,.unknown{font:.85em var(--sans);white-space:nowrap}
    .notes{border-top:1px solid var(--rule);margin-top:3rem;padding-top:1rem;font-size:.86rem;\
    line-height:1.5}
    .stamp{border-top:1px solid var(--rule);margin-top:3.5rem;padding:1rem 0 3rem;\
    font:.74rem/1.5 var(--sans);color:var(--muted)}
    .stamp p{margin:0}
    .stamp dl{margin:.6rem 0}
    .stamp dd{margin:0 0 .4rem;overflow-wrap:anywhere}
    """

  private static let folds = """
    summary{cursor:pointer;font:.76rem/1.5 var(--sans);color:var(--muted);width:fit-content;\
    list-style:none}
    summary::-webkit-details-marker{display:none}
    summary::before{content:"+";display:inline-block;width:1em;color:var(--accent)}
    [open]>summary::before{content:"−"}
    summary:hover{color:var(--ink)}
    .code,.folds{margin:.5rem 0 0}
    .folds{display:flex;flex-wrap:wrap;gap:0 1.4rem}
    .folds>details{margin:0;min-width:0}
    .folds>[open]{flex-basis:100%}
    details pre,details .scroll{margin:.6rem 0 1rem}
    .folds .about{margin-bottom:.8rem}
    """

  private static let screens = """
    .toc{margin:0 0 2rem;font:.82rem/1.45 var(--sans);border:1px solid var(--rule);border-width:1px 0;\
    padding:.5rem 0}
    .toc summary{font-size:.82rem}
    .toc ol{list-style:none;margin:.3rem 0;padding:0}
    .toc ol ol{padding-left:1rem}
    .toc a{color:inherit;text-decoration:none}
    .toc a:hover{color:var(--accent);text-decoration:underline}
    @media(min-width:66rem){
    .with-toc{display:grid;grid-template-columns:11rem minmax(0,1fr);column-gap:3.5rem;\
    max-width:calc(var(--wide) + 17rem);align-items:start}
    .with-toc>*{grid-column:2}
    .with-toc>.toc{grid-area:2/1;position:sticky;top:2rem;max-height:calc(100vh - 4rem);\
    overflow:auto;border:0;padding:.2rem 0;color:var(--muted)}
    .with-toc>main{grid-area:2/2;min-width:0}
    @supports selector(::details-content){
    .toc ::details-content{content-visibility:visible;display:block}
    .toc summary{pointer-events:none;font-weight:600;color:var(--ink)}
    .toc summary::before{content:none}}}
    @media(max-width:30rem){html{font-size:100%}body{padding:0 1rem}.masthead{padding-top:2rem}}
    @media(prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
    """

  private static let print = """
    @page{margin:2cm}
    @media print{
    :root{color-scheme:light;--measure:38rem;--paper:#fff;--ink:#000;--muted:#555;--rule:#ccc;--faint:#f4f4f4;\
    --accent:#0f6a8b;--bad:#a8281f}
    html{font-size:10.5pt}
    body{display:block!important;max-width:none;padding:0}
    .masthead{padding-top:0}
    .toc,.skip,.anchor,.back,summary,details:not([open]){display:none!important}
    a{color:inherit;text-decoration:none}
    h2,h3,h4{break-after:avoid}
    .figure,.callout,.failure,.key-figures,tr{break-inside:avoid}
    figcaption{break-after:avoid;break-before:avoid}.about{break-before:avoid}
    p{orphans:3;widows:3}}
    """
}
