using AmplifyGen.Analyzers.Tests.Oracle.Running;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmplifyGen.Analyzers.Tests.Oracle.Shrinking;

/// <summary>A program without its names and constants, so that two of the same kind are equal.</summary>
internal static class Skeleton
{
    public static string Of(string text) => string.Join(' ', CSharpSyntaxTree.ParseText(text).GetRoot().DescendantTokens().Select(Word));

    private static string Word(SyntaxToken token)
    {
        if (token.Parent is LiteralExpressionSyntax && !token.IsKeyword())
            return "0";
        if (!token.IsKind(SyntaxKind.IdentifierToken))
            return token.Text;
        if (token.Text is "Message" or "Line" or "Order")
            return "Shape";
        if (token.Text is "Build" or "Builder" or "CreateBuilder" or "ToBuilder")
            return token.Text;
        if (OracleShapes.Instance.MethodNames.Contains(token.Text))
            return "With";
        // Types and members of other code count, names of variables do not.
        return char.IsAsciiLetterUpper(token.Text[0]) && token.Parent is NameSyntax ? token.Text : "name";
    }
}
