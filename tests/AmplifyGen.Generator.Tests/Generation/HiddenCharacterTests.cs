using System.Globalization;
using AmplifyGen.Generator.Emit.Text;
using AmplifyGen.Generator.Json;
using AmplifyGen.Generator.Model;
using AmplifyGen.Generator.Spec;
using AmplifyGen.Generator.Tests.Harness;
using AmplifyGen.Generator.Tests.Spec;

namespace AmplifyGen.Generator.Tests.Generation;

/// <summary>
/// A spec is untrusted input. Characters that turn the direction of writing or show nothing make code look like other code
/// ("Trojan source"), so none reaches a generated file, the name of one, or a message, from wherever in a spec it comes.
/// </summary>
public sealed class HiddenCharacterTests
{
    /// <summary>The same places as in the Smithy model, as far as C2J has them.</summary>
    private const string C2jTemplate =
        """
        {"metadata": {"apiVersion": TEXT, "endpointPrefix": TEXT, "protocol": "rest-json", "serviceId": "Test", "serviceFullName": TEXT, "signingName": TEXT},
        "documentation": TEXT,
        "operations": {"Op": {"name": TEXT, "http": {"method": "POST", "requestUri": "/op/{label}"}, "input": {"shape": "In"}, "output": {"shape": "Out"},
          "errors": [{"shape": "Error"}], "documentation": TEXT, "deprecated": true, "deprecatedMessage": TEXT, "deprecatedSince": TEXT}},
        "shapes": {
          "In": {"type": "structure", "required": ["Label"], "documentation": TEXT, "members": {
            "Label": {"shape": "S", "location": "uri", "locationName": "label"},
            "Text": {"shape": "P", "locationName": TEXT, "documentation": TEXT, "deprecated": true, "deprecatedMessage": TEXT},
            "Query": {"shape": "S", "location": "querystring", "locationName": TEXT}, "Union": {"shape": "U"}}},
          "Out": {"type": "structure", "members": {"Value": {"shape": "E", "documentation": TEXT}}},
          "Error": {"type": "structure", "exception": true, "documentation": TEXT, "members": {"Detail": {"shape": "S", "locationName": TEXT}}},
          "U": {"type": "structure", "union": true, "members": {"One": {"shape": "S", "locationName": TEXT, "documentation": TEXT}}},
          "E": {"type": "string", "enum": [TEXT]}, "P": {"type": "string", "pattern": TEXT}, "S": {"type": "string"}}}
        """;

    /// <summary>One or two of every kind.</summary>
    public static TheoryData<int> CodePoints =>
    [
        0x00AD, 0x034F, 0x0600, 0x061C, 0x070F, 0x115F, 0x17B4, 0x180B, 0x180E, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2028,
        0x2029, 0x2060, 0x2064, 0x2066, 0x2067, 0x2068, 0x2069, 0x206F, 0x2800, 0x3164, 0xE000, 0xF8FF, 0xFDD0, 0xFE0F, 0xFEFF, 0xFFA0, 0xFFF9, 0xFFFE, 0xFFFF, 0x0001,
        0x007F, 0x0085, 0x110BD, 0x13430, 0x1BCA0, 0x1D173, 0x1FFFE, 0xE0001, 0xE0041, 0xE007F, 0xE0100, 0xF0000, 0x10FFFD,
    ];

    [Theory]
    [MemberData(nameof(CodePoints))]
    public void None_reaches_generated_code_from_a_text(int codePoint)
    {
        var (raw, entities) = (char.ConvertFromUtf32(codePoint), FormattableString.Invariant($"&#x{codePoint:X};&#{codePoint};"));

        // In code as well, where each character counts, and twice, so that no two fit together.
        Check(InjectionTests.Template.Replace("TEXT", InjectionTests.Quote($"a{raw}b <code>{raw}c</code> `{raw}` {entities}<a href='https://x.y/{raw}{entities}'>{raw}</a>{raw}"), StringComparison.Ordinal));
        Check(C2jTemplate.Replace("TEXT", InjectionTests.Quote($"a{raw}b {entities}{raw}"), StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(CodePoints))]
    public void None_reaches_generated_code_from_a_name(int codePoint)
    {
        var raw = char.ConvertFromUtf32(codePoint);

        Check(SpecText.Smithy(
            """
            "ns#Svc": {"type": "service", "version": NAME, "operations": [{"target": OP}], "traits": {"aws.protocols#restJson1": {},
              "smithy.api#title": NAME, "aws.api#service": {"sdkId": NAME}}},
            OP: {"type": "operation", "input": {"target": ID}, "traits": {"smithy.api#http": {"method": "POST", "uri": "/"}}},
            ID: {"type": "structure", "members": {NAME: {"target": "ns#E"}, "other": {"target": "ns#U"}}},
            "ns#U": {"type": "union", "members": {NAME: {"target": "ns#E"}}},
            "ns#E": {"type": "enum", "members": {NAME: {"target": "smithy.api#Unit", "traits": {"smithy.api#enumValue": VALUE}}}}
            """)
            .Replace("NAME", InjectionTests.Quote("na" + raw + "me"), StringComparison.Ordinal)
            .Replace("OP:", InjectionTests.Quote("ns#Op" + raw) + ":", StringComparison.Ordinal)
            .Replace("OP}", InjectionTests.Quote("ns#Op" + raw) + "}", StringComparison.Ordinal)
            .Replace("ID", InjectionTests.Quote("ns#Sha" + raw + "pe"), StringComparison.Ordinal)
            .Replace("VALUE", InjectionTests.Quote(raw + "va" + raw + "lue" + raw), StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(CodePoints))]
    public void None_reaches_a_message(int codePoint)
    {
        var raw = char.ConvertFromUtf32(codePoint);
        var name = InjectionTests.Quote("na" + raw + "me");
        var texts = new[]
        {
            SpecText.Members(name + ": {\"target\": " + InjectionTests.Quote("ns#" + raw) + "}, \"a\": {\"target\": 1, \"traits\": {\"smithy.api#jsonName\": " + name + "}}"),
            "{\"smithy\": \"" + raw + "\"}",
            "{\"smithy\": \"2.0\", " + raw + "}",
            "{\"smithy\": \"2.0\", \"shapes\": {" + name + ": {\"type\": " + name + "}}}",
            SpecText.Members("\"a\": {\"target\": \"smithy.api#String\"}").Replace("\"POST\"", name, StringComparison.Ordinal).Replace("\"/op\"", name, StringComparison.Ordinal),
            SpecText.Members("\"a\": {\"target\": \"ns#E\"}", "\"ns#E\": {\"type\": \"enum\", \"members\": {\"A\": {\"target\": \"smithy.api#Unit\", \"traits\": {\"smithy.api#enumValue\": {" + name + ": 1}}}}}"),
        };
        foreach (var text in texts)
        {
            var problems = SpecReader.Read(new[] { new SpecInput { Path = "spec.json", Text = text } }.ToEquatableArray(), TestContext.Current.CancellationToken).Problems;
            Assert.All(problems, static problem => Assert.Null(HiddenText.Find(problem.Message)));
        }
    }

    [Theory]
    [InlineData("a\u202Eb", "a[U+202E]b")]
    [InlineData("\u200B", "[U+200B]")]
    [InlineData("\U000E0041", "[U+E0041]")]
    [InlineData("a\nb\u2028c\u0085d", "a b c d")]
    [InlineData("\u05D0 \u0627 e\u0301 \uD83D\uDE00", "\u05D0 \u0627 e\u0301 \uD83D\uDE00")]
    public void A_comment_shows_the_number_of_a_hidden_character(string text, string expected)
    {
        Assert.Equal(expected, CommentText.SingleLine(text));
        Assert.Equal(expected, CommentText.Xml(text));
    }

    [Fact]
    public void Every_character_that_the_framework_counts_as_hidden_is_in_the_list()
    {
        for (var codePoint = 0; codePoint <= 0x10FFFF; codePoint++)
        {
            var isHidden = CharUnicodeInfo.GetUnicodeCategory(codePoint)
                is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse
                or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
            Assert.True(!isHidden || HiddenCharacters.Contains(codePoint), codePoint.ToString("X4", CultureInfo.InvariantCulture));
        }
    }

    private static void Check(string text)
    {
        // The harness looks for hidden characters in every file.
        var run = GeneratorRun.Of(text);
        Assert.NotEmpty(run.Files);
        Assert.All(run.Files.Keys, static name => Assert.Null(HiddenText.Find(name)));
    }
}
