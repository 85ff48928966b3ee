#!/usr/bin/env python3
"""Looks at reports in a browser without a network, as their readers do.

    check.py NOTEBOOK AXE VALIDATOR

NOTEBOOK is the command, AXE the accessibility engine's script, VALIDATOR the Nu HTML checker's jar. Every finding is a
line; the exit code is 1 when there is one.
"""

import json
import subprocess
import sys
import tempfile
import xml.parsers.expat
from dataclasses import dataclass
from pathlib import Path

import behavior
import samples
from browser import Browser

WIDTHS = (360, 768, 1440)
ROOT = Path(__file__).resolve().parents[2]
NOTEBOOKS = ROOT / "notebooks"
KILOBYTE = 1000


@dataclass
class Report:
    """A rendered page, and the most bytes that it may have."""

    name: str
    page: Path
    figures: Path
    limit: int | None = None


class Check:
    def __init__(self, notebook, axe, validator):
        self.notebook = Path(notebook).resolve()
        self.axe = Path(axe).read_text(encoding="utf-8")
        self.validator = validator
        self.findings = 0

    def say(self, place, finding):
        self.findings += 1
        print(f"{place}: {finding}")

    # Rendering

    def render(self, folder, name, notebook, *arguments, limit=None):
        report = Report(name, folder / f"{name}.html", folder / f"{name}-figures", limit)
        command = [self.notebook, "render", notebook, "-o", report.page, "--quiet"]
        command += ["--figures-dir", report.figures, *arguments]
        done = subprocess.run(command, capture_output=True, text=True)
        # An empty export is an error of its reader, and has a report all the same.
        if done.returncode not in (0, 1) or not report.page.exists():
            self.say(name, f"not rendered: {done.stderr}")
            return None
        return report

    def reports(self, folder):
        trivial = folder / "trivial.md"
        trivial.write_text(samples.TRIVIAL, encoding="utf-8")
        analysis = NOTEBOOKS / "analysis.md"
        catalog = f"catalog:{NOTEBOOKS / 'sample' / 'catalog.csv'}"
        yield self.render(folder, "trivial", trivial, limit=15 * KILOBYTE)
        yield self.render(folder, "analysis", analysis, limit=300 * KILOBYTE)
        yield self.render(folder, "gallery", NOTEBOOKS / "gallery.md")
        yield self.render(folder, "first", NOTEBOOKS / "first.md")
        for name, export in samples.exports(folder / "exports").items():
            data = ("-P", f"export:{export}", "-P", catalog)
            yield self.render(folder, f"analysis-{name}", analysis, *data)

    # What can be said of a file

    def check_files(self, reports):
        for report in reports:
            size = report.page.stat().st_size
            if report.limit and size > report.limit:
                self.say(report.name, f"{size} bytes, {report.limit} are allowed")
            for figure in sorted(report.figures.glob("*.svg")):
                try:
                    xml.parsers.expat.ParserCreate().Parse(figure.read_bytes(), True)
                except xml.parsers.expat.ExpatError as error:
                    self.say(f"{report.name}/{figure.name}", f"no XML: {error}")
        self.validate([report.page for report in reports])

    def validate(self, pages):
        command = ["java", "-jar", self.validator, "--exit-zero-always", "--format", "json", *pages]
        done = subprocess.run(command, capture_output=True, text=True)
        for message in json.loads(done.stderr)["messages"]:
            # What it knows of CSS and of theme colors is older than any browser.
            is_old = message["message"].startswith(("CSS:", "Attribute “media” not allowed on element “meta”"))
            if message["type"] == "error" and not is_old:
                name = Path(message["url"]).stem
                place = f"{name}:{message.get('lastLine')}:{message.get('lastColumn')}"
                self.say(place, f"{message['message']} · {message.get('extract', '').strip()}")

    # What a browser has to say

    def check_pages(self, browser, report):
        for width in WIDTHS:
            for look in ("light", "dark", "print"):
                # No paper is as narrow as a telephone.
                if (look, width) != ("print", 360):
                    self.check_look(browser, report, width, look)
        self.check_without_scripts(browser, report)

    def check_look(self, browser, report, width, look):
        place = f"{report.name}, {width} px, {look}"
        options = {"width": width, "dark": look == "dark", "printed": look == "print"}
        with browser.page(report.page, **options) as page:
            for text in page.events.console:
                self.say(place, f"console: {text}")
            for url in page.events.requests[1:]:
                self.say(place, f"request: {url}")
            if page.evaluate("document.title") == "run":
                self.say(place, "a script of the data ran")
            for finding in page.evaluate(OVERFLOW):
                self.say(place, finding)
            if look != "print" and width != 768:
                self.audit(page, place)

    def audit(self, page, place):
        """Opens all folds, so that what is in them is judged too."""
        page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
        page.evaluate(self.axe)
        for violation in page.evaluate(AUDIT):
            self.say(place, violation)

    def check_without_scripts(self, browser, report):
        """The same words, rows and drawings are there when no script runs."""
        with browser.page(report.page) as page:
            with_scripts = page.evaluate(CONTENT)
        with browser.page(report.page, scripts=False) as page:
            without = page.evaluate(CONTENT)
        if with_scripts != without:
            for name, count in with_scripts.items():
                if count != without[name]:
                    finding = f"{count} {name} with scripts, {without[name]} without"
                    self.say(report.name, finding)


# The page may not be wider than the window, and nothing may stick out of it but in what scrolls by itself.
OVERFLOW = """
(() => {
  const found = [], width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > width)
    found.push('the page is ' + document.documentElement.scrollWidth + ' px wide');
  for (const element of document.body.querySelectorAll('*')) {
    if (element.closest('.scroll, pre, .skip, .toc') || !element.checkVisibility()) continue;
    // Groups are as wide as what they hold, and what carries tooltips cannot be seen.
    if (element.tagName === 'g' || element.closest('.chart-hits')) continue;
    const box = element.getBoundingClientRect();
    if (box.width > 0 && (box.right > width + 1 || box.left < -1)) {
      const name = element.tagName.toLowerCase() + '.' + element.getAttribute('class');
      found.push(name + ' reaches from ' + box.left.toFixed() + ' to ' + box.right.toFixed()
        + ': ' + element.textContent.trim().slice(0, 40));
      if (found.length > 4) break;
    }
  }
  return found;
})()
"""

AUDIT = """
axe.run(document, {resultTypes: ['violations']}).then(result => result.violations.flatMap(v =>
  v.nodes.slice(0, 3).map(n => v.id + ': ' + v.help + ' · ' + n.html.slice(0, 160)
    + ' · ' + (n.failureSummary || '').split('\\n')[1])))
"""

CONTENT = """
(() => {
  const count = selector => document.querySelectorAll(selector).length;
  return {
    paragraphs: count('main p:not(.tools)'), rows: count('main tr'), fields: count('main td'),
    drawings: count('main svg'), headings: count('h1, h2, h3'), notes: count('.notes li'),
  };
})()
"""


def main():
    check = Check(*sys.argv[1:4])
    with tempfile.TemporaryDirectory(prefix="notebook-reports-") as folder:
        reports = [report for report in check.reports(Path(folder)) if report]
        check.check_files(reports)
        browser = Browser()
        try:
            for report in reports:
                check.check_pages(browser, report)
            for finding in behavior.findings(browser, {r.name: r.page for r in reports}):
                check.say(*finding)
        finally:
            browser.close()
    pages = len(reports)
    print(f"{pages} pages, {check.findings} findings")
    return 1 if check.findings else 0


if __name__ == "__main__":
    sys.exit(main())
