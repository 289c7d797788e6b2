using System.Collections.Immutable;
using AmplifyGen.Analyzers.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AmplifyGen.Analyzers.Members;

/// <summary>Reports <c>null</c> where a required member is given a value.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RequiredNullAnalyzer : DiagnosticAnalyzer
{
    internal const string RequiredNull = "AMPG1004";

    internal static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        RequiredNull,
        "Null is given to a required member",
        "'{0}.{1}' is required and cannot be null",
        DiagnosticSeverity.Error,
        "A required member needs a value: without one the service refuses the request, and a builder throws before it is sent.");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptor);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        ShapeUses.Register(context, static (operation, uses, block) => Analyze(operation, uses.Catalog, block.ReportDiagnostic));
    }

    /// <summary>The nulls that an assignment gives to a required member.</summary>
    internal static IEnumerable<IOperation> Nulls(MemberAssignment assignment) =>
        assignment.Member.IsRequired ? PossibleValues.Of(assignment.Value).Where(PossibleValues.IsNull) : [];

    private static void Analyze(IOperation operation, ShapeCatalog catalog, Action<Diagnostic> report)
    {
        if (MemberAssignment.Of(operation, catalog) is not { } assignment)
            return;

        foreach (var value in Nulls(assignment))
        {
            report(Diagnostic.Create(
                Descriptor,
                value.Syntax.GetLocation(),
                DiagnosticProperty.Of((DiagnosticProperty.Shape, assignment.Shape.Name), (DiagnosticProperty.Member, assignment.Member.Name)),
                assignment.Shape.Name,
                assignment.Member.Name));
        }
    }
}
