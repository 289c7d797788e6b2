using System.Collections.Immutable;
using AmplifyGen.Analyzers.Facts;

namespace AmplifyGen.Analyzers.Flow.Rules;

/// <summary>Formats missing members and their places for messages, and for the properties that code fixes read.</summary>
internal static class MemberList
{
    /// <summary>The property of a diagnostic with the C# names of the members, in model order, separated by commas.</summary>
    public const string MembersProperty = "Members";

    /// <summary>The property with such a list for each additional location, separated by semicolons.</summary>
    public const string BranchMembersProperty = "BranchMembers";

    public static ImmutableDictionary<string, string?> Properties(ShapeFacts shape, Bits members) => Properties(shape, members, []);

    public static ImmutableDictionary<string, string?> Properties(ShapeFacts shape, Bits members, IEnumerable<Bits> branches) =>
        ImmutableDictionary<string, string?>.Empty
            .Add(MembersProperty, string.Join(",", Names(shape, members)))
            .Add(BranchMembersProperty, string.Join(";", branches.Select(branch => string.Join(",", Names(shape, branch)))));

    /// <summary><c>member 'AppId'</c>, <c>members 'AppId', 'ResourceName'</c>.</summary>
    public static string Phrase(ShapeFacts shape, Bits members)
    {
        var names = Names(shape, members).ToArray();
        return (names.Length == 1 ? "member " : "members ") + string.Join(", ", names.Select(static name => $"'{name}'"));
    }

    /// <summary>Returns the calls that set the members: <c>WithAppId(…), WithResourceName(…)</c>.</summary>
    public static string Calls(ShapeFacts shape, Bits members) => string.Join(", ", Names(shape, members).Select(static name => $"With{name}(…)"));

    /// <summary>Returns the shape, and the path to it where it is part of another: <c>'AuthConfig' (at ResourceConfig.Auth)</c>.</summary>
    public static string Shape(BuildRecord build) =>
        build.Path is null ? $"'{build.Shape.Name}'" : $"'{build.Shape.Name}' (at {build.Path})";

    /// <summary>Returns where a builder must be complete: <c>Build()</c>, or the end of the lambda that fills it.</summary>
    public static string End(BuildRecord build) => build.Operation.Arguments.IsEmpty ? "Build()" : "the end of the lambda";

    private static IEnumerable<string> Names(ShapeFacts shape, Bits members) =>
        shape.Members.Where(member => members.Contains(member.Index)).Select(static member => member.Name);
}
