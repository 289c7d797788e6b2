using AmplifyGen.Generator.Tests.Harness;
using AmplifyGen.Generator.Tests.Spec;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AmplifyGen.Generator.Tests.Generation;

/// <summary>What generated properties tell the analyzers, which never read a spec.</summary>
public sealed class MemberAttributeTests
{
    private const string Shapes =
        """
        "ns#Name": {"type": "string", "traits": {"smithy.api#length": {"min": 1, "max": 9}, "smithy.api#pattern": "^a"}},
        "ns#Names": {"type": "list", "member": {"target": "ns#Name"}, "traits": {"smithy.api#length": {"max": 3}}},
        "ns#Ages": {"type": "map", "key": {"target": "ns#Name"}, "value": {"target": "smithy.api#Integer", "traits": {"smithy.api#range": {"min": 0}}}},
        "ns#Teams": {"type": "map", "key": {"target": "smithy.api#String"}, "value": {"target": "ns#Names"}},
        "ns#Moment": {"type": "timestamp", "traits": {"smithy.api#timestampFormat": "date-time"}},
        "ns#Moments": {"type": "list", "member": {"target": "ns#Moment"}},
        "ns#Days": {"type": "map", "key": {"target": "smithy.api#String"}, "value": {"target": "smithy.api#Timestamp", "traits": {"smithy.api#timestampFormat": "http-date"}}}
        """;

    [Theory]
    [InlineData("ns#Names", "LengthConstraint(0, 3), LengthConstraint(1, 9, Part = \"member\"), PatternConstraint(\"^a\", Part = \"member\")")]
    [InlineData("ns#Ages", "LengthConstraint(1, 9, Part = \"key\"), PatternConstraint(\"^a\", Part = \"key\"), RangeConstraint(\"0\", null, Part = \"value\")")]
    [InlineData("ns#Teams", "LengthConstraint(0, 3, Part = \"value\"), LengthConstraint(1, 9, Part = \"value.member\"), PatternConstraint(\"^a\", Part = \"value.member\")")]
    public void Constraints_say_which_part_they_are_on(string target, string expected) => Assert.Equal(expected, string.Join(", ", Attributes(target).Skip(1)));

    [Theory]
    [InlineData("smithy.api#Timestamp", "")]
    [InlineData("ns#Moment", ", TimestampFormat = AmplifyGen.Metadata.TimestampFormat.DateTime")]
    [InlineData("ns#Moments", ", TimestampFormat = AmplifyGen.Metadata.TimestampFormat.DateTime")]
    [InlineData("ns#Days", ", TimestampFormat = AmplifyGen.Metadata.TimestampFormat.HttpDate")]
    public void A_timestamp_says_its_format_where_it_is_no_number(string target, string expected) =>
        Assert.Equal($"ShapeMember(\"m\"{expected})", Attributes(target).First());

    [Fact]
    public void Debuggers_show_the_properties_that_are_not_sensitive_and_no_field()
    {
        var shape = """ "ns#Secret": {"type": "string", "traits": {"smithy.api#sensitive": {} } } """;
        var run = GeneratorRun.Of(new SpecFile("spec.json", SpecText.Members(""" "m": {"target": "ns#Secret"}, "n": {"target": "smithy.api#String"} """, shape)));

        var input = GeneratedTypes.Of(run).Single(static type => type.Name is "In");
        var hidden = input.GetMembers().Concat(input.GetTypeMembers("Builder").Single().GetMembers())
            .Where(static member => member.GetAttributes().Any(static attribute => attribute.AttributeClass!.Name is "DebuggerBrowsableAttribute"))
            .Select(static member => member.Name)
            .ToArray();
        Assert.Equal(["M", "_m", "_n"], hidden);
    }

    [Theory]
    [InlineData("intEnum", "1", ", IsIntEnum = true")]
    [InlineData("enum", "\"a\"", "")]
    public void An_enum_says_whether_it_is_over_numbers(string type, string value, string expected)
    {
        var shape = $$""" "ns#Level": {"type": "{{type}}", "members": {"ONE": {"target": "smithy.api#Unit", "traits": {"smithy.api#enumValue": {{value}} } } } } """;
        var run = GeneratorRun.Of(new SpecFile("spec.json", SpecText.Members(""" "m": {"target": "ns#Level"} """, shape)));

        var level = GeneratedTypes.Of(run).First(static type => type.Name is "Level");
        Assert.Contains($"Shape(\"ns#Level\"{expected})", level.GetAttributes().Select(static attribute => Spell(attribute)), StringComparer.Ordinal);
    }

    private static IEnumerable<string> Attributes(string target)
    {
        var run = GeneratorRun.Of(new SpecFile("spec.json", SpecText.Members($$""" "m": {"target": "{{target}}"} """, Shapes)));
        var property = GeneratedTypes.Of(run).SelectMany(static type => type.GetMembers()).OfType<IPropertySymbol>().First(static property => property.Name is "MMember" or "M");
        return property.GetAttributes().Select(static attribute => Spell(attribute));
    }

    private static string Spell(AttributeData attribute)
    {
        var arguments = attribute.ConstructorArguments.Select(static argument => argument.ToCSharpString())
            .Concat(attribute.NamedArguments.Where(static argument => argument.Key is not "MemberName").Select(static argument => $"{argument.Key} = {argument.Value.ToCSharpString()}"));
        return $"{attribute.AttributeClass!.Name.Replace("Attribute", "", StringComparison.Ordinal)}({string.Join(", ", arguments)})";
    }
}
