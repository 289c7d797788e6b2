using AmplifyGen.Analyzers.Tests.Oracle;

namespace AmplifyGen.Analyzers.Tests.HalfTyped;

/// <summary>Lines that are moved, copied, deleted, commented out or put under a directive.</summary>
internal static class LineSlips
{
    private static readonly string[] Added =
    [
        "#if DEBUG", "#if", "#else", "#elif X", "#endif", "#region", "#endregion", "#pragma warning disable", "#nullable disable", "#line 1", "#error", "#define X", "/*", "*/", "//", "///<summary>", "\"\"\"",
        "{", "}", "};", "class C {", "void M() {", "namespace N;", "using static System.Math;", "[Obsolete(", "return;", "else", "catch", "default:", "int Local() => 1;", "global using System;",
    ];

    public static string Apply(string text, SeededRandom random)
    {
        var lines = text.Split('\n').ToList();
        var (line, other) = (random.Next(lines.Count), random.Next(lines.Count));
        switch (random.Next(6))
        {
            case 0:
                (lines[line], lines[other]) = (lines[other], lines[line]);
                break;
            case 1:
                lines.Insert(other, lines[line]);
                break;
            case 2:
                lines.RemoveAt(line);
                break;
            case 3:
                lines[line] = "//" + lines[line];
                break;
            case 4:
                // What follows joins the line: a comment takes it.
                lines[line] = lines[line].TrimEnd('\r') + " " + (line + 1 < lines.Count ? lines[line + 1] : "");
                break;
            default:
                lines.Insert(line, random.PickFrom(Added));
                break;
        }

        return string.Join('\n', lines);
    }
}
