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
        "{0} is built without its required {1}; set what is missing before this point",
        DiagnosticSeverity.Error,
        "No path that leads here sets the members. Build() would throw MissingRequiredMembersException.");

    public static readonly DiagnosticDescriptor OnSomePaths = Rule.Create(
        OnSomePathsId,
        "Required members are set on some paths only",
        "{0} is built without its required {1} on some of the paths that lead here; set what is missing on all of them",
        DiagnosticSeverity.Warning,
        "Where the program takes another path, Build() would throw MissingRequiredMembersException.");

    public static void Report(FlowRecord record, Action<Diagnostic> report)
    {
        foreach (var build in record.Builds)
        {
            if (!build.MissingOnAll.IsEmpty)
                report(Create(OnAllPaths, build, build.MissingOnAll, []));
            if (!build.MissingOnSome.IsEmpty)
                report(Create(OnSomePaths, build, build.MissingOnSome, MissedBranches.Of(build, build.MissingOnSome)));
        }
    }

    private static Diagnostic Create(DiagnosticDescriptor descriptor, BuildRecord build, Bits members, IReadOnlyList<(Location Place, Bits Members)> branches) =>
        Diagnostic.Create(
            descriptor,
            CalledName.LocationOf(build.Operation.Syntax),
            branches.Select(static branch => branch.Place),
            MemberList.Properties(build.Shape, members, branches.Select(static branch => branch.Members)),
            MemberList.Shape(build),
            MemberList.Phrase(build.Shape, members));
}
