using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace AmplifyGen.CodeFixes;

/// <summary>Calls that follow each other: <c>X.CreateBuilder().WithA(…).Build()</c>, on one line or on several.</summary>
internal static class Chain
{
    /// <summary>The call whose name stands at a place.</summary>
    public static InvocationExpressionSyntax? CallAt(SyntaxNode root, Location location) =>
        root.FindToken(location.SourceSpan.Start).Parent is SimpleNameSyntax { Parent: MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access } name && access.Name == name
            ? call
            : null;

    /// <summary>The last call of the chain that a call is part of.</summary>
    public static InvocationExpressionSyntax EndOf(InvocationExpressionSyntax call)
    {
        while (call.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax next } access && access.Expression == call)
            call = next;

        return call;
    }

    /// <summary>What the first call of a chain is called on: <c>X</c>.</summary>
    public static ExpressionSyntax StartOf(ExpressionSyntax chain)
    {
        while (chain is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access })
            chain = access.Expression;

        return chain;
    }

    /// <summary>The calls of a chain, the first one first.</summary>
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

    /// <summary>Adds a call behind a receiver, on a line of its own if that is how the chain is written.</summary>
    /// <param name="like">The access of a call in the same chain.</param>
    public static InvocationExpressionSyntax Append(ExpressionSyntax receiver, string method, ArgumentSyntax? argument, MemberAccessExpressionSyntax? like)
    {
        var dot = like is null ? Token(SyntaxKind.DotToken) : like.OperatorToken;
        var lineEnd = like is null ? default : like.Expression.GetTrailingTrivia();
        var access = MemberAccessExpression(
            SyntaxKind.SimpleMemberAccessExpression,
            receiver.WithTrailingTrivia(lineEnd),
            dot,
            IdentifierName(method));
        return InvocationExpression(access, argument is null ? ArgumentList() : ArgumentList(SingletonSeparatedList(argument)));
    }
}
