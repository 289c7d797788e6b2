using AmplifyGen.Generator.Spec;
using Microsoft.CodeAnalysis;

namespace AmplifyGen.Generator.Diagnostics;

/// <summary>
/// The rules for specs. An id has one descriptor and several possible messages, so the whole text of a message comes from
/// <see cref="ProblemKinds"/>.
/// </summary>
internal static class SpecDescriptors
{
    private const string Category = "AmplifyGen.Spec";

    private const string MessageFormat = "{0}";

    public static readonly DiagnosticDescriptor InvalidJson = new(
        ProblemKinds.InvalidJsonId, "The spec is not valid JSON", MessageFormat, Category,
        DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: RulePage.Of(ProblemKinds.InvalidJsonId));

    public static readonly DiagnosticDescriptor InvalidSpec = new(
        ProblemKinds.InvalidSpecId, "The spec is no known model format, or breaks it", MessageFormat, Category,
        DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: RulePage.Of(ProblemKinds.InvalidSpecId));

    public static readonly DiagnosticDescriptor MissingShape = new(
        ProblemKinds.MissingShapeId, "A shape that is named does not exist", MessageFormat, Category,
        DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: RulePage.Of(ProblemKinds.MissingShapeId));

    public static readonly DiagnosticDescriptor MissingOperation = new(
        ProblemKinds.MissingOperationId, "An operation that is chosen does not exist", MessageFormat, Category,
        DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: RulePage.Of(ProblemKinds.MissingOperationId));

    public static readonly DiagnosticDescriptor Unsupported = new(
        ProblemKinds.UnsupportedId, "The model uses something that is not supported", MessageFormat, Category,
        DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: RulePage.Of(ProblemKinds.UnsupportedId));

    public static readonly DiagnosticDescriptor SameType = new(
        ProblemKinds.SameTypeId, "Two shapes would make the same C# type", MessageFormat, Category,
        DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: RulePage.Of(ProblemKinds.SameTypeId));

    public static readonly DiagnosticDescriptor MissingPrecondition = new(
        ProblemKinds.PreconditionId, "A precondition is missing, so nothing is generated", MessageFormat, Category,
        DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: RulePage.Of(ProblemKinds.PreconditionId));

    public static readonly DiagnosticDescriptor NoEffect = new(
        ProblemKinds.NoEffectId, "An AmplifyGenSpec item has no effect", MessageFormat, Category,
        DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: RulePage.Of(ProblemKinds.NoEffectId));

    private static readonly Dictionary<string, DiagnosticDescriptor> ById =
        new[] { InvalidJson, InvalidSpec, MissingShape, MissingOperation, Unsupported, SameType, MissingPrecondition, NoEffect }
            .ToDictionary(static descriptor => descriptor.Id, StringComparer.Ordinal);

    public static DiagnosticDescriptor Find(string id) => ById[id];
}
