using AmplifyGen.Analyzers.Facts;
using AmplifyGen.CodeFixes.Edits;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AmplifyGen.CodeFixes.Refactorings;

/// <summary><c>X.CreateBuilder().WithA(a).WithB(b => b.WithC(c)).Build()</c> becomes <c>new X { A = a, B = new B { C = c } }</c>.</summary>
[ExportCodeRefactoringProvider(LanguageNames.CSharp, Name = nameof(BuilderToInitializer))]
public sealed class BuilderToInitializer : ShapeRefactoring
{
    private protected override Edit? Edit(SyntaxToken token, SourceFile file)
    {
        if (Chain.CallAt(file.Root, token.GetLocation()) is not { } call
            || BuiltChain.Of(Chain.EndOf(call), file.Model, file.Catalog) is not { } chain
            || (call != chain.Create && call != chain.Build))
        {
            return null;
        }

        var lines = new CommentedLines(chain.Build);
        lines.Add("new " + Name(chain.Shape, file, chain.Build.SpanStart));
        lines.Skip([.. chain.Create.DescendantTokens()]);
        if (!Write(chain.Calls, lines, depth: 0, file))
            return null;

        var end = (MemberAccessExpressionSyntax)chain.Build.Expression;
        lines.Skip(end.OperatorToken, end.Name.Identifier, chain.Build.ArgumentList.OpenParenToken);
        lines.SkipBefore(chain.Build.ArgumentList.CloseParenToken);
        lines.Begin(0, " ", isEnd: true);
        lines.Add("}");
        return new Edit("Use an object initializer", [new TextChange(chain.Build.Span, lines.Write())]);
    }

    /// <summary>Writes an initializer without its closing brace, or returns <c>false</c> if a call does something that an initializer cannot.</summary>
    private static bool Write(IReadOnlyList<InvocationExpressionSyntax> calls, CommentedLines lines, int depth, SourceFile file)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        lines.Begin(depth, " ");
        lines.Add("{");
        foreach (var call in calls)
        {
            if (file.Model.GetSymbolInfo(call).Symbol is not IMethodSymbol symbol
                || file.Catalog.Method(symbol) is not BuilderMethod.Set method
                || !names.Add(method.Member.Name)
                || !WriteMember(call, symbol, method, lines, depth + 1, file))
            {
                return false;
            }

            // If there are several lines, each member ends with a comma, so that adding a member changes no other line.
            lines.Add(lines.IsMultiline || call != calls[calls.Count - 1] ? "," : "");
            lines.SkipBehind(call.ArgumentList.CloseParenToken);
        }

        return calls.Count > 0;
    }

    private static bool WriteMember(InvocationExpressionSyntax call, IMethodSymbol symbol, BuilderMethod.Set method, CommentedLines lines, int depth, SourceFile file)
    {
        var access = (MemberAccessExpressionSyntax)call.Expression;
        var arguments = call.ArgumentList;
        lines.Skip(access.OperatorToken);
        lines.SkipBefore(access.Name.Identifier);
        lines.Begin(depth, " ");
        lines.Add(method.Member.Name + " = ");
        lines.SkipBehind(access.Name.Identifier);
        lines.SkipBeforeInLine(arguments.OpenParenToken);
        lines.SkipBehind(arguments.OpenParenToken);
        if (arguments.Arguments.Any(static argument => argument.NameColon is not null))
            return false;

        if (method.Configures)
            return !method.Appends && arguments.Arguments is [{ Expression: SimpleLambdaExpressionSyntax lambda }] && WriteNested(lambda, arguments.CloseParenToken, method, lines, depth, file);
        if (method.Appends ? symbol.Parameters.Length > 1 : arguments.Arguments.Count != 1)
            return false;

        lines.AddValues(arguments.Arguments, method.Appends ? "[" : "", method.Appends ? "]" : "");
        lines.SkipBefore(arguments.CloseParenToken);
        return true;
    }

    /// <summary>Writes the initializer for a lambda. A lambda that does more than setting members is not supported.</summary>
    private static bool WriteNested(SimpleLambdaExpressionSyntax lambda, SyntaxToken end, BuilderMethod.Set method, CommentedLines lines, int depth, SourceFile file)
    {
        if (lambda is not { ExpressionBody: { } body, Modifiers.Count: 0, AttributeLists.Count: 0 }
            || Chain.StartOf(body) is not IdentifierNameSyntax start
            || !string.Equals(start.Identifier.ValueText, lambda.Parameter.Identifier.ValueText, StringComparison.Ordinal)
            || file.Catalog.Shape(method.Member.Property.Type.WithNullableAnnotation(NullableAnnotation.None)) is not { } shape)
        {
            return false;
        }

        lines.Add("new " + Name(shape, file, lambda.SpanStart));
        lines.SkipBeforeInLine(lambda.Parameter.Identifier);
        lines.SkipBehind(lambda.Parameter.Identifier);
        lines.Skip(lambda.ArrowToken, start.Identifier);
        if (!Write([.. Chain.CallsOf(body)], lines, depth, file))
            return false;

        lines.SkipBefore(end);
        lines.Begin(depth, " ", isEnd: true);
        lines.Add("}");
        return true;
    }

    private static string Name(ShapeFacts shape, SourceFile file, int position) => shape.Type.ToMinimalDisplayString(file.Model, position);
}
