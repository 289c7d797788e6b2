using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace AmplifyGen.Analyzers.Tests.Oracle.Judging;

/// <summary>A diagnostic at a call.</summary>
/// <param name="Id">The diagnostic.</param>
/// <param name="Site">The number of the call, or -1 if no call is there.</param>
/// <param name="Members">The members that the diagnostic names.</param>
/// <param name="Related">The number of the call that an additional location shows, or <c>null</c>.</param>
internal sealed record Report(string Id, int Site, ImmutableArray<string> Members, int? Related)
{
    public static ImmutableArray<string> MembersOf(Diagnostic diagnostic) =>
        diagnostic.Properties.GetValueOrDefault("Members") is { Length: > 0 } members ? [.. members.Split(',')] : [];
}
