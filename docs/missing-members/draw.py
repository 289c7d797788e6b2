#!/usr/bin/env python3
"""Builds before.cs and after.cs, and draws the error of the first and the fix of the second as ../missing-members.svg.

Run it from any folder: python3 docs/missing-members/draw.py. It needs the .NET 10 SDK.
"""
import html
import pathlib
import re
import subprocess
import sys
import tempfile
import textwrap

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
CHARACTER, LINE, MARGIN, COLUMNS = 7.8, 20, 16, 92

PROJECT = f"""<Project Sdk="Microsoft.NET.Sdk">
  <Import Project="{ROOT}/runtime/AmplifyGen/build/AmplifyGen.props" />
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <Nullable>enable</Nullable>
    <ImplicitUsings>enable</ImplicitUsings>
    <AmplifyGenDefaultSpec>{ROOT}/spec/update-backend-auth.json</AmplifyGenDefaultSpec>
    <EnableDefaultAmplifyGenSpec>true</EnableDefaultAmplifyGenSpec>
  </PropertyGroup>
  <ItemGroup>
    <ProjectReference Include="{ROOT}/runtime/AmplifyGen/AmplifyGen.csproj" />
    <ProjectReference Include="{ROOT}/generator/AmplifyGen.Generator/AmplifyGen.Generator.csproj" OutputItemType="Analyzer" ReferenceOutputAssembly="false" />
    <ProjectReference Include="{ROOT}/analyzers/AmplifyGen.Analyzers/AmplifyGen.Analyzers.csproj" OutputItemType="Analyzer" ReferenceOutputAssembly="false" />
  </ItemGroup>
  <Import Project="{ROOT}/runtime/AmplifyGen/build/AmplifyGen.targets" />
</Project>
"""

STYLE = """
  text { font: 13px ui-monospace, SFMono-Regular, Consolas, 'Liberation Mono', monospace; white-space: pre; fill: #1f2328; }
  .frame { fill: #ffffff; stroke: #d0d7de; }
  .title { fill: #59636e; } .error { fill: #b3261e; } .ok { fill: #1a7f37; } .added { fill: #dafbe1; } .squiggle { fill: none; stroke: #b3261e; }
"""


def build(source):
    """Returns the output of a build of one file."""
    with tempfile.TemporaryDirectory() as folder:
        project = pathlib.Path(folder)
        (project / "Example.csproj").write_text(PROJECT)
        (project / "Program.cs").write_text(source)
        run = subprocess.run(["dotnet", "build", "--nologo", "-v", "q", folder], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        return run.returncode, run.stdout


def text(x, y, line, style=""):
    """A line of text, as wide as its characters in every font."""
    style = f' class="{style}"' if style else ""
    width = f' textLength="{len(line) * CHARACTER:g}"' if line else ""
    return f'<text x="{x:g}" y="{y:g}"{style}{width} xml:space="preserve">{html.escape(line)}</text>'


def squiggle(x, y, length):
    """A wavy line below the characters that a message is about."""
    points = "".join(f" q{CHARACTER / 4:g},{3 if i % 2 else -3} {CHARACTER / 2:g},0" for i in range(length * 2))
    return f'<path class="squiggle" d="M{x:g},{y:g}{points}"/>'


def draw(before, after, error):
    line_number, column, message = int(error["line"]), int(error["column"]), error["message"]
    parts, y = [], MARGIN + 14
    parts.append(text(MARGIN, y, "Program.cs", "title"))
    y += LINE * 1.5
    for number, line in enumerate(before, 1):
        parts.append(text(MARGIN, y, line))
        if number == line_number:
            word = re.match(r"\w+", line[column - 1:])[0]
            parts.append(squiggle(MARGIN + (column - 1) * CHARACTER, y + 5, len(word)))
        y += LINE
    y += LINE / 2
    for line in textwrap.wrap(f"Program.cs({line_number},{column}): error {error['id']}: {message}", COLUMNS, subsequent_indent="  "):
        parts.append(text(MARGIN, y, line, "error"))
        y += LINE
    y += LINE / 2
    parts.append(f'<path class="frame" d="M0,{y - LINE / 2:g} h{COLUMNS * CHARACTER + 2 * MARGIN:g}"/>')
    y += LINE * 0.75
    for line in after:
        if line not in before:
            parts.append(f'<rect class="added" x="1" y="{y - 14:g}" width="{COLUMNS * CHARACTER + 2 * MARGIN - 2:g}" height="{LINE}"/>')
        parts.append(text(MARGIN, y, line))
        y += LINE
    y += LINE / 2
    parts.append(text(MARGIN, y, "Build succeeded.", "ok"))
    width, height = COLUMNS * CHARACTER + 2 * MARGIN, y + MARGIN
    return "\n".join([
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:g} {height:g}" width="{width:g}" height="{height:g}" role="img">',
        f"<style>{STYLE}</style>",
        f'<rect class="frame" x="0.5" y="0.5" width="{width - 1:g}" height="{height - 1:g}" rx="6"/>',
        *parts,
        "</svg>",
        "",
    ])


def main():
    before, after = (HERE / "before.cs").read_text(), (HERE / "after.cs").read_text()
    _, output = build(before)
    error = re.search(r"Program\.cs\((?P<line>\d+),(?P<column>\d+)\): error (?P<id>AMPG1001): (?P<message>.*?) \(https:", output)
    if error is None:
        sys.exit(f"The build of before.cs reports no AMPG1001:\n{output}")

    code, output = build(after)
    if code != 0:
        sys.exit(f"The build of after.cs fails:\n{output}")

    (HERE.parent / "missing-members.svg").write_text(draw(before.splitlines(), after.splitlines(), error.groupdict()), newline="\n")


if __name__ == "__main__":
    main()
