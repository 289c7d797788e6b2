using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace AmplifyGen.Analyzers.Tests.Fixes.Layouts;

/// <summary>Makes layouts of forms: trivia of every kind in every gap between two tokens, with every line end and indentation.</summary>
internal static class LayoutGenerator
{
    private static readonly (string Name, string Text)[] Trivia =
    [
        ("comment at line end", " // mark90\n"),
        ("comment on a line", "\n// mark90\n"),
        ("comment in a line", " /* mark90 */ "),
        ("comment on two lines", " /* mark90\nmark91 */ "),
        ("blank line", "\n\n"),
        ("branch that is left out", "\n#if MISSING // mark90\n. mark91(\n#endif\n"),
        ("branch that is compiled", "\n#if !MISSING\n// mark90\n#else\n. mark91(\n#endif\n"),
        ("region", "\n#region mark90\n#endregion\n"),
        ("pragma", "\n#pragma warning disable CS0168 // mark90\n"),
        ("documentation", "\n/// mark90\n"),
        ("documentation in a line", "\n/** mark90 */ "),
    ];

    private static readonly (string LineEnd, bool HasTabs)[] Files = [("\n", false), ("\r\n", true), ("\r\n", false), ("\n", true)];

    // A stride of 1 puts every kind into every gap, which takes minutes.
    private const int Stride = 11;

    /// <summary>Returns the layouts of forms: in each gap one kind of trivia, in the next gap another one; between two links, both kinds of comments.</summary>
    public static IEnumerable<Layout> Of(IReadOnlyList<Form> forms)
    {
        var number = 0;
        for (var form = 0; form < forms.Count; form++)
        {
            foreach (var file in Files)
                yield return Write(forms[form], gap: null, number++, file);

            var gaps = Gaps(forms[form]);
            for (var gap = 0; gap < gaps.Count; gap++)
            {
                for (var kind = 0; kind < Trivia.Length; kind++)
                {
                    var layout = Write(forms[form], (gaps[gap], kind), number, Files[((gap / 2) + kind) % Files.Length]);
                    if (!layout.IsPlain && (kind + gap + form) % Stride > 0)
                        continue;

                    number++;
                    yield return layout;
                }
            }
        }
    }

    private static Layout Write(Form form, (int Position, int Kind)? gap, int number, (string LineEnd, bool HasTabs) file)
    {
        var source = Unmarked(form, "L" + number);
        var isPlain = true;
        if (gap is var (position, kind))
        {
            position += ("L" + number).Length - 1;
            isPlain = kind <= 1 && source[..position].TrimEnd() is [.., ')'] && source[position..].TrimStart() is ['.', ..];
            source = source.Insert(position, Trivia[kind].Text);
        }

        source = string.Join(file.LineEnd, source.Split('\n').Select(line => file.HasTabs ? WithTabs(line) : line));
        var name = $"{form.Name}, {(gap is { } found ? $"{Trivia[found.Kind].Name} at {found.Position}" : "nothing added")}, {(file.LineEnd.Length > 1 ? "CRLF" : "LF")}, {(file.HasTabs ? "tabs" : "blanks")}";
        return new Layout(name, source, file.LineEnd, file.HasTabs, isPlain);
    }

    /// <summary>The positions between the tokens that are marked, in a file whose scope has one letter.</summary>
    private static List<int> Gaps(Form form)
    {
        var source = form.Source("L");
        var start = source.IndexOf(Form.Begin, StringComparison.Ordinal);
        var end = source.IndexOf(Form.End, StringComparison.Ordinal) - Form.Begin.Length;
        var span = TextSpan.FromBounds(start, end);
        return
        [
            .. CSharpSyntaxTree.ParseText(Unmarked(form, "L"), cancellationToken: TestContext.Current.CancellationToken).GetRoot().DescendantTokens()
                .Where(token => !token.IsKind(SyntaxKind.EndOfFileToken) && span.Contains(token.Span))
                .SelectMany(static token => new[] { token.SpanStart, token.Span.End })
                .Distinct()
                .Order(),
        ];
    }

    private static string Unmarked(Form form, string scope) => form.Source(scope).Replace(Form.Begin, "", StringComparison.Ordinal).Replace(Form.End, "", StringComparison.Ordinal);

    private static string WithTabs(string line)
    {
        var code = line.TrimStart(' ');
        return new string('\t', (line.Length - code.Length) / 4) + code;
    }
}
