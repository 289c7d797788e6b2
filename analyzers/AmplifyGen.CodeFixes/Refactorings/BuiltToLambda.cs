using AmplifyGen.Analyzers.Facts;
using AmplifyGen.CodeFixes.Edits;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AmplifyGen.CodeFixes.Refactorings;

/// <summary><c>.WithB(B.CreateBuilder().WithC(c).Build())</c> becomes <c>.WithB(b => b.WithC(c))</c>.</summary>
[ExportCodeRefactoringProvider(LanguageNames.CSharp, Name = nameof(BuiltToLambda))]
public sealed class BuiltToLambda : ShapeRefactoring
{
    private protected override Edit? Edit(SyntaxToken token, SourceFile file)
    {
        if (Chain.CallAt(file.Root, token.GetLocation()) is not { } call)
            return null;

        // The call that takes the value is at the cursor, or its argument is the chain at the cursor.
        return OfSetting(call, file)
            ?? (Chain.EndOf(call) is { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax outer } } ? OfSetting(outer, file) : null);
    }

    private static Edit? OfSetting(InvocationExpressionSyntax set, SourceFile file)
    {
        if (set is not { ArgumentList.Arguments: [{ NameColon: null, Expression: InvocationExpressionSyntax value }] }
            || BuiltChain.Of(value, file.Model, file.Catalog) is not { Calls.Count: > 0 } chain
            || chain.Build != value
            || file.Model.GetSymbolInfo(set).Symbol is not IMethodSymbol method
            || file.Catalog.Method(method) is not BuilderMethod.Set { Member: var member })
        {
            return null;
        }

        var parameter = FreeName.For(member.Name, file.Model, value.SpanStart, static _ => false);
        return new Edit($"Configure {member.Name} in a lambda", [new TextChange(chain.Create.Span, $"{parameter} => {parameter}"), .. WithoutBuild((MemberAccessExpressionSyntax)value.Expression, value)]);
    }

    private static IEnumerable<TextChange> WithoutBuild(MemberAccessExpressionSyntax access, InvocationExpressionSyntax build)
    {
        var (text, dot) = (build.SyntaxTree.GetText(), access.OperatorToken);
        TextSpan[] spans = (Gap.Before(dot), Gap.Before(access.Name.GetFirstToken())) switch
        {
            // The line of `Build()` is removed with it.
            ({ IsBlank: true, First: var last }, { IsBlank: true }) => [TextSpan.FromBounds(last.Span.End, build.Span.End)],

            // Comments before it, and before or after its dot, are kept.
            (_, { IsBlank: true }) => [text.WithoutRest(TextSpan.FromBounds(dot.SpanStart, build.Span.End))],
            _ => [text.WithoutRest(dot.Span), text.WithoutRest(TextSpan.FromBounds(access.Name.SpanStart, build.Span.End))],
        };
        return spans.Select(static span => new TextChange(span, ""));
    }
}
