using System.Collections.Immutable;
using AmplifyGen.Analyzers.Facts;
using AmplifyGen.Analyzers.Members;
using AmplifyGen.Generator.Spec;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace AmplifyGen.Analyzers.Constraints;

/// <summary>Reports constants that break a constraint of the spec.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ConstraintAnalyzer : DiagnosticAnalyzer
{
    internal const string BrokenConstraint = "AMPG1009";

    internal static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        BrokenConstraint,
        "A constant breaks a constraint",
        "'{0}' {1}",
        DiagnosticSeverity.Warning,
        "The service refuses a value that is too long, out of range, does not match the pattern or is none of the enum's.");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptor);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        ShapeUses.Register(context, static (operation, uses, block) => Analyze(operation, uses.Catalog, ConstraintCheck.Of(uses), block.ReportDiagnostic));
    }

    internal static Diagnostic At(Location location, ShapeFacts shape, MemberFacts member, string fault) =>
        Diagnostic.Create(
            Descriptor,
            location,
            DiagnosticProperty.Of((DiagnosticProperty.Shape, shape.Name), (DiagnosticProperty.Member, member.Name)),
            $"{shape.Name}.{member.Name}",
            fault);

    /// <summary>The value, or the name of the method that makes an array of its arguments.</summary>
    private static Location Place(IOperation value) => (value.IsImplicit ? UsedName.Of(value.Syntax) : value.Syntax).GetLocation();

    private static void Analyze(IOperation operation, ShapeCatalog catalog, ConstraintCheck check, Action<Diagnostic> report)
    {
        if (operation is IObjectCreationOperation { Arguments: [var argument] } creation && catalog.Enum(creation.Type) is { } shape)
            AnalyzeEnum(argument, shape, report);
        else
            AnalyzeMember(operation, catalog, check, report);
    }

    private static void AnalyzeMember(IOperation operation, ShapeCatalog catalog, ConstraintCheck check, Action<Diagnostic> report)
    {
        if (MemberAssignment.Of(operation, catalog) is not { } assignment || !ConstraintCheck.Applies(assignment.Member))
            return;

        foreach (var value in PossibleValues.Of(assignment.Value))
        {
            if (check.Fault(assignment, value) is { } fault)
                report(At(Place(value), assignment.Shape, assignment.Member, fault));
        }
    }

    private static void AnalyzeEnum(IArgumentOperation argument, EnumFacts shape, Action<Diagnostic> report)
    {
        foreach (var value in PossibleValues.Of(argument.Value))
        {
            if (value.ConstantValue is not { HasValue: true, Value: var constant })
                continue;

            var text = shape.IsInteger ? RangeCheck.TextOf(constant) : constant as string;
            if (text is null || shape.Values.ContainsKey(text))
                continue;

            // The value is not repeated: it may be on its way to a sensitive member. A number that is near means something else.
            var what = "has no known value with this " + (shape.IsInteger ? "number" : "text");
            var nearest = shape.IsInteger ? null : new NearestNames().Find(text, shape.Values.Keys.OrderBy(static known => known, StringComparer.Ordinal));
            report(Diagnostic.Create(
                Descriptor,
                value.Syntax.GetLocation(),
                DiagnosticProperty.Of(
                    (DiagnosticProperty.Shape, shape.Type.Name),
                    (DiagnosticProperty.KnownValue, nearest is null ? null : shape.Values[nearest].Name)),
                shape.Type.Name,
                nearest is null ? what : $"{what}; did you mean '{nearest}'?"));
        }
    }
}
