using System.Collections.Immutable;
using AmplifyGen.Analyzers.Facts;
using AmplifyGen.Analyzers.Uses;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AmplifyGen.Analyzers.Members;

/// <summary>Reports a constant that is given to a secret member.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SecretConstantAnalyzer : DiagnosticAnalyzer
{
    internal const string SecretConstant = "AMPG1007";

    internal static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        SecretConstant,
        "A constant is given to a secret member",
        "'{0}.{1}' is a secret, but its value is in source code: read it at run time from where secrets are kept",
        DiagnosticSeverity.Warning,
        "A credential in source code is known to everyone who can read the code, its history or the assembly. Read it at run time from where secrets are kept.");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptor);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        ShapeUses.Register(context, nameof(SecretConstantAnalyzer), static (operation, uses, block) => Analyze(operation, uses.Catalog, block));
    }

    /// <summary>Determines whether a text can be a credential. An empty text and white space are not secret.</summary>
    internal static bool TellsSecret(MemberFacts member, string text) => member.IsSecret && !string.IsNullOrWhiteSpace(text);

    internal static Diagnostic At(Location location, ShapeFacts shape, MemberFacts member) =>
        Diagnostic.Create(
            Descriptor,
            location,
            DiagnosticProperty.Of((DiagnosticProperty.Shape, shape.Name), (DiagnosticProperty.Member, member.Name)),
            shape.Name,
            member.Name);

    private static void Analyze(IOperation operation, ShapeCatalog catalog, AnalyzedBlock block)
    {
        foreach (var given in GivenValue.Of(operation, catalog, static member => member.IsSecret))
        {
            // The key of an entry only names the secret value.
            if (given.Count is not null || given.Part.IsKey)
                continue;

            foreach (var content in new ConstantContents(catalog.Symbols, followsNames: true, block.Token).Of(given.Operation))
            {
                if (content.IsTelling)
                    block.Report(At(content.Place.GetLocation(), given.Part.Shape, given.Part.Member));
            }
        }
    }
}
