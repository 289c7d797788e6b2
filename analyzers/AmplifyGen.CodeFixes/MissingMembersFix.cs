using System.Collections.Immutable;
using AmplifyGen.Analyzers.Facts;
using AmplifyGen.Analyzers.Flow.Rules;
using AmplifyGen.CodeFixes.Edits;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AmplifyGen.CodeFixes;

/// <summary>AMPG1001: sets the missing members, in the order of the model, with placeholders that the user replaces.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MissingMembersFix))]
public sealed class MissingMembersFix : ShapeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(MissingMembersRule.OnAllPathsId);

    private protected override Edit? Edit(Diagnostic diagnostic, SourceFile file)
    {
        if (!diagnostic.Properties.TryGetValue(MemberList.MembersProperty, out var list)
            || list is null
            || Chain.CallAt(file.Root, diagnostic.Location) is not { } call
            || file.Model.GetSymbolInfo(call).Symbol is not IMethodSymbol method)
        {
            return null;
        }

        var members = list.Split(',');
        var changes = file.Catalog.Method(method) is BuilderMethod.Build
            ? BeforeBuild(call, method.ContainingType, members, file)
            : call.ArgumentList.Arguments is [.., { Expression: LambdaExpressionSyntax lambda }] ? InLambda(lambda, members, file) : null;
        return changes is null ? null : new Edit("Set " + string.Join(", ", members), changes);
    }

    private static IReadOnlyList<TextChange>? BeforeBuild(InvocationExpressionSyntax build, INamedTypeSymbol builder, string[] members, SourceFile file) =>
        build.Expression is MemberAccessExpressionSyntax access && new PlaceholderCalls(builder, file.Catalog, file.Model, build.SpanStart).For(members) is { } calls
            ? [Links.Before(access, calls)]
            : null;

    /// <summary>Extends the body, or the block, of a lambda that configures a builder.</summary>
    private static IReadOnlyList<TextChange>? InLambda(LambdaExpressionSyntax lambda, string[] members, SourceFile file)
    {
        if (file.Model.GetSymbolInfo(lambda).Symbol is not IMethodSymbol { Parameters: [{ Type: INamedTypeSymbol builder, Name: var parameter }] })
            return null;

        var placeholders = new PlaceholderCalls(builder, file.Catalog, file.Model, lambda.Body.SpanStart);
        if (placeholders.For(members) is not { } calls || placeholders.Statement(parameter, members) is not { } statement)
            return null;

        return lambda switch
        {
            { ExpressionBody: { } body } when SymbolEqualityComparer.Default.Equals(file.Model.GetTypeInfo(body).Type, builder) => Links.After(body, calls),
            { ExpressionBody: { } body } => [Statements.Insert(body.SpanStart, "{ "), Statements.Insert(body.Span.End, $"; {statement} }}")],

            // Code after `return` is not reached.
            { Block: { } block } => [Returns(block) ? Statements.AtStart(block, statement) : Statements.AtEnd(block, statement)],
            _ => null,
        };
    }

    private static bool Returns(BlockSyntax block) =>
        block.DescendantNodes(static node => node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)).Any(static node => node is ReturnStatementSyntax);
}
