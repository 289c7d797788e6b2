using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmplifyGen.CodeFixes;

/// <summary>Finds the calls of a chain, <c>X.CreateBuilder().WithA(…).Build()</c>, on one line or on several.</summary>
internal static class Chain
{
    /// <summary>Returns the call whose name is at a location.</summary>
    public static InvocationExpressionSyntax? CallAt(SyntaxNode root, Location location) => root.FindToken(location.SourceSpan.Start).Parent switch
    {
        SimpleNameSyntax { Parent: MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access } name when access.Name == name => call,
        SimpleNameSyntax { Parent: InvocationExpressionSyntax call } => call,
        _ => null,
    };

    /// <summary>Returns the last call of the chain that a call is part of.</summary>
    public static InvocationExpressionSyntax EndOf(InvocationExpressionSyntax call)
    {
        while (call.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax next } access && access.Expression == call)
            call = next;

        return call;
    }

    /// <summary>Returns the expression that the first call of a chain is called on: <c>X</c>.</summary>
    public static ExpressionSyntax StartOf(ExpressionSyntax chain)
    {
        while (chain is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access })
            chain = access.Expression;

        return chain;
    }

    /// <summary>Returns the calls of a chain, from first to last.</summary>
    public static IEnumerable<InvocationExpressionSyntax> CallsOf(ExpressionSyntax chain)
    {
        var calls = new Stack<InvocationExpressionSyntax>();
        while (chain is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } call)
        {
            calls.Push(call);
            chain = access.Expression;
        }

        return calls;
    }
}
