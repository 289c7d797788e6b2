using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AmplifyGen.Analyzers.Tests.Oracle.Shrinking;

/// <summary>Puts the body of a method in the place of its only call.</summary>
internal static class InlineReductions
{
    public static IEnumerable<Reduction> Of(CompilationUnitSyntax root)
    {
        var functions = root.DescendantNodes()
            .Select(static node => node switch
            {
                MethodDeclarationSyntax method => new Function(method, method.Identifier.Text, method.ParameterList, method.Body, method.ExpressionBody),
                LocalFunctionStatementSyntax function => new Function(function, function.Identifier.Text, function.ParameterList, function.Body, function.ExpressionBody),
                _ => null,
            })
            .OfType<Function>();
        foreach (var function in functions)
        {
            var calls = root.DescendantNodes().OfType<InvocationExpressionSyntax>().Where(function.IsCalledBy).ToArray();
            if (calls is [var call] && !function.Declaration.Span.Contains(call.Span) && Inlined(function, call) is { } edit)
                yield return new Reduction([edit, (function.Declaration.Span, "")]);
        }
    }

    private static (TextSpan Span, string Text)? Inlined(Function function, InvocationExpressionSyntax call)
    {
        if (function.Expression is { Expression: not ThrowExpressionSyntax and var value })
            return (call.Span, function.Substitute(value, call));
        if (call.Parent is not ExpressionStatementSyntax statement || function.Body is null)
            return null;

        // A value that is returned is dropped with the call.
        var statements = function.Body.Statements.Where(static inner => inner is not ReturnStatementSyntax).Select(inner => function.Substitute(inner, call));
        return (statement.Span, $"{{ {string.Concat(statements)} }}");
    }

    private sealed record Function(SyntaxNode Declaration, string Name, ParameterListSyntax Parameters, BlockSyntax? Body, ArrowExpressionClauseSyntax? Expression)
    {
        public bool IsCalledBy(InvocationExpressionSyntax call) =>
            call.Expression is IdentifierNameSyntax called
            && string.Equals(called.Identifier.Text, Name, StringComparison.Ordinal)
            && call.ArgumentList.Arguments.Count == Parameters.Parameters.Count;

        /// <summary>The text of a part of the body, with arguments for parameters.</summary>
        public string Substitute(SyntaxNode node, InvocationExpressionSyntax call)
        {
            var argumentByName = Parameters.Parameters.Select((parameter, index) => (parameter.Identifier.Text, call.ArgumentList.Arguments[index].Expression)).ToDictionary(StringComparer.Ordinal);
            return node.ReplaceNodes(
                node.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Where(use => argumentByName.ContainsKey(use.Identifier.Text)),
                (use, _) => argumentByName[use.Identifier.Text].WithTriviaFrom(use)).ToFullString();
        }
    }
}
