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

    /// <summary>The lambda or local function that holds the call; <c>null</c> for the body itself.</summary>
    public required ISymbol? Function { get; init; }

    /// <summary>Where the call's own name begins: the calls of a chain all begin at its root.</summary>
    public int Start => Invocation.Syntax.Span.End;
}
