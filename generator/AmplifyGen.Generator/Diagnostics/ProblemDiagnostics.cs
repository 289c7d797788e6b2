using AmplifyGen.Generator.Consumer;
using AmplifyGen.Generator.Spec;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AmplifyGen.Generator.Diagnostics;

internal static class ProblemDiagnostics
{
    public static Diagnostic ToDiagnostic(this ConsumerProblem problem) =>
        Diagnostic.Create(SpecDescriptors.Find(problem.Kind.Id), Location.None, problem.Message);

    /// <summary>Creates a diagnostic at the characters of the spec, which is not part of the compilation.</summary>
    public static Diagnostic ToDiagnostic(this Problem problem)
    {
        var location = Location.Create(
            problem.Path,
            new TextSpan(problem.Start, problem.Length),
            new LinePositionSpan(
                new LinePosition(problem.StartLine, problem.StartColumn), new LinePosition(problem.EndLine, problem.EndColumn)));
        var descriptor = SpecDescriptors.Find(problem.Id);
        var severity = problem.Kind.IsError ? DiagnosticSeverity.Error : descriptor.DefaultSeverity;
        return Diagnostic.Create(descriptor, location, severity, additionalLocations: null, properties: null, problem.Message);
    }
}
