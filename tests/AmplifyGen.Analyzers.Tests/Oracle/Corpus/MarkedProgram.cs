using System.Text.RegularExpressions;
using AmplifyGen.Analyzers.Tests.Oracle.Judging;
using AmplifyGen.Analyzers.Tests.Oracle.Programs;

namespace AmplifyGen.Analyzers.Tests.Oracle.Corpus;

/// <summary>Marks the lines of a program with what its runs show.</summary>
internal static partial class MarkedProgram
{
    /// <summary>The text of the program with the markers that it should have.</summary>
    public static string Of(JudgedProgram program)
    {
        var lines = Marker().Replace(program.Program.Text, "").Split('\n');
        foreach (var line in program.Runnable.Sites.GroupBy(program.LineOf))
            lines[line.Key - 1] += string.Concat(line.SelectMany(site => Marks(program, site)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        return string.Join('\n', lines);
    }

    private static IEnumerable<string> Marks(JudgedProgram program, CallSite site)
    {
        var truth = program.Truth.Sites[site.Number];
        var missing = truth.Shape is not null || site.MayBuild ? new MissingMembersJudge(program.Program, program.Truth, site).Expect() : [];
        var unbuilt = site.Kind is CallKind.Uses ? Outcome.RightSilence : BuilderUseJudge.JudgeSilence(program.Program, site, truth);
        return
        [
            .. missing.Select(static expected => expected.IsRequired ? $" //! {expected.Id} {string.Join(',', expected.Members)}" : $" //~ {expected.Id}"),
            .. unbuilt switch { Outcome.Missed => [" //! AMPG1006"], Outcome.AllowedSilence => [" //~ AMPG1006"], _ => Array.Empty<string>() },
            .. program.Truth.Sites.Exists(first => !first.IsValueUsed && first.ReplacedBy.Contains(site.Number)) ? [" //~ AMPG1005"] : Array.Empty<string>(),
        ];
    }

    [GeneratedRegex(@" *//[!~] AMPG\d{4}(?: [\w,]+)?", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Marker();
}
