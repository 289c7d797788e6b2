using AmplifyGen.Analyzers.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmplifyGen.Analyzers.Flow;

/// <summary>A call of <c>With…</c> or <c>Add…</c> in the analyzed code.</summary>
internal sealed class SetCall
{
    public required int Index { get; init; }

    public required IInvocationOperation Invocation { get; init; }

    public required BuilderMethod.Set Method { get; init; }

    /// <summary>Gets the lambda or local function that contains the call; <c>null</c> for the body itself.</summary>
    public required ISymbol? Function { get; init; }

    /// <summary>Gets the start of the name in the call. All calls of a chain start at the root of the chain.</summary>
    public int Start => Invocation.Syntax.Span.End;
}
