using AmplifyGen.Analyzers.Tests.Harness;

namespace AmplifyGen.Analyzers.Tests.Members;

/// <summary>
/// Who uses a deprecated operation or shape is told by the compiler, who uses a deprecated member or enum value by AMPG1003: of each use
/// one of them speaks, with all that ships switched on.
/// </summary>
public sealed class DeprecatedShapeTests
{
    public static TheoryData<string, string> OfTypes => new()
    {
        { "an operation", "OldFindOperation.ReadResponse(response)" },
        { "a structure that is built", "OldFindRequest.CreateBuilder().WithName(text).Build()" },
        { "a structure that is created", "new OldFindRequest { Name = text }" },
        { "a structure that is read", "OldFindRequest.FromJson(text)" },
        { "an output", "typeof(OldFindResponse)" },
        { "a union", "OldPlace.FromJson(text)" },
        { "a case of a deprecated union", "new OldPlace.Box(1)" },
        { "a deprecated case of a union", "new Place.Drawer(1)" },
        { "a deprecated case that is matched", "find.Place is Place.Drawer { Value: 1 }" },
        { "an enum", "OldColor.Red" },
        { "an enum made from text", "new OldColor(text)" },
        { "the constant of an enum", "text is OldColor.Values.Red" },
        { "an error", "typeof(OldFault)" },
        { "an error that is matched", "error is OldFault { Reason: null }" },
        { "a member of an error", "(error as Fault)?.OldReason" },
        { "a shape given to a member", "find with { OldPlace = new OldPlace.Box(1) }" },
    };

    public static TheoryData<string, string> OfMembers => new()
    {
        { "a member that is read", "find.OldName" },
        { "a member that is set", "FindRequest.CreateBuilder().WithOldName(text).Build()" },
        { "a value", "Color.Sepia" },
        { "the constant of a value", "text is Color.Values.Sepia" },
    };

    public static TheoryData<string, string> OfNothing => new()
    {
        { "an operation", "FindOperation.CreateRequest(find)" },
        { "a structure", "FindRequest.CreateBuilder().WithName(text).Build()" },
        { "a union", "new Place.Box(1)" },
        { "a union that is matched", "find.Place is Place.Box or Place.Unknown or null" },
        { "an enum", "Color.Red" },
        { "an error", "error is Fault" },
        { "a name", "nameof(FindRequest.OldName)" },
    };

    [Theory]
    [MemberData(nameof(OfTypes))]
    public async Task The_compiler_speaks_of(string what, string expression) => Assert.Equal((what, "CS0618"), (what, await Warnings(expression)));

    [Theory]
    [MemberData(nameof(OfMembers))]
    public async Task The_rule_speaks_of(string what, string expression) => Assert.Equal((what, "AMPG1003"), (what, await Warnings(expression)));

    [Theory]
    [MemberData(nameof(OfNothing))]
    public async Task Nothing_is_said_of(string what, string expression) => Assert.Equal((what, ""), (what, await Warnings(expression)));

    [Fact]
    public async Task A_deprecated_member_of_a_deprecated_structure_is_told_of_beside_it() =>
        Assert.Equal("CS0618 AMPG1003", await Warnings("OldFindRequest.CreateBuilder().WithOldName(text).Build()"));

    [Fact]
    public async Task An_operation_and_its_input_are_two_uses() =>
        Assert.Equal("CS0618 CS0618", await Warnings("OldFindOperation.CreateRequest(OldFindRequest.FromJson(text))"));

    [Fact]
    public async Task Nothing_is_said_of_the_generated_code_itself() =>
        Assert.Equal(["CS0618"], await CompilerWarnings.Of(TestSpecs.Deprecated, Source("typeof(OldFindRequest)"), asSources: true, AllAnalyzers.Create()));

    [Fact]
    public async Task A_published_model_tells_of_its_deprecated_operation() => Assert.Equal(
        ["CS0618", "CS0618"],
        await CompilerWarnings.Of(
            RealModels.Generate("guardduty"),
            """
            using GuardDuty;

            internal static class Program
            {
                internal static object Old(string id) => GetMasterAccountOperation.CreateRequest(GetMasterAccountRequest.CreateBuilder().WithDetectorId(id).Build());

                internal static object New(string id) => GetAdministratorAccountOperation.CreateRequest(GetAdministratorAccountRequest.CreateBuilder().WithDetectorId(id).Build());
            }
            """,
            asSources: false,
            AllAnalyzers.Create()));

    private static async Task<string> Warnings(string expression) =>
        string.Join(' ', await CompilerWarnings.Of(TestSpecs.Deprecated, Source(expression), asSources: false, AllAnalyzers.Create()));

    private static string Source(string expression) =>
        $$"""
        using System;
        using AmplifyGen;
        using Archive;

        internal static class Program
        {
            internal static object? Run(FindRequest find, AwsHttpResponse response, Exception error, string text) => {{expression}};
        }
        """;
}
