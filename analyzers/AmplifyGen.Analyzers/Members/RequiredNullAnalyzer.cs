using System.Collections.Immutable;
using AmplifyGen.Analyzers.Facts;
using AmplifyGen.Analyzers.Uses;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace AmplifyGen.Analyzers.Members;

/// <summary>Reports <c>null</c>, or the default of an enum, as the value of a required member.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RequiredNullAnalyzer : DiagnosticAnalyzer
{
    internal const string RequiredNull = "AMPG1004";

    internal static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        RequiredNull,
        "Null is given to a required member",
        "'{0}.{1}' is required{2}",
        DiagnosticSeverity.Error,
        "A required member needs a value: without one the service refuses the request, and a builder throws before it is sent. The default of an enum is an empty text.");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptor);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        ShapeUses.Register(context, nameof(RequiredNullAnalyzer), static (operation, uses, block) => Analyze(operation, uses.Catalog, block.Report));
    }

    /// <summary>Returns the null values that an assignment gives to a required member.</summary>
    internal static IEnumerable<IOperation> Nulls(MemberAssignment assignment, RuntimeSymbols symbols) =>
        assignment.Member.IsRequired ? PossibleValues.Of(assignment.Value, symbols).Where(PossibleValues.IsNull) : [];

    private static void Analyze(IOperation operation, ShapeCatalog catalog, Action<Diagnostic> report)
    {
        if (MemberAssignment.Of(operation, catalog) is not { Member.IsRequired: true } assignment)
            return;

        foreach (var value in PossibleValues.Of(assignment.Value, catalog.Symbols))
        {
            if (Fault(value, catalog) is { } fault)
                report(At(value, assignment, fault));
        }
    }

    private static Diagnostic At(IOperation value, MemberAssignment assignment, string fault) =>
        Diagnostic.Create(
            Descriptor,
            value.Syntax.GetLocation(),
            DiagnosticProperty.Of((DiagnosticProperty.Shape, assignment.Shape.Name), (DiagnosticProperty.Member, assignment.Member.Name)),
            assignment.Shape.Name,
            assignment.Member.Name,
            fault);

    /// <summary>Returns the end of the message, or <c>null</c> if the value is not one of these.</summary>
    private static string? Fault(IOperation value, ShapeCatalog catalog)
    {
        if (PossibleValues.IsNull(value))
            return " and cannot be null: give it a value";

        // The default of an enum is sent as an empty text, which is a known value in few models only. The default of a number is a number.
        var isDefault = value is IDefaultValueOperation or IObjectCreationOperation { Arguments: [], Initializer: null };
        return isDefault && catalog.Enum(value.Type) is { IsInteger: false } known && !known.Values.ContainsKey("")
            ? $", but the default of '{known.Type.Name}' is an empty text: give it one of the values of '{known.Type.Name}'"
            : null;
    }
}
