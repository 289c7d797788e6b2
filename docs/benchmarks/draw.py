#!/usr/bin/env python3
"""Draws the tables in load.md as ../benchmarks.svg.

load.md is the output of `dotnet run -c Release --project tests/benchmarks -- load`. Run this script from any folder: python3 docs/benchmarks/draw.py.
"""
import html
import pathlib
import re

HERE = pathlib.Path(__file__).resolve().parent
WIDTH, LABEL, PANEL, GAP, BAR, MARGIN = 920, 320, 240, 40, 18, 20

STYLE = """
  text { font: 13px -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', sans-serif; fill: #1f2328; }
  .frame { fill: #ffffff; stroke: #d0d7de; }
  .title { font-weight: 600; } .note { fill: #59636e; font-size: 12px; }
  .ours { fill: #1a7f37; } .other { fill: #afb8c1; }
"""


def tables():
    """Returns each operation with its rows: the client, the bytes and the time of a call."""
    operation, found = None, {}
    for line in (HERE / "load.md").read_text(encoding="utf-8").splitlines():
        heading = re.match(r"(.+?)\. \d+ callers", line)
        row = re.match(r"\| ([^|]+) \| (\d+) \| ([\d,]+) \| \d+ \| ([\d.]+) \|", line)
        if heading:
            operation = found.setdefault(heading[1], [])
        elif row:
            if row[2] != "0":
                raise SystemExit(f"{row[1]} had errors: {line}")
            operation.append((row[1], int(row[3].replace(",", "")), float(row[4])))
    return found


def text(x, y, value, style="", anchor="start"):
    return f'<text x="{x:g}" y="{y:g}" class="{style}" text-anchor="{anchor}">{html.escape(value)}</text>'


def bar(x, y, value, largest, label, is_ours):
    width = PANEL * value / largest
    return [f'<rect x="{x:g}" y="{y:g}" width="{width:.1f}" height="{BAR - 4}" rx="2" class="{"ours" if is_ours else "other"}"/>',
            text(x + width + 6, y + BAR - 6, label, "note")]


def draw(found):
    rows = [row for table in found.values() for row in table]
    most_bytes, most_time = max(row[1] for row in rows) * 1.25, max(row[2] for row in rows) * 1.25
    first, second = MARGIN + LABEL, MARGIN + LABEL + PANEL + GAP
    lines, y = [], MARGIN + 14
    lines += [text(first, y, "bytes allocated for a call", "title"), text(second, y, "time of a call (AmplifyGen = 1)", "title")]
    for operation, table in found.items():
        y += 16
        lines.append(text(MARGIN, y + 10, operation, "title"))
        y += 18
        for client, size, time in table:
            is_ours = client == table[0][0]
            lines.append(text(MARGIN + 12, y + BAR - 6, client))
            lines += bar(first, y, size, most_bytes, f"{size:,}", is_ours)
            lines += bar(second, y, time, most_time, f"{time:.2f}", is_ours)
            y += BAR
    height = y + MARGIN
    return "\n".join([
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" width="{WIDTH}" height="{height}" role="img" aria-label="Bytes and time of a call with three clients">',
        f"<style>{STYLE}</style>", f'<rect class="frame" x="0.5" y="0.5" width="{WIDTH - 1}" height="{height - 1}" rx="6"/>', *lines, "</svg>", ""])


(HERE.parent / "benchmarks.svg").write_text(draw(tables()), encoding="utf-8", newline="\n")
