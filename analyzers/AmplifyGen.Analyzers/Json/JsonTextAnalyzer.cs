using System.Collections.Immutable;
using AmplifyGen.Analyzers.Constraints;
using AmplifyGen.Analyzers.Facts;
using AmplifyGen.Analyzers.Members;
using AmplifyGen.Analyzers.Uses;
using AmplifyGen.Generator.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace AmplifyGen.Analyzers.Json;

/// <summary>Reports what is wrong in constant JSON texts that are read as a shape.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class JsonTextAnalyzer : DiagnosticAnalyzer
{
    internal const string UnfitJson = "AMPG1008";

    internal static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        UnfitJson,
        "A constant JSON text does not fit the shape",
        "The JSON does not fit '{0}': {1}",
        DiagnosticSeverity.Error,
        "Reading this text fails at run time or passes over a part of it. What can be read and sent, but is deprecated or unknown to the model, is reported as a warning.");

    // What the reader of the runtime accepts.
    private static readonly JsonRules Rules = new(MaxDepth: 128, TakesRepeatedNames: true, TakesLoneSurrogates: true);

    // A secret, or a value that violates a constraint, is reported by the same rule in JSON as in C#.
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(Descriptor, SecretConstantAnalyzer.Descriptor, ConstraintAnalyzer.Descriptor);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        ShapeUses.Register(context, nameof(JsonTextAnalyzer), static (operation, uses, block) => Analyze(operation, block, uses.Catalog, ConstraintCheck.Of(uses)));
    }

    private static void Analyze(IOperation operation, AnalyzedBlock block, ShapeCatalog catalog, ConstraintCheck check)
    {
        // The method belongs to the common base type of shapes, whose type argument is the shape.
        if (operation is not IInvocationOperation { TargetMethod: { IsStatic: true, ContainingType.TypeArguments: [INamedTypeSymbol shape] } method, Arguments: [var argument] }
            || !IsReadFromJson(shape, catalog)
            || method.Attribute(catalog.Symbols.ParsesJson) is null
            || ConstantText.Of(argument.Value, block.Token) is not { } text)
        {
            return;
        }

        foreach (var misfit in Read(text.Value, shape, catalog, check, block.Token))
            block.Report(ToDiagnostic(misfit, shape, text.Locate(misfit.Span)));
    }

    private static bool IsReadFromJson(INamedTypeSymbol type, ShapeCatalog catalog) => catalog.Shape(type) is not null || catalog.Union(type) is not null;

    internal static IReadOnlyList<JsonMisfit> Read(string text, INamedTypeSymbol root, ShapeCatalog catalog, ConstraintCheck check, CancellationToken token)
    {
        var log = new MisfitLog();
        switch (JsonReader.Read(text, Rules, token))
        {
            case JsonReadResult.Success(var value):
                new ValueCheck(catalog, check, log).CheckRoot(root, value);
                break;
            case JsonReadResult.Failure(var fault):
                log.Fault(fault.Span, "it is not JSON, " + fault.Message);
                break;
        }

        return log.Misfits;
    }

    private static Diagnostic ToDiagnostic(JsonMisfit misfit, INamedTypeSymbol root, Location location) => misfit switch
    {
        JsonMisfit.Fault fault => Diagnostic.Create(Descriptor, location, fault.Properties, root.Name, fault.Message),
        JsonMisfit.Doubt doubt => Diagnostic.Create(Descriptor, location, DiagnosticSeverity.Warning, additionalLocations: null, doubt.Properties, root.Name, doubt.Message),
        JsonMisfit.Secret secret => SecretConstantAnalyzer.At(location, secret.Shape, secret.Member),
        JsonMisfit.Constraint constraint => ConstraintAnalyzer.At(location, constraint.Part, constraint.Message),
        _ => throw new InvalidOperationException($"'{misfit.GetType()}' has no diagnostic."),
    };
}
