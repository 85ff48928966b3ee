#!/usr/bin/env python3
"""Writes Sources/Analysis/Time/TimeZoneTable*.swift from the time zone database of this machine.

Run it when clocks change somewhere: Scripts/make-time-zones.py VERSION, the database's name, such as 2025b.
"""
import datetime
import pathlib
import sys
import zoneinfo

UTC = datetime.timezone.utc
START = datetime.datetime(2005, 1, 1, tzinfo=UTC)
END = datetime.datetime(2038, 1, 1, tzinfo=UTC)
MINUTE = datetime.timedelta(minutes=1)
DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


def offset(zone, moment):
    return int(moment.astimezone(zone).utcoffset().total_seconds()) // 60


def changes(zone):
    """The offset in minutes at the start, and each (minutes since the start, offset) after it."""
    moment, current, found = START, offset(zone, START), []
    while moment < END:
        later = moment + datetime.timedelta(days=5)
        if offset(zone, later) == current:
            moment = later
            continue
        low, high = moment, later
        while high - low > MINUTE:
            middle = low + (high - low) // (2 * MINUTE) * MINUTE
            if offset(zone, middle) == current:
                low = middle
            else:
                high = middle
        moment, current = high, offset(zone, high)
        found.append(((high - START) // MINUTE, current))
    return offset(zone, START), tuple(found)


def base36(number):
    text = ""
    while True:
        number, digit = divmod(number, 36)
        text = DIGITS[digit] + text
        if number == 0:
            return text


def line(first, found, names):
    parts, last, current = [], 0, first
    for minute, now in found:
        parts.append(f"{base36(minute - last)}{now - current:+d}")
        last, current = minute, now
    return " ".join(names) + "=" + " ".join([str(first), *parts])


def swift(name, text, version):
    rows, width = [], 96
    for row in text:
        while len(row) > width:
            cut = row.rindex(" ", 0, width)
            rows.append(row[:cut] + " \\")
            row = row[cut + 1:]
        rows.append(row)
    body = "\n".join("    " + row for row in rows)
    return f'''extension TimeZoneTable {{
  /// Written by Scripts/make-time-zones.py from the time zone database {version}.
  static let {name} = """
{body}
    """
}}
'''


def main():
    groups = {}
    for name in sorted(zoneinfo.available_timezones()):
        if "/" in name and not name.startswith(("posix/", "right/", "Etc/", "SystemV/")):
            groups.setdefault(changes(zoneinfo.ZoneInfo(name)), []).append(name)
    lines = [line(*key, names) for key, names in sorted(groups.items(), key=lambda group: group[1])]
    folder = pathlib.Path(__file__).parent.parent / "Sources/Analysis/Time"
    parts = {"west": "TimeZoneTable+West.swift", "east": "TimeZoneTable+East.swift"}
    middle = next(index for index, row in enumerate(lines) if row.startswith("America/P"))
    for (name, file), rows in zip(parts.items(), (lines[:middle], lines[middle:])):
        (folder / file).write_text(swift(name, rows, sys.argv[1]))


main()
