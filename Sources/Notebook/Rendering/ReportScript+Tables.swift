extension ReportScript {
  /// Sorting by a press on a heading, a filter on tables of more than ten rows, and CSV.
  ///
  /// A row stays in its group, and as many rows stay open as were before; missing values come last in
  /// either order. The exact value of a cell is its `data-v`, else where its link leads, else the
  /// whole of a text that was cut, else its text. A table with groups has the name of their column
  /// as its own `data-v`. A filter does not look at links, whose words are the same. Text that a
  /// spreadsheet would run gets a `'` in front, as in ``TableText``.
  static func tables(_ words: Words) -> String {
    let matching = words.matchingRows.filled(with: ["${found}", "${count}"])
    return
      tableSource
      .replacing("Filter rows", with: words.filterRows)
      .replacing("# of # rows", with: matching)
  }

  private static let tableSource = #"""
    {
    const value = (cell, head) => {
      const text = cell.dataset.v ?? cell.querySelector("a")?.getAttribute("href")
        ?? (cell.querySelector("bdi")?.title || cell.textContent)
      return head?.matches(".n") ? text.replace(/,/g, "").replace("−", "-") : text
    }
    const csv = (cell, head) => {
      let text = value(cell, head)
      if (!head?.matches(".n,.x") && /^[=+\-@\t\r]/.test(text)) text = "'" + text
      return /[\x22,\r\n]/.test(text) ? `"${text.replace(/\x22/g, '""')}"` : text
    }
    const words = row => row ? plain([...row.cells].map(cell =>
      cell.querySelector("a") ? "" : cell.textContent).join(" ")) : ""
    for (const table of document.querySelectorAll(".table table")) {
      if (table.querySelector(".none")) continue
      const figure = table.closest("figure"), heads = [...table.tHead.rows[0].cells], groups = []
      let count = 0, group
      for (const row of table.querySelectorAll("tbody tr")) {
        const head = row.cells[0].scope && row
        if (head || !group) groups.push(group = {head, rows: []})
        if (!head) count++, group.rows.push([row, row.parentNode])
      }
      if (count > 1) heads.forEach((head, column) => {
        if (head.matches("td,.x")) return
        const onclick = () => {
          const order = head.ariaSort, sign = order == "ascending" ? -1 : order ? 0 : 1
          heads.forEach(other => other.ariaSort = null)
          if (sign) head.ariaSort = sign > 0 ? "ascending" : "descending"
          for (const {rows} of groups) {
            const keyed = rows.map(([row]) => {
              const text = value(row.cells[column], head)
              return [text == "" ? null : head.matches(".n") ? +text : text, row]
            })
            if (sign) keyed.sort(([a], [b]) => (a == null) - (b == null) || sign * ((a > b) - (a < b)))
            keyed.forEach(([, row], i) => rows[i][1].append(row))
          }
        }
        head.append(make("button", {onclick}, ...head.childNodes))
      })
      if (count > 10) {
        const status = make("span", {role: "status"}), label = "Filter rows"
        const oninput = event => {
          const terms = plain(event.target.value).match(/\S+/g)
          let found = 0
          for (const {head, rows} of groups) {
            const before = found
            for (const [row] of rows) {
              const text = words(head) + " " + words(row)
              found += !(row.hidden = terms?.some(term => !text.includes(term)))
            }
            if (head) head.hidden = found == before
          }
          for (const part of figure.querySelectorAll(".more,tfoot")) part.hidden = terms
          status.textContent = terms ? `# of # rows` : ""
        }
        const field = make("input", {type: "search", placeholder: label, ariaLabel: label, oninput})
        table.parentNode.before(make("p", {className: "tools"}, field, status))
      }
      const onclick = () => {
        const group = table.dataset.v, lines = []
        const add = (first, cells) => lines.push((group ? [first, ...cells] : cells).join() + "\r\n")
        let first = group && csv(table)
        add(first, heads.map(head => csv(head)))
        for (const row of table.querySelectorAll("tbody tr"))
          if (row.cells[0].scope) first = csv(row.cells[0])
          else if (!row.hidden) add(first, heads.map((head, i) => csv(row.cells[i], head)))
        const href = URL.createObjectURL(new Blob(["\ufeff", ...lines], {type: "text/csv"}))
        make("a", {href, download: (figure.id || "table") + ".csv"}).click()
      }
      const folds = figure.nextElementSibling, place = folds?.matches(".folds") ? folds : figure
      place.append(make("p", {className: "tools"}, make("button", {onclick}, "CSV")))
    }
    }
    """#
}
