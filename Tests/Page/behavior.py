"""What a reader does with a page by keyboard: sort, filter, save as CSV, follow and search."""

import csv
import io
import tempfile
import time
from pathlib import Path

# The rows of data of a table, not those that head groups nor the one that says that there are none.
ROWS = "tbody tr:not(:has(th)):not(:has(.none))"


def findings(browser, pages):
    """Pairs of a place and what is wrong there."""
    for name in ("analysis", "gallery", "analysis-hostile"):
        if name in pages:
            with tempfile.TemporaryDirectory(prefix="notebook-saved-") as folder:
                with browser.page(pages[name]) as page:
                    page.command(
                        "Browser.setDownloadBehavior",
                        {"behavior": "allow", "downloadPath": folder},
                    )
                    for place, finding in Reader(page, Path(folder)).findings():
                        yield f"{name}, {place}", finding
                    for text in page.events.console:
                        yield name, f"console after use: {text}"


class Reader:
    """Uses one page, and says what does not work."""

    def __init__(self, page, folder):
        self.page = page
        self.folder = folder

    def findings(self):
        # A table in a fold is used when it was opened.
        self.page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
        for label in self.page.evaluate("[...document.querySelectorAll('figure.table')].map(f => f.id)"):
            if label:
                table = Table(self.page, label, self.folder)
                for finding in table.findings():
                    yield label, finding
        for finding in self.search():
            yield "search", finding

    def search(self):
        """On a long page a field over the contents finds what stands in the text."""
        if not self.page.evaluate("!!document.querySelector('.toc input[type=search]')"):
            return
        self.page.evaluate("document.querySelector('.toc input').focus()")
        self.page.type("table")
        hits = self.page.evaluate("document.querySelectorAll('.toc .found a').length")
        if not hits:
            yield "finds no place with 'table'"
        broken = self.page.evaluate(
            "[...document.querySelectorAll('.toc .found a')]"
            ".filter(a => !document.getElementById(a.getAttribute('href').slice(1))).length"
        )
        if broken:
            yield f"{broken} results lead nowhere"


class Table:
    """A table with the tools that the page's script gives it."""

    def __init__(self, page, label, folder):
        self.page = page
        self.folder = folder
        self.label = label
        self.figure = f"document.getElementById('{label}')"
        self.count = self.evaluate(f"querySelectorAll('{ROWS}').length")

    def evaluate(self, expression):
        return self.page.evaluate(f"{self.figure}.{expression}")

    def findings(self):
        yield from self.sorting()
        if self.count > 10:
            yield from self.filtering()
        if self.count:
            yield from self.saving()

    def texts(self):
        return self.page.evaluate(
            f"[...{self.figure}.querySelectorAll('{ROWS}')].map(row => row.textContent)"
        )

    def sorting(self):
        """Three presses: ascending, descending, as given."""
        buttons = self.evaluate("querySelectorAll('thead button').length")
        if self.count > 1 and not buttons:
            yield "no heading can be pressed"
        grouped = self.evaluate("querySelector('th[scope=rowgroup]') !== null")
        given = self.texts()
        for index in range(buttons):
            button = f"querySelectorAll('thead button')[{index}]"
            for state in ("ascending", "descending", None):
                self.evaluate(f"{button}.focus()")
                self.page.press("Enter")
                said = self.evaluate(f"{button}.closest('th').getAttribute('aria-sort')")
                if said != state:
                    yield f"heading {index} says {said}, not {state}"
                if state and not grouped:
                    yield from self.order(index, descending=state == "descending")
            if self.texts() != given:
                yield f"heading {index} does not give the rows back"

    def order(self, index, descending):
        column, is_number, values = self.page.evaluate(
            f"""(() => {{
              const head = {self.figure}.querySelectorAll('thead button')[{index}].closest('th');
              const column = head.cellIndex;
              const value = cell => cell.dataset.v ?? cell.querySelector('a')?.getAttribute('href')
                ?? (cell.querySelector('bdi')?.title || cell.textContent);
              return [column, head.matches('.n'),
                [...{self.figure}.querySelectorAll('{ROWS}')].map(row => value(row.cells[column]))];
            }})()"""
        )
        present = [value for value in values if value != ""]
        if values[: len(present)] != present:
            yield f"column {column}: what is missing does not come last"
        if is_number:
            keys = [float(value.replace(",", "").replace("−", "-")) for value in present]
        else:
            keys = [value.encode("utf-16-be", "surrogatepass") for value in present]
        if keys != sorted(keys, reverse=descending):
            yield f"column {column} is not {'descending' if descending else 'ascending'}"

    def filtering(self):
        first = self.evaluate(f"querySelector('{ROWS}').cells[0].textContent")
        field = "querySelector('input[type=search]')"
        if not self.evaluate(f"{field} !== null"):
            yield f"{self.count} rows and no filter"
            return
        self.evaluate(f"{field}.focus()")
        self.page.type(first[:20])
        shown = self.page.evaluate(
            f"[...{self.figure}.querySelectorAll('{ROWS}')].filter(r => r.checkVisibility()).length"
        )
        said = self.evaluate("querySelector('[role=status]').textContent")
        if said != f"{shown} of {self.count} rows" or shown == 0:
            yield f"shows {shown} rows and says '{said}'"
        self.page.evaluate(
            f"(() => {{ const field = {self.figure}.{field}; field.value = '';"
            " field.dispatchEvent(new Event('input')) })()"
        )
        if self.evaluate("querySelectorAll('tbody tr[hidden]').length"):
            yield "an empty filter hides rows"

    def saving(self):
        """The file has all rows, one width, and nothing that a spreadsheet would run."""
        self.page.evaluate(
            f"([...{self.figure}.querySelectorAll('.tools button')].at(-1)"
            f" ?? {self.figure}.parentNode.querySelector('.tools button')).focus()"
        )
        self.page.press("Enter")
        path = self.folder / f"{self.label}.csv"
        for _ in range(50):
            if path.exists():
                break
            time.sleep(0.1)
        else:
            yield "no CSV is saved"
            return
        rows = list(csv.reader(io.StringIO(path.read_text("utf-8-sig"), newline="")))
        if len(rows) != self.count + 1:
            yield f"{len(rows)} lines of CSV for {self.count} rows and a heading"
        if len({len(row) for row in rows}) != 1:
            yield "lines of CSV of several widths"
        for field in (field for row in rows for field in row):
            if field.startswith(("=", "+", "@", "\t", "\r")):
                yield f"a spreadsheet would run {field[:20]!r}"
