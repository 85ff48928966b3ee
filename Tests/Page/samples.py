"""Notebooks and exports that ask much of a page: trivial ones, empty ones, names that mean harm."""

import json
from datetime import datetime, timedelta
from pathlib import Path

TRIVIAL = "# A trivial report\n\nOne paragraph, and `{swift} 6 * 7`.\n"

HOSTILE_NAMES = [
    "<script>document.title = 'run'</script>",
    "<img src=x onerror=\"document.title = 'run'\">",
    "\"'><svg onload=document.title='run'>",
    "]]></style></title></script><!--",
    "\u202egnorw si noitcerid eht \u2066",
    "=HYPERLINK(\"http://example.com\",\"click\")",
    "&lt;b&gt; &amp; &#x1F600;",
    "`code` *strong* [link](javascript:document.title='run') | a | b |",
    "W" * 10_000,
    "\U0001f468\u200d\U0001f469\u200d\U0001f467\u200d\U0001f466\U0001f3f3\ufe0f\u200d\U0001f308",
    "Z\u0310\u0351\u035b\u0346\u036b" * 40,
    "فيروز – شط إسكندرية (123)",
    "@import url(//example.com/x.css)",
    "{{< include /etc/passwd >}} ::: {.callout-note}",
]

ORDINARY_NAMES = ["Ann", "Bo and the Band", "Céline", "Dmitri", "Eve", "Ferdinand the Fifth", "Gül"]


def plays(names, count, days):
    """Rows of an account export: every name is an artist and a song, over so many days."""
    start = datetime(2021, 3, 1, 6, 30)
    step = timedelta(minutes=days * 24 * 60 // max(count, 1))
    for index in range(count):
        artist = names[index % len(names)]
        yield {
            "endTime": (start + index * step).strftime("%Y-%m-%d %H:%M"),
            "artistName": artist,
            "trackName": names[(index * index + index // 3) % len(names)],
            "msPlayed": 1_000 + (index * 7_919) % 240_000,
        }


def write_export(folder, rows):
    folder.mkdir(parents=True)
    rows = list(rows)
    (folder / "StreamingHistory0.json").write_text(
        json.dumps(rows, ensure_ascii=False, indent=1), encoding="utf-8"
    )
    return folder


def exports(folder: Path):
    """Name → folder of each export."""
    hostile = HOSTILE_NAMES + ORDINARY_NAMES
    return {
        "hostile": write_export(folder / "hostile", plays(hostile, 900, 40)),
        "empty": write_export(folder / "empty", []),
        "one-play": write_export(folder / "one-play", plays(ORDINARY_NAMES, 1, 1)),
        "one-day": write_export(folder / "one-day", plays(ORDINARY_NAMES, 60, 1)),
        "twelve-years": write_export(folder / "twelve-years", plays(ORDINARY_NAMES, 6_000, 4_380)),
    }
