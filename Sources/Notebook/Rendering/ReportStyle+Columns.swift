/// Where things stand that do not stand in the column of the text.
extension ReportStyle {
  /// Columns and grids; a margin is there where a window has room for it, and else the text's column.
  static let columns = """
    html{container-type:inline-size}
    main>[class*=grid-],main>[class*=column-]{max-width:none}
    main>.column-body{max-width:var(--measure)}
    .column-page .figure svg,.column-screen .figure svg{max-width:none}
    [class*=grid-]{display:grid;gap:1.6rem 2rem;align-items:start;margin:1.6rem 0}
    [class*=grid-]>*{min-width:0;margin:0}
    @media(min-width:40rem){
    .grid-2{grid-template-columns:repeat(2,minmax(0,1fr))}
    .grid-3{grid-template-columns:repeat(3,minmax(0,1fr))}
    .grid-4{grid-template-columns:repeat(4,minmax(0,1fr))}
    .grid-5{grid-template-columns:repeat(5,minmax(0,1fr))}
    .grid-6{grid-template-columns:repeat(6,minmax(0,1fr))}
    .grid-2 .chart-wide,.grid-3 .chart-wide,.grid-4 .chart-wide,.grid-5 .chart-wide,\
    .grid-6 .chart-wide{display:none}
    .grid-2 .chart-narrow,.grid-3 .chart-narrow,.grid-4 .chart-narrow,.grid-5 .chart-narrow,\
    .grid-6 .chart-narrow{display:block}}
    .column-screen{margin-inline:calc(min(0px,(var(--body) - 100cqw)/2))}
    @media(min-width:66rem){.with-toc .column-screen{margin-inline-start:0}
    .toc-right .column-screen{margin-inline-end:0;\
    margin-inline-start:calc(min(0px,(var(--body) - 100cqw)/2))}}
    @media print{html{container-type:normal}.column-screen{margin-inline:0}}
    """

  /// What stands beside the text: notes, captions, small figures.
  static func marginNotes(besideContents: Bool) -> String {
    """
    .with-margin{--wide:50rem}
    .side,.column-margin{font:.78rem/1.45 var(--sans);color:var(--muted)}
    .side{display:block;margin:.5rem 0;padding-inline-start:.9rem;\
    border-inline-start:2px solid var(--rule)}
    .column-margin{margin:1.1rem 0}
    .column-margin>:last-child{margin-bottom:0}
    .column-margin .chart-wide{display:none}.column-margin .chart-narrow{display:block}
    @media screen and (min-width:\(besideContents ? 80 : 60)rem){
    main>.cell:not(.column-body),main>.key-figures,main>.scroll,main>[class*=grid-],\
    main>.column-page,main>.column-screen{clear:both}
    .side,main>.column-margin{float:inline-end;clear:inline-end;width:13.5rem;\
    margin:.2rem 0 .8rem}
    .side{margin-inline-end:-16rem;padding:0;border:0}
    .cap-margin{display:grid;grid-template-columns:minmax(0,var(--measure)) 13.5rem;\
    column-gap:2.5rem}
    .cap-margin>*{grid-column:1}
    .cap-margin>figcaption{grid-area:1/2;margin:0;color:var(--muted);font-size:.78rem}}
    """
  }
}
