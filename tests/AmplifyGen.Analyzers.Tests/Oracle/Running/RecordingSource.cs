using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;

namespace AmplifyGen.Analyzers.Tests.Oracle.Running;

/// <summary>
/// Writes, for each method of each builder, an extension method of the same name that takes the number of a call as well and records
/// it: <c>builder.Build()</c> becomes <c>builder.Build(12)</c>.
/// </summary>
internal sealed class RecordingSource
{
    private static readonly SymbolDisplayFormat Format = SymbolDisplayFormat.FullyQualifiedFormat
        .AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier)
        .WithParameterOptions(SymbolDisplayParameterOptions.IncludeModifiers | SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName);

    private readonly StringBuilder _text = new("#nullable enable\nusing AmplifyGen.Analyzers.Tests.Oracle.Running;\n");
    private readonly StringBuilder _registrations = new();
    private readonly ImmutableArray<INamedTypeSymbol> _shapes;

    public RecordingSource(IAssemblySymbol generated)
    {
        _shapes = [.. Types(generated.GlobalNamespace).Where(static type => Builder(type) is not null)];
        MethodNames = _shapes
            .SelectMany(static shape => Setters(Builder(shape)!))
            .Select(static method => method.Name)
            .Concat(["Build", "CreateBuilder", "ToBuilder"])
            .ToImmutableHashSet(StringComparer.Ordinal);
    }

    /// <summary>The methods whose calls are recorded.</summary>
    public ImmutableHashSet<string> MethodNames { get; }

    public string Write()
    {
        for (var index = 0; index < _shapes.Length; index++)
            WriteShape(index, _shapes[index]);
        return $$"""
            {{_text}}
            public static class Recording
            {
                public static void Register()
                {
            {{_registrations}}
                }
            }
            """;
    }

    private static INamedTypeSymbol? Builder(INamedTypeSymbol shape) => shape.GetTypeMembers("Builder").FirstOrDefault();

    private static IEnumerable<IMethodSymbol> Setters(INamedTypeSymbol builder) =>
        builder.GetMembers().OfType<IMethodSymbol>().Where(static method => method is { MethodKind: MethodKind.Ordinary, DeclaredAccessibility: Accessibility.Public, Name: not "Build" });

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceSymbol container) =>
        container.GetTypeMembers().Concat(container.GetNamespaceMembers().SelectMany(Types));

    private static string[] Required(INamedTypeSymbol shape) =>
        [.. shape.GetMembers().OfType<IPropertySymbol>().Where(static property => property.IsRequired).Select(static property => property.Name)];

    /// <summary>A value of a required member.</summary>
    private static string Value(ITypeSymbol type) => type switch
    {
        { SpecialType: SpecialType.System_String } => "\"v\"",
        { SpecialType: SpecialType.System_Int32 } => "1",
        INamedTypeSymbol shape when Builder(shape) is not null => Complete(shape, $"{shape.ToDisplayString(Format)}.CreateBuilder()") + ".Build()",
        _ => throw new NotSupportedException(type.ToDisplayString()),
    };

    private static string Complete(INamedTypeSymbol shape, string builder) =>
        builder + string.Concat(Required(shape).Select(member => $".With{member}({Value(((IPropertySymbol)shape.GetMembers(member)[0]).Type)})"));

    /// <summary>A member that is set to null is not set, which is the concern of another rule.</summary>
    private static string Checks(IMethodSymbol method) =>
        string.Concat(method.Parameters.Where(static parameter => parameter.Type.IsReferenceType).Select(static parameter => $"Recorder.Dereference({parameter.Name});"));

    private void WriteShape(int index, INamedTypeSymbol shape)
    {
        var (type, builder) = (shape.ToDisplayString(Format), Builder(shape)!.ToDisplayString(Format));
        var number = index.ToString(CultureInfo.InvariantCulture);
        var required = string.Concat(Required(shape).Select(static name => $"\"{name}\", "));
        _registrations.Append($"BuilderTypes.Register<{builder}>({number}, new string[] {{ {required} }}, () => {type}.CreateBuilder(), builder => {{ _ = {Complete(shape, "builder")}; }});\n");
        _text.Append($$"""
            public static class {{shape.Name}}Recording
            {
                extension({{type}})
                {
                    public static {{builder}} CreateBuilder(int site) => Recorder.Created(site, {{type}}.CreateBuilder());
                }

                public static {{builder}} ToBuilder(this {{type}} self, int site) => Recorder.Created(site, self.ToBuilder());

                public static {{type}} Build(this {{builder}} self, int site)
                {
                    Recorder.Dereference(self);
                    try
                    {
                        var made = self.Build();
                        Recorder.Built(site, self, {{number}});
                        return made;
                    }
                    catch (AmplifyGen.MissingRequiredMembersException exception) when (Recorder.Threw(site, self, {{number}}, exception))
                    {
                        BuilderTypes.Complete(self);
                        return self.Build();
                    }
                }

            """);
        foreach (var method in Setters(Builder(shape)!))
            WriteSetter(method, builder);
        _text.Append("}\n");
    }

    private void WriteSetter(IMethodSymbol method, string builder)
    {
        var parameters = string.Concat(method.Parameters.Select(static parameter => ", " + parameter.ToDisplayString(Format)));
        var arguments = string.Join(", ", method.Parameters.Select(static parameter => parameter.Name));
        var configure = "";
        if (method.Parameters is [.., { Type: INamedTypeSymbol { Name: "Action", TypeArguments: [INamedTypeSymbol { ContainingType: { } nested }] } } last])
        {
            configure = $"System.ArgumentNullException.ThrowIfNull({last.Name}); var nested = {nested.ToDisplayString(Format)}.CreateBuilder(); {last.Name}(nested); var value = nested.Build(site);";
            arguments = string.Join(", ", method.Parameters.SkipLast(1).Select(static parameter => parameter.Name).Append("value"));
        }

        var appends = method.Name.StartsWith("Add", StringComparison.Ordinal);
        _text.Append($$"""
                public static {{builder}} {{method.Name}}(this {{builder}} self, int site{{parameters}})
                {
                    Recorder.Dereference(self);
                    {{configure}}{{Checks(method)}}
                    self.{{method.Name}}({{arguments}});
                    Recorder.Filled(site, self, "{{method.Name[(appends ? 3 : 4)..]}}", {{(appends ? "true" : "false")}});
                    return self;
                }

            """);
    }
}
