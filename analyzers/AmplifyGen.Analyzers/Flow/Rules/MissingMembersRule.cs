using Microsoft.CodeAnalysis;

namespace AmplifyGen.Analyzers.Flow.Rules;

/// <summary>AMPG1001 and AMPG1002: a builder reaches its end without its required members.</summary>
internal static class MissingMembersRule
{
    public const string OnAllPathsId = "AMPG1001";
    public const string OnSomePathsId = "AMPG1002";

    public static readonly DiagnosticDescriptor OnAllPaths = Rule.Create(
        OnAllPathsId,
        "Required members are never set",
        "{0} is built without its required {1}: call {2} before {3}",
        DiagnosticSeverity.Error,
        "No path that leads here sets the members. Build() would throw MissingRequiredMembersException.");

    public static readonly DiagnosticDescriptor OnSomePaths = Rule.Create(
        OnSomePathsId,
        "Required members are set on some paths only",
        "{0} is built without its required {1} {2}: call {3} there as well",
        DiagnosticSeverity.Warning,
        "Where the program takes another path, Build() would throw MissingRequiredMembersException.");

    public static void Report(FlowRecord record, Action<Diagnostic> report)
    {
        foreach (var build in record.Builds)
        {
            if (!build.MissingOnAll.IsEmpty)
                report(Create(OnAllPaths, build, build.MissingOnAll, [], MemberList.Calls(build.Shape, build.MissingOnAll), MemberList.End(build)));
            if (build.MissingOnSome.IsEmpty)
                continue;

            var branches = MissedBranches.Of(build, build.MissingOnSome);
            report(Create(OnSomePaths, build, build.MissingOnSome, branches, Phrase(branches), MemberList.Calls(build.Shape, build.MissingOnSome)));
        }
    }

    /// <summary>Describes the first branches. An editor shows all of them.</summary>
    private static string Phrase(IReadOnlyList<(MissedBranch Branch, Bits Members)> branches) => branches switch
    {
        [] => "on some of the paths that lead here",
        [var (only, _)] => only.Text,
        [var (first, _), var (second, _)] => $"{first.Text}, and {second.Text}",
        [var (first, _), ..] => FormattableString.Invariant($"{first.Text}, and on {branches.Count - 1} other paths"),
    };

    private static Diagnostic Create(DiagnosticDescriptor descriptor, BuildRecord build, Bits members, IReadOnlyList<(MissedBranch Branch, Bits Members)> branches, params string[] advice) =>
        Diagnostic.Create(
            descriptor,
            CalledName.LocationOf(build.Operation.Syntax),
            branches.Select(static found => found.Branch.Place),
            MemberList.Properties(build.Shape, members, branches.Select(static found => found.Members)),
            [MemberList.Shape(build), MemberList.Phrase(build.Shape, members), .. advice]);
}
