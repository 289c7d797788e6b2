using AmplifyGen.Analyzers.Facts;
using Microsoft.CodeAnalysis;

namespace AmplifyGen.Analyzers.Tests.Flow.Matrix;

/// <summary>Writes the calls that set members, with arguments of which no rule has anything to say.</summary>
internal sealed class MemberCalls(ShapeCatalog catalog)
{
    /// <summary>A required member may hold its own kind in a list: what lies deeper is given whole.</summary>
    private const int MaxDepth = 4;

    public static string TypeName(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    /// <summary><c>.WithTags(Value&lt;EquatableList&lt;string&gt;&gt;())</c>: every value comes from elsewhere.</summary>
    public static string Given(MemberFacts member) => $".With{member.Name}({Given(member.Property.Type)})";

    /// <summary><c>.WithTarget(Target.CreateBuilder().WithId(…).Build())</c>: every structure, list and union is written out.</summary>
    public string Written(MemberFacts member) => $".With{member.Name}({Value(member, 0)})";

    /// <summary><c>.WithTarget(p0 => p0.WithId(…)).AddTags("…")</c>: by a lambda or by <c>Add…</c> where the builder has such a method.</summary>
    public string Fluent(MemberFacts member) => Fluent(member, 0);

    /// <summary>A lambda that sets members of a builder.</summary>
    public static string Lambda(string parameter, IReadOnlyList<string> calls) => $"{parameter} => {(calls.Count == 0 ? "{ }" : parameter + string.Concat(calls))}";

    /// <summary>What a structure, or the elements or values of a list or a map, are built with; <c>null</c> for other members.</summary>
    public (string Kind, ShapeFacts Shape, string Method, string Key)? Configured(MemberFacts member) => Plain(member.Property.Type) switch
    {
        var type when catalog.Shape(type) is { } shape => ("lambda", shape, "With" + member.Name, ""),
        INamedTypeSymbol { Name: "EquatableList", TypeArguments: [var element] } when catalog.Shape(element) is { } shape => ("lambda of an element", shape, "Add" + member.Name, ""),
        INamedTypeSymbol { Name: "EquatableMap", TypeArguments: [var key, var value] } when catalog.Shape(value) is { } shape => ("lambda of an entry", shape, "Add" + member.Name, Given(key) + ", "),
        _ => null,
    };

    private static string Given(ITypeSymbol type) => $"Value<{TypeName(type)}>()";

    private static ITypeSymbol Plain(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var plain] } ? plain : type;

    private static bool IsObsolete(ISymbol symbol) => symbol.GetAttributes().Any(static attribute => attribute.AttributeClass is { Name: nameof(ObsoleteAttribute) });

    private string Fluent(MemberFacts member, int depth)
    {
        if (depth < MaxDepth && Configured(member) is { } configured)
            return $".{configured.Method}({configured.Key}{Lambda($"p{depth}", [.. Required(configured.Shape).Select(inner => Fluent(inner, depth + 1))])})";

        return Plain(member.Property.Type) switch
        {
            INamedTypeSymbol { Name: "EquatableList", TypeArguments: [var element] } => $".Add{member.Name}({Value(element, depth)})",
            INamedTypeSymbol { Name: "EquatableMap", TypeArguments: [var key, var value] } => $".Add{member.Name}({Given(key)}, {Value(value, depth)})",
            _ => $".With{member.Name}({Value(member, depth)})",
        };
    }

    private static IEnumerable<MemberFacts> Required(ShapeFacts shape) => shape.Members.Where(static member => member.IsRequired);

    private string Value(MemberFacts member, int depth) => Plain(member.Property.Type) switch
    {
        // As many elements as the list takes at least.
        INamedTypeSymbol { Name: "EquatableList", TypeArguments: [var element] } when (member.Constraints.Length?.Min ?? 1) is < 5 and var count =>
            $"[{string.Join(", ", Enumerable.Repeat(Value(element, depth), (int)Math.Max(1, count)))}]",
        var type => Value(type, depth),
    };

    private string Value(ITypeSymbol annotated, int depth)
    {
        var type = Plain(annotated);
        if (catalog.Shape(type) is { } shape && depth < MaxDepth)
            return $"{TypeName(type)}.CreateBuilder(){string.Concat(Required(shape).Select(member => $".With{member.Name}({Value(member, depth + 1)})"))}.Build()";

        if (catalog.Union(type) is { } && type.GetTypeMembers().FirstOrDefault(one => one.GetMembers("Value").Length > 0 && !IsObsolete(one)) is { } known)
            return $"new {TypeName(known)}({Value(((IPropertySymbol)known.GetMembers("Value")[0]).Type, depth + 1)})";

        if (catalog.Enum(type)?.Values.Values.FirstOrDefault(static value => value.Deprecation is null) is { } value)
            return $"{TypeName(type)}.{value.Name}";

        return type switch
        {
            { SpecialType: SpecialType.System_Boolean } => "true",
            { Name: "DateTimeOffset" } => "DateTimeOffset.UnixEpoch",
            { Name: "Blob" } => "Blob.Wrap(Value<byte[]>())",
            _ => Given(annotated),
        };
    }
}
