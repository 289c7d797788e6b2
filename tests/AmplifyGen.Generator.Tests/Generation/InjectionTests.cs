using System.Globalization;
using System.Text;
using AmplifyGen.Generator.Emit.Text;
using AmplifyGen.Generator.Tests.Harness;
using AmplifyGen.Generator.Tests.Spec;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AmplifyGen.Generator.Tests.Generation;

/// <summary>
/// A spec is untrusted input. Whatever its texts hold, the compiler sees the same code as for a harmless text: the same tokens but for
/// the content of literals, the same directives, and documentation that is XML.
/// </summary>
public sealed class InjectionTests
{
    /// <summary>A text in every place where a spec may put one. The names that C# shows come from elsewhere.</summary>
    internal const string Template =
        """
        {"smithy": "2.0", "shapes": {
          "ns#Svc": {"type": "service", "version": TEXT, "operations": [{"target": "ns#Op"}], "traits": {"aws.protocols#restJson1": {},
            "smithy.api#documentation": TEXT, "aws.api#service": {"sdkId": "Test", "arnNamespace": TEXT, "endpointPrefix": TEXT}, "aws.auth#sigv4": {"name": TEXT}}},
          "ns#Op": {"type": "operation", "input": {"target": "ns#In"}, "output": {"target": "ns#Out"}, "errors": [{"target": "ns#Error"}], "traits": {
            "smithy.api#http": {"method": "POST", "uri": "/op/{label}"}, "smithy.api#documentation": TEXT, "smithy.api#deprecated": {"message": TEXT, "since": TEXT},
            "smithy.api#paginated": {"inputToken": "text", "outputToken": "secret"},
            "smithy.waiters#waitable": {"Done": {"documentation": TEXT, "acceptors": [{"state": "success", "matcher": {"errorType": TEXT}},
              {"state": "failure", "matcher": {"output": {"path": "secret", "expected": TEXT, "comparator": "stringEquals"}}}]}}}},
          "ns#In": {"type": "structure", "traits": {"smithy.api#documentation": TEXT, "smithy.api#deprecated": {"message": TEXT, "since": TEXT}}, "members": {
            "label": {"target": "smithy.api#String", "traits": {"smithy.api#httpLabel": {}, "smithy.api#required": {}, "smithy.api#documentation": TEXT}},
            "text": {"target": "smithy.api#String", "traits": {"smithy.api#jsonName": TEXT, "smithy.api#pattern": TEXT, "smithy.api#documentation": TEXT,
              "smithy.api#deprecated": {"message": TEXT, "since": TEXT}, "amplifygen#replacedBy": "required"}},
            "required": {"target": "ns#Enum", "traits": {"smithy.api#required": {}}},
            "list": {"target": "ns#List"}, "map": {"target": "ns#Map"}, "union": {"target": "ns#Union"}, "number": {"target": "ns#IntEnum"},
            "query": {"target": "smithy.api#String", "traits": {"smithy.api#httpQuery": TEXT}}, "more": {"target": "ns#Params", "traits": {"smithy.api#httpQueryParams": {}}}}},
          "ns#Params": {"type": "map", "key": {"target": "smithy.api#String"}, "value": {"target": "smithy.api#String"}},
          "ns#Union": {"type": "union", "traits": {"smithy.api#documentation": TEXT}, "members": {
            "one": {"target": "smithy.api#String", "traits": {"smithy.api#jsonName": TEXT, "smithy.api#documentation": TEXT, "smithy.api#pattern": TEXT}}}},
          "ns#IntEnum": {"type": "intEnum", "members": {"A": {"target": "smithy.api#Unit", "traits": {"smithy.api#enumValue": 1, "smithy.api#documentation": TEXT}}}},
          "ns#List": {"type": "list", "member": {"target": "ns#Enum"}}, "ns#Map": {"type": "map", "key": {"target": "ns#Enum"}, "value": {"target": "ns#Out"}},
          "ns#Out": {"type": "structure", "members": {"secret": {"target": "smithy.api#String", "traits": {"smithy.api#sensitive": {}, "smithy.api#jsonName": TEXT}},
            "named": {"target": "smithy.api#String", "traits": {"smithy.api#required": {}, "smithy.api#default": TEXT}},
            "chosen": {"target": "ns#Enum", "traits": {"smithy.api#required": {}, "smithy.api#default": TEXT}}}},
          "ns#Error": {"type": "structure", "traits": {"smithy.api#error": "client", "smithy.api#documentation": TEXT}, "members": {
            "detail": {"target": "smithy.api#String", "traits": {"smithy.api#jsonName": TEXT}}}},
          "ns#Enum": {"type": "enum", "traits": {"smithy.api#documentation": TEXT}, "members": {
            "A": {"target": "smithy.api#Unit", "traits": {"smithy.api#enumValue": TEXT, "smithy.api#documentation": TEXT, "smithy.api#deprecated": {"message": TEXT}}}}}}}
        """;

    public static TheoryData<string> Texts =>
    [
        "*/ class Evil { } /*",
        "\"; class Evil { } //",
        "\"\"\" class Evil { } \"\"\"\"",
        "\\\"; class Evil { } //",
        "\\",
        "\\u0022; class Evil { }",
        "\n#error evil\n",
        "\r\n#pragma warning disable\r\n",
        "x\rclass Evil { }",
        "x\u0085class Evil { }",
        "x\u2028class Evil { }",
        "x\u2029#error evil",
        "x\u000Bclass Evil { }\u000C",
        "\0\u0001\u001F\u007F",
        "\uFEFF\uFFFE\uFFFF",
        "</summary><evil/>",
        "</remarks></member>",
        "<!-- <![CDATA[ ]]> <?xml ?> &evil; & &#0; &#xD800;",
        "&lt;/summary&gt;",
        "<a href=\"\"/><a href=\"javascript:evil\">x</a><a href='\"&quot;>'>y</a>",
        "<see cref=\"Evil\"/><inheritdoc/><include file='evil'/>",
        "<code>*/\n\u2028</summary></code>",
        "{ } {0} {{evil}} $\"{evil}\" @\"",
        "%n %s // /// /** ---",
        "\u202Eevil\u2066",
        "e\u0301 \uD83D\uDE00 \u00DF\u0130\u0131",
        "#nullable disable",
        "'\t\b\a",
        "(?<evil>",
        "namespace Evil;",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void No_text_of_a_spec_becomes_code(string text) => Assert.Equal(
        Skeleton(Generate(new string('x', Encoding.UTF8.GetByteCount(text)))), Skeleton(Generate(text)));

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_reaches_the_program_as_it_is(string text)
    {
        var types = GeneratedTypes.Of(Generate(text));

        var constant = types.Single(static type => type is { Name: "Values", ContainingType.Name: "Enum" }).GetMembers().OfType<IFieldSymbol>().Single();
        Assert.Equal(text, constant.ConstantValue);
        var wireName = types.Single(static type => type.Name is "In").GetMembers("Text").Single().GetAttributes()
            .Single(static attribute => attribute.AttributeClass!.Name is "ShapeMemberAttribute").ConstructorArguments[0].Value;
        Assert.Equal(text, wireName);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void No_name_of_a_member_or_a_value_becomes_code(string name)
    {
        var run = GeneratorRun.Of(SpecText.Members(
            Quote(name) + ": {\"target\": \"ns#Enum\"}, " + Quote(name + "2") + ": {\"target\": \"ns#Enum\"}",
            "\"ns#Enum\": {\"type\": \"enum\", \"members\": {" + Quote(name) + ": {\"target\": \"smithy.api#Unit\", \"traits\": {\"smithy.api#enumValue\": \"v\"}}}}"));

        var types = GeneratedTypes.Of(run);
        Assert.DoesNotContain(types, static type => type.Name is "Evil");
        var members = types.Single(static type => type.Name is "In").GetMembers().OfType<IPropertySymbol>();
        var wireNames = members
            .SelectMany(static member => member.GetAttributes())
            .Where(static attribute => attribute.AttributeClass!.Name is "ShapeMemberAttribute")
            .Select(static attribute => (string?)attribute.ConstructorArguments[0].Value);
        Assert.Equal((IEnumerable<string?>)[name, name + "2"], wireNames, StringComparer.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void No_id_of_a_shape_becomes_code(string name)
    {
        var id = Quote("ns#" + name.Replace('#', '+').Replace('$', '+'));

        Assert.Equal(GenerateWithShape("\"ns#Plain\""), GenerateWithShape(id), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("«AMPG0001:\\ud800»")]
    [InlineData("«AMPG0001:\\udc00»")]
    public void A_lone_surrogate_is_no_text(string surrogate) =>
        GeneratorRun.Of(SpecText.Members("\"a\": {\"target\": \"smithy.api#String\", \"traits\": {\"smithy.api#documentation\": \"" + surrogate + "\"}}"));

    [Theory]
    [InlineData("\\ud800")]
    [InlineData("\\udc00")]
    [InlineData("\\ud800x")]
    public void Lone_surrogates_that_reach_the_emitters_do_no_harm(string text)
    {
        var lone = (char)int.Parse(text.AsSpan(2, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture) + text[6..];

        Assert.Equal("\"" + lone + "\"", Quoted(CSharpLiteral.String(lone)));
        Assert.Equal("\"\uFFFD" + text[6..] + "\"u8", Quoted(CSharpLiteral.Utf8(lone)));
        Assert.Equal(" " + text[6..], CommentText.Xml(lone));
        Assert.Equal(" " + text[6..], CommentText.SingleLine(lone));
    }

    /// <summary>How many members of which kind each type has: a shape of another name is still one shape.</summary>
    private static IEnumerable<string> GenerateWithShape(string id)
    {
        var run = GeneratorRun.Of(SpecText.Members("\"a\": {\"target\": " + id + "}", id + ": {\"type\": \"structure\"}"));
        return GeneratedTypes.Of(run)
            .Select(static type => string.Create(CultureInfo.InvariantCulture, $"{type.TypeKind} of {type.GetMembers().Length}"))
            .Order(StringComparer.Ordinal);
    }

    private static string Quoted(string literal)
    {
        var token = SyntaxFactory.ParseToken(literal);
        return "\"" + token.ValueText + "\"" + (token.IsKind(SyntaxKind.Utf8StringLiteralToken) ? "u8" : "");
    }

    private static GeneratorRun Generate(string text) => GeneratorRun.Of(Template.Replace("TEXT", Quote(text), StringComparison.Ordinal));

    /// <summary>JSON of ASCII alone.</summary>
    internal static string Quote(string text) =>
        "\"" + string.Concat(text.Select(static character => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}"))) + "\"";

    /// <summary>The code without what a text may change: the content of literals, and comments.</summary>
    private static string Skeleton(GeneratorRun run)
    {
        // The value of an enum is named after its text.
        var named = GeneratedTypes.Of(run).Single(static type => type is { Name: "Values", ContainingType.Name: "Enum" }).GetMembers().Single(static member => member is IFieldSymbol).Name;
        return string.Join('\n', run.Compilation.SyntaxTrees.Skip(1).Select(tree => Skeleton(tree.GetRoot(CancellationToken.None), named)));
    }

    private static string Skeleton(SyntaxNode root, string named)
    {
        var tokens = root.DescendantTokens().Select(token => IsText(token) ? token.Kind().ToString() : string.Equals(token.Text, named, StringComparison.Ordinal) ? "NAME" : token.Text);
        var directives = root.DescendantTrivia(descendIntoTrivia: true).Where(static trivia => trivia.IsDirective).Select(static trivia => trivia.ToString());
        return string.Join(' ', tokens) + string.Join('\n', directives);
    }

    // The length of a name is a number in the code that reads it.
    private static bool IsText(SyntaxToken token) => token.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.Utf8StringLiteralToken or SyntaxKind.NumericLiteralToken;
}
