using System.Runtime.InteropServices;
using AmplifyGen.Generator.Json;

namespace AmplifyGen.Generator.Spec;

/// <summary>A place in a spec. It stays within this stage: models hold no position, and problems hold plain numbers.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct SpecLocation(SpecDocument Document, JsonSpan Span)
{
    public Problem CreateProblem(ProblemKind kind, params string[] arguments) => Document.CreateProblem(kind, Span, arguments);
}
