using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace AmplifyGen.CodeFixes.Refactorings;

internal static class Lambda
{
    /// <summary><c>parameter => body</c>.</summary>
    public static SimpleLambdaExpressionSyntax Of(string parameter, ExpressionSyntax body) =>
        SimpleLambdaExpression(Parameter(Identifier(parameter)), body)
            .WithArrowToken(Token(TriviaList(Space), SyntaxKind.EqualsGreaterThanToken, TriviaList(Space)));
}
