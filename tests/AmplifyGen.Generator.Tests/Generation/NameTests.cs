using System.Reflection;
using AmplifyGen.Generator.Tests.Harness;
using AmplifyGen.Generator.Tests.Spec;
using Microsoft.CodeAnalysis;

namespace AmplifyGen.Generator.Tests.Generation;

/// <summary>Models whose names are in the way of C#'s, the runtime's or each other's compile, and lose nothing on the way.</summary>
public sealed class NameTests
{
    private static readonly Lazy<GeneratorRun> LazyRun = new(static () => GeneratorRun.Of(NameSpec.Text));

    private static readonly Lazy<Assembly> LazyAssembly = new(static () => Assembly.Load(LazyRun.Value.Image));

    [Fact]
    public void Members_have_names_of_their_own() => Assert.Equal(
        """
        Class Namespace String Event Operator Record Required Field Value Var Async Await Nameof Global This Is
        EqualsMember GetHashCodeMember GetHashCodeMember2 ToStringMember ToStringMember2 GetTypeMember FinalizeMember MemberwiseCloneMember ReferenceEqualsMember
        BuilderMember BuilderMember2 BuildMember ToBuilderMember CreateBuilderMember ToJsonMember FromJsonMember ToUtf8JsonMember WriteJsonMember Serializer WriteShape
        EqualityContractMember PrintMembersMember CloneMember DeconstructMember Members Members2 _Member Members3 WithName AddName Name Name2 _3d AB AB2
        """.ReplaceLineEndings(" "),
        Properties("EverythingRequest"));

    [Fact]
    public void Types_have_names_of_their_own() => Assert.Equal(
        "Type Action Environment Span String Task Exception Func List Object Attribute Console System AmplifyGen Names Blob EquatableList Encoding JsonException "
        + "DateTimeOffset Int32 Nullable BuilderShape ValueShape Leading ListOf "
        + "Building Client Compiler Http Json Meta Own Protocols Runtime Stj Sys Text CodecsShape CodecOfNamesJson ReadType WriteType",
        string.Join(' ', NameSpec.Types.Select(static name => Type(name is "builder" or "Value" or "Codecs" ? NameOf(name) + "Shape" : NameOf(name)).Name)));

    [Fact]
    public void A_member_does_not_have_the_name_of_its_type() => Assert.Equal("TypeMember TypeMember2 String", Properties("Type"));

    [Fact]
    public void Values_of_an_enum_have_names_of_their_own() => Assert.Equal(
        "Asterisk _1_2 TextPlain AValueThatSaysInOneWholeSentenceWhatTheServiceDoesWhenNobodyHasToldItWhatToDoAtAll AB AB2 AB3 AB4 "
        + "ValueValue IsKnownValue ValuesValue TryParseValue Serializer EqualsValue KindValue String Class New Underscore _Value",
        string.Join(' ', Type("Kind").GetMembers().OfType<IPropertySymbol>().Where(static property => property.IsStatic).Select(static property => property.Name)));

    [Theory]
    [InlineData("Choice", "ChoiceMember ChoiceMember2", "Type Task Kind")]
    [InlineData("Loop", "Choice Choice2", "Type Task Again")]
    public void Cases_of_a_union_have_names_of_their_own(string union, string first, string last) => Assert.Equal(
        first + " ValueMember UnknownMember NameMember JsonMember Serializer BuilderMember FromJsonMember ToJsonMember ReadShape "
        + "EqualsMember ToStringMember GetTypeMember PrintMembersMember EqualityContractMember Class String Exception Empty "
        + $"Building Client Compiler Http Meta Own Protocols Runtime Stj Sys Text {last} Unknown",
        string.Join(' ', Type(union).GetTypeMembers().Where(static type => type.IsRecord).Select(static type => type.Name)));

    [Fact]
    public void Members_of_an_error_have_names_of_their_own() => Assert.Equal(
        "FaultMember DataMember SourceMember StackTraceMember InnerExceptionMember StatusCodeMember ErrorCodeMember RequestIdMember GetTypeMember Details Read", Properties("Fault"));

    [Fact]
    public void Operations_named_like_shapes_have_classes_of_their_own() => Assert.Equal(
        "EnvironmentOperation EverythingOperation GetTypeOperation TaskOperation TaskOperation2",
        string.Join(' ', GeneratedTypes.Of(LazyRun.Value).Select(static type => type.Name).Where(static name => name.Contains("Operation", StringComparison.Ordinal)).Order(StringComparer.Ordinal)));

    [Fact]
    public void Every_member_is_read_and_written_under_its_own_name()
    {
        var json = "{" + string.Join(',', NameSpec.Members.Select(static (name, index) => FormattableString.Invariant($"\"{name}\":\"{index}\""))) + "}";

        Assert.Equal(json, RoundTrip("EverythingRequest", json));
    }

    [Fact]
    public void Every_case_of_a_union_is_read_and_written_under_its_own_name() => Assert.All(NameSpec.Cases, static name =>
    {
        var json = $"{{\"{name}\":\"x\"}}";
        Assert.Equal(json, RoundTrip("Choice", json));
    });

    [Fact]
    public void Shapes_that_differ_by_case_only_are_told_of_and_compile() => GeneratorRun.Of(SpecText.Members(
        """ "a": {"target": "ns#thing"}, "b": {"target": "ns#THING"} """,
        """ "«AMPG0006:ns#thing»": {"type": "structure", "members": {"thing": {"target": "ns#THING"}}}, "ns#THING": {"type": "structure", "members": {"Thing": {"target": "ns#thing"}}} """));

    [Fact]
    public void A_program_with_the_usual_usings_uses_all_of_them() => GeneratorRun.Of(new Project { Source = NameProgram.Source }, new SpecFile("names.json", NameSpec.Text));

    private static string NameOf(string shape) => char.ToUpperInvariant(shape.TrimStart('_')[0]) + shape.TrimStart('_')[1..];

    private static INamedTypeSymbol Type(string name) =>
        GeneratedTypes.Of(LazyRun.Value).Where(static type => type.ContainingNamespace.Name is not "Codecs").Single(type => type.ContainingType is null && string.Equals(type.Name, name, StringComparison.Ordinal));

    private static string Properties(string type) => string.Join(' ', Type(type).GetMembers().OfType<IPropertySymbol>()
        .Where(static property => property is { IsStatic: false, DeclaredAccessibility: Accessibility.Public })
        .Select(static property => property.Name));

    private static string RoundTrip(string type, string json)
    {
        var shape = LazyAssembly.Value.GetType("Names." + type, throwOnError: true)!;
        var value = shape.BaseType!.GetMethod("FromJson", [typeof(string)])!.Invoke(null, [json])!;
        return (string)shape.GetMethod("ToJson", [])!.Invoke(value, [])!;
    }
}
