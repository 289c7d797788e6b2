using System.Collections.Immutable;
using AmplifyGen.Analyzers.Facts;
using AmplifyGen.Analyzers.Uses;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AmplifyGen.Analyzers.Members;

/// <summary>Reports the use of a deprecated member or enum value, once for everything that depends on it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DeprecatedMemberAnalyzer : DiagnosticAnalyzer
{
    internal const string DeprecatedMember = "AMPG1003";

    internal static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        DeprecatedMember,
        "A deprecated member is used",
        "'{0}.{1}' {2}",
        DiagnosticSeverity.Warning,
        "The service has deprecated this member or enum value. Use the replacement that the message names, where the model has one.");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptor);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        ShapeUses.Register(context, nameof(DeprecatedMemberAnalyzer), static (operation, uses, block) => Analyze(operation, block, uses.Catalog));
    }

    private static void Analyze(IOperation operation, AnalyzedBlock block, ShapeCatalog catalog)
    {
        if (DeprecatedUse.Of(operation, catalog) is not { } use
            || DeprecatedUse.IsWithinAnother(operation, catalog)
            || IsObsolete(block.Owner, catalog.Symbols))
        {
            return;
        }

        block.Report(Diagnostic.Create(
            Descriptor,
            UsedName.Of(operation.Syntax).GetLocation(),
            DiagnosticProperty.Of(
                (DiagnosticProperty.Shape, use.ShapeName),
                (DiagnosticProperty.Member, use.MemberName),
                (DiagnosticProperty.ReplacedBy, use.Deprecation.ReplacedBy)),
            use.ShapeName,
            use.MemberName,
            use.Deprecation.Sentence(use.Deprecation.ReplacedBy)));
    }

    // Like in the compiler, obsolete code can use obsolete members.
    private static bool IsObsolete(ISymbol? symbol, RuntimeSymbols symbols)
    {
        for (var current = symbol; current is not null and not INamespaceSymbol; current = current.ContainingSymbol)
        {
            if (current.Attribute(symbols.Obsolete) is not null
                || (current is IMethodSymbol { AssociatedSymbol: { } associated } && associated.Attribute(symbols.Obsolete) is not null))
            {
                return true;
            }
        }

        return false;
    }
}
