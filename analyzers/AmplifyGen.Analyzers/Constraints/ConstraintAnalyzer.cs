using System.Collections.Immutable;
using AmplifyGen.Analyzers.Facts;
using AmplifyGen.Analyzers.Members;
using AmplifyGen.Analyzers.Uses;
using AmplifyGen.Generator.Spec;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace AmplifyGen.Analyzers.Constraints;

/// <summary>Reports constants that violate a constraint of the spec.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ConstraintAnalyzer : DiagnosticAnalyzer
{
    internal const string BrokenConstraint = "AMPG1009";

    internal static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        BrokenConstraint,
        "A constant breaks a constraint",
        "{0} {1}",
        DiagnosticSeverity.Warning,
        "The service refuses a value that is too long, out of range, does not match the pattern, or is not a value of the enum.");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptor);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        ShapeUses.Register(context, nameof(ConstraintAnalyzer), static (operation, uses, block) => Analyze(operation, uses, block));
    }

    internal static Diagnostic At(Location location, MemberPart part, string fault) =>
        Diagnostic.Create(
            Descriptor,
            location,
            DiagnosticProperty.Of((DiagnosticProperty.Shape, part.Shape.Name), (DiagnosticProperty.Member, part.Member.Name)),
            part.Subject,
            fault);

    private static void Analyze(IOperation operation, ShapeUses uses, AnalyzedBlock block)
    {
        if (operation is IObjectCreationOperation { Arguments: [var argument] } creation && uses.Catalog.Enum(creation.Type) is { } shape)
        {
            AnalyzeEnum(argument, shape, uses.Catalog.Symbols, block.Report);
            return;
        }

        foreach (var given in GivenValue.Of(operation, uses.Catalog, static member => member.IsConstrained))
        {
            foreach (var (place, fault) in new GivenValueCheck(ConstraintCheck.Of(uses), uses.Catalog.Symbols, block.Token).Faults(given))
                block.Report(At(place.GetLocation(), given.Part, fault));
        }
    }

    private static void AnalyzeEnum(IArgumentOperation argument, EnumFacts shape, RuntimeSymbols symbols, Action<Diagnostic> report)
    {
        foreach (var value in PossibleValues.Of(argument.Value, symbols))
        {
            if (value.ConstantValue is not { HasValue: true, Value: var constant })
                continue;

            var text = shape.IsInteger ? RangeCheck.TextOf(constant) : constant as string;
            if (text is null || shape.Values.ContainsKey(text))
                continue;

            // The message does not repeat the value, because a sensitive member may get it. A similar number has another meaning.
            var what = "has no known value with this " + (shape.IsInteger ? "number" : "text");
            var nearest = shape.IsInteger ? null : new NearestNames().Find(text, shape.Values.Keys.OrderBy(static known => known, StringComparer.Ordinal));
            report(Diagnostic.Create(
                Descriptor,
                value.Syntax.GetLocation(),
                DiagnosticProperty.Of(
                    (DiagnosticProperty.Shape, shape.Type.Name),
                    (DiagnosticProperty.KnownValue, nearest is null ? null : shape.Values[nearest].Name)),
                $"'{shape.Type.Name}'",
                nearest is null ? what : $"{what}. Did you mean '{nearest}'?"));
        }
    }
}
