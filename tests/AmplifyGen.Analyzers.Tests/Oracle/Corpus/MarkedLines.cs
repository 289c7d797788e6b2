using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace AmplifyGen.Analyzers.Tests.Oracle.Corpus;

/// <summary>
/// A text whose lines say what must be reported of them. A line with <c>//! AMPG1001 A,B</c> must carry that diagnostic, naming exactly
/// those members; a line with <c>//~ AMPG1002</c> may carry it; every other line must carry none.
/// </summary>
internal sealed partial class MarkedLines(string text)
{
    private readonly ImmutableArray<string> _lines = [.. text.Split('\n').Select(static line => line.TrimEnd('\r'))];

    /// <summary>What is not as the lines say, with their numbers from 1.</summary>
    /// <param name="reported">What is reported.</param>
    /// <param name="offset">The number of lines before the text.</param>
    public IEnumerable<string> Compare(IEnumerable<Diagnostic> reported, int offset = 0)
    {
        var said = reported.ToLookup(diagnostic => diagnostic.Location.GetLineSpan().StartLinePosition.Line - offset, Words);
        for (var line = 0; line < _lines.Length; line++)
        {
            string[] required = [.. Marks(line, '!')];
            string[] allowed = [.. Marks(line, '~')];
            var missing = required.Except(said[line], StringComparer.Ordinal);
            var surplus = said[line].Except(required, StringComparer.Ordinal).Where(words => !allowed.Contains(words.Split(' ')[0], StringComparer.Ordinal));
            foreach (var words in missing)
                yield return $"{line + 1}: missed {words}: {_lines[line].Trim()}";
            foreach (var words in surplus)
                yield return $"{line + 1}: false {words}: {_lines[line].Trim()}";
        }
    }

    private static string Words(Diagnostic diagnostic) => $"{diagnostic.Id} {diagnostic.Properties.GetValueOrDefault("Members")}".Trim();

    [GeneratedRegex(@"//(?<kind>[!~]) (?<words>AMPG\d{4}(?: [\w,]+)?)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Mark();

    private IEnumerable<string> Marks(int line, char kind) =>
        Mark().Matches(_lines[line]).Where(match => match.Groups["kind"].Value[0] == kind).Select(static match => match.Groups["words"].Value);
}
