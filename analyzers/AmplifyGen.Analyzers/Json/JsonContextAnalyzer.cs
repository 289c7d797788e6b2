using System.Collections.Immutable;
using AmplifyGen.Analyzers.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AmplifyGen.Analyzers.Json;

/// <summary>Reports a context of System.Text.Json that reaches a shape of its own project: generators do not see each other's output.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class JsonContextAnalyzer : DiagnosticAnalyzer
{
    internal const string UnseenShape = "AMPG1012";

    internal static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        UnseenShape,
        "A JSON context reaches a generated shape of the same project",
        "System.Text.Json's source generator cannot see '{0}', which is generated in the same project: put the model in a project of its own, or use ToJson and FromJson",
        DiagnosticSeverity.Warning,
        "The source generators of a project run on the same input, so none sees what another one generates. The context does not compile.");

    private const string AttributeName = "System.Text.Json.Serialization.JsonSerializableAttribute";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptor);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (RuntimeSymbols.Of(start.Compilation) is not { } symbols || start.Compilation.GetTypeByMetadataName(AttributeName) is not { } attribute)
                return;

            var shapes = new GeneratedShapes(start.Compilation, symbols);
            start.RegisterSymbolAction(symbol => Analyze(symbol, attribute, shapes), SymbolKind.NamedType);
        });
    }

    private static void Analyze(SymbolAnalysisContext context, INamedTypeSymbol attribute, GeneratedShapes shapes)
    {
        foreach (var data in context.Symbol.GetAttributes())
        {
            if (!SymbolEqualityComparer.Default.Equals(data.AttributeClass, attribute) || data.ConstructorArguments is not [{ Value: ITypeSymbol type }, ..])
                continue;

            if (shapes.FindIn(type, context.CancellationToken) is { } shape && data.ApplicationSyntaxReference?.GetSyntax(context.CancellationToken) is { } syntax)
                context.ReportDiagnostic(Diagnostic.Create(Descriptor, Place(syntax), shape.Name));
        }
    }

    /// <summary>Returns the location of the type that the attribute names.</summary>
    private static Location Place(SyntaxNode attribute) =>
        attribute is AttributeSyntax { ArgumentList.Arguments: [{ Expression: TypeOfExpressionSyntax { Type: var type } }, ..] } ? type.GetLocation() : attribute.GetLocation();
}
