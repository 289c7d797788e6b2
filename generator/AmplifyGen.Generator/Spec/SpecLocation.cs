using System.Runtime.InteropServices;
using AmplifyGen.Generator.Json;

namespace AmplifyGen.Generator.Spec;

/// <summary>A location in a spec. It is used only in this stage: models contain no locations, and problems contain plain numbers.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct SpecLocation(SpecDocument Document, JsonSpan Span)
{
    public Problem CreateProblem(ProblemKind kind, params string[] arguments) => Document.CreateProblem(kind, Span, arguments);
}
