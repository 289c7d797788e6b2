using AmplifyGen.Analyzers.Facts;
using AmplifyGen.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmplifyGen.Analyzers.Tests.Facts;

/// <summary>The attributes on generated code are declared once, and what one says is read under the name and the type that it is said with.</summary>
public sealed class MetadataTests
{
    /// <summary>Code that says everything an attribute can say, with a value that is not the default.</summary>
    private const string Source =
        """
        using AmplifyGen.Metadata;

        [Shape("ns#S")]
        public sealed record S
        {
            [ShapeMember("wire", IsRequired = true, IsSensitive = true, IsSecret = true, TimestampFormat = TimestampFormat.HttpDate)]
            [DeprecatedMember(Message = "m", ReplacedBy = "r", Since = "s")]
            [LengthConstraint(1, 2, Part = "member")]
            [RangeConstraint("1", "2", Part = "value.member")]
            [PatternConstraint("a", Part = "key")]
            public string? M { get; init; }

            [BuilderRole(BuilderRole.Create)]
            public static Builder CreateBuilder() => new();

            [BuilderRole(BuilderRole.Copy)]
            public Builder ToBuilder() => new();

            [ShapeBuilder(typeof(S))]
            public sealed class Builder
            {
                [SetsMember("M", Appends = true, Configures = true)]
                public Builder WithM() => this;

                [BuilderRole(BuilderRole.Build)]
                public S Build() => new();
            }
        }

        [Shape("ns#U", IsUnion = true)]
        public abstract record U
        {
            public sealed record C([property: ShapeMember("c")] string Value) : U;
        }

        [Shape("ns#E")]
        public readonly record struct E(string Value)
        {
            [KnownValue("ONE")]
            public static E One => new("ONE");
        }

        [Shape("ns#I", IsIntEnum = true)]
        public readonly record struct I(int Value)
        {
            [KnownValue("1")]
            public static I One => new(1);
        }
        """;

    /// <summary>What no rule asks.</summary>
    private static readonly string[] Unread = ["ShapeAttribute.IsSensitive", "ShapeMemberAttribute.MemberName"];

    private static readonly CSharpCompilation Compilation = CSharpCompilation.Create(
        "Shapes", [CSharpSyntaxTree.ParseText(Source)], GeneratedAssembly.Framework, new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    private static readonly ShapeCatalog Catalog = new(RuntimeSymbols.Of(Compilation)!);

    private static IEnumerable<Type> Attributes =>
        typeof(Blob).Assembly.GetExportedTypes().Where(static type => type.Namespace is "AmplifyGen.Metadata" && type.IsSubclassOf(typeof(Attribute)));

    private static IEnumerable<string> NamedArguments =>
        Attributes.SelectMany(static type => type.GetProperties().Where(static property => property.CanWrite).Select(property => $"{type.Name}.{property.Name}"));

    [Fact]
    public void Every_named_argument_is_read()
    {
        var member = Assert.Single(Catalog.Shape(Type("S"))!.Members);
        var set = Assert.IsType<BuilderMethod.Set>(Role("S+Builder", "WithM"));
        var read = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["ShapeAttribute.IsUnion"] = Catalog.Union(Type("U")),
            ["ShapeAttribute.IsIntEnum"] = Catalog.Enum(Type("I"))!.IsInteger,
            ["ShapeMemberAttribute.IsRequired"] = member.IsRequired,
            ["ShapeMemberAttribute.IsSensitive"] = member.IsSensitive,
            ["ShapeMemberAttribute.IsSecret"] = member.IsSecret,
            ["ShapeMemberAttribute.TimestampFormat"] = (int)member.TimestampFormat,
            ["DeprecatedMemberAttribute.Message"] = member.Deprecation?.Message,
            ["DeprecatedMemberAttribute.ReplacedBy"] = member.Deprecation?.ReplacedBy,
            ["DeprecatedMemberAttribute.Since"] = member.Deprecation?.Since,
            ["LengthConstraintAttribute.Part"] = member.Constraints.Element.Length,
            ["RangeConstraintAttribute.Part"] = member.Constraints.Value.Element.Range,
            ["PatternConstraintAttribute.Part"] = member.Constraints.Key.Pattern,
            ["SetsMemberAttribute.Appends"] = set.Appends,
            ["SetsMemberAttribute.Configures"] = set.Configures,
        };

        Assert.Equal(NamedArguments.Except(Unread, StringComparer.Ordinal).Order(StringComparer.Ordinal), read.Keys.Order(StringComparer.Ordinal));
        Assert.All(read, static fact => Assert.True(fact.Value is not (null or false or 0), fact.Key));
    }

    [Fact]
    public void Every_other_argument_is_read()
    {
        var member = Assert.Single(Catalog.Shape(Type("S"))!.Members);

        Assert.Equal("wire", member.WireName);
        Assert.Equal(new LengthLimits(1, 2), member.Constraints.Element.Length);
        Assert.Equal(new RangeLimits("1", "2"), member.Constraints.Value.Element.Range);
        Assert.Equal("a", member.Constraints.Key.Pattern);
        Assert.IsType<BuilderMethod.Create>(Role("S", "CreateBuilder"));
        Assert.IsType<BuilderMethod.Copy>(Role("S", "ToBuilder"));
        Assert.IsType<BuilderMethod.Build>(Role("S+Builder", "Build"));
        Assert.Equal("One", Catalog.Enum(Type("E"))!.Values["ONE"].Name);
        Assert.False(Catalog.Enum(Type("E"))!.IsInteger);
    }

    /// <summary>A name in a string is one that no compiler compares with the attribute's own.</summary>
    [Theory]
    [InlineData("generator/AmplifyGen.Generator/Emit")]
    [InlineData("analyzers/AmplifyGen.Analyzers")]
    [InlineData("analyzers/AmplifyGen.CodeFixes")]
    public void No_name_of_an_attribute_or_argument_is_spelt_by_hand(string folder)
    {
        var names = Attributes.Select(static type => type.Name)
            .Concat(NamedArguments.Select(static argument => argument[(argument.IndexOf('.', StringComparison.Ordinal) + 1)..]))
            .ToHashSet(StringComparer.Ordinal);
        names.UnionWith(names.Where(static name => name.EndsWith("Attribute", StringComparison.Ordinal)).Select(static name => name[..^"Attribute".Length]).ToArray());

        var spelt = Directory.EnumerateFiles(RepositoryFiles.PathOf(folder), "*.cs", SearchOption.AllDirectories)
            .Where(static path => !path.Split('/', '\\').Contains("obj", StringComparer.Ordinal))
            .SelectMany(static path => Words(File.ReadAllText(path)).Select(word => (File: Path.GetFileName(path), Word: word)))
            .Where(word => names.Contains(word.Word) || word.Word.Contains("AmplifyGen.Metadata", StringComparison.Ordinal));

        Assert.Empty(spelt);
    }

    /// <summary>The words that a string consists of, or that it gives a value to.</summary>
    private static IEnumerable<string> Words(string source) =>
        CSharpSyntaxTree.ParseText(source, cancellationToken: TestContext.Current.CancellationToken).GetRoot(TestContext.Current.CancellationToken).DescendantTokens()
            .Where(static token => token.IsKind(SyntaxKind.StringLiteralToken) || token.Parent is InterpolatedStringTextSyntax)
            .Select(static token => token.ValueText.Trim(' ', ',', '=', '(', ')', '[', ']'));

    private static INamedTypeSymbol Type(string name) => Compilation.GetTypeByMetadataName(name)!;

    private static BuilderMethod? Role(string type, string method) => Catalog.Method(Assert.IsAssignableFrom<IMethodSymbol>(Assert.Single(Type(type).GetMembers(method))));
}
