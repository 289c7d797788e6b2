using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmplifyGen.Analyzers.Tests.Oracle.Programs;

/// <summary>Makes loops and functions count their steps, so that a program that does not end by itself is ended.</summary>
internal sealed class StepCounts(TextEdits edits)
{
    private readonly Dictionary<SyntaxNode, int> _functions = [];

    /// <summary>The number of a method, a local function or a lambda.</summary>
    public int FunctionOf(SyntaxNode owner)
    {
        if (!_functions.TryGetValue(owner, out var number))
            _functions.Add(owner, number = _functions.Count);
        return number;
    }

    public void Visit(SyntaxNode node)
    {
        switch (node)
        {
            case ForStatementSyntax loop:
                Count(loop.Statement);
                break;
            case CommonForEachStatementSyntax loop:
                Count(loop.Statement);
                break;
            case WhileStatementSyntax loop:
                Count(loop.Statement);
                break;
            case DoStatementSyntax loop:
                Count(loop.Statement);
                break;
            case LabeledStatementSyntax label:
                edits.Insert(label.ColonToken.Span.End, " Recorder.Step();");
                break;
            case BaseMethodDeclarationSyntax { Body: { } body }:
                Enter(node, body);
                break;
            case LocalFunctionStatementSyntax { Body: { } body }:
                Enter(node, body);
                break;
            case AnonymousFunctionExpressionSyntax { Block: { } body }:
                Enter(node, body);
                break;
            case MethodDeclarationSyntax { ExpressionBody: { } body } method:
                Enter(method, body, method.SemicolonToken, method.ReturnType, method.Modifiers);
                break;
            case LocalFunctionStatementSyntax { ExpressionBody: { } body } function:
                Enter(function, body, function.SemicolonToken, function.ReturnType, function.Modifiers);
                break;
        }
    }

    private void Count(StatementSyntax body)
    {
        if (body is BlockSyntax block)
            edits.Insert(block.OpenBraceToken.Span.End, " Recorder.Step();");
        else
            edits.Surround(body.Span, "{ Recorder.Step(); ", " }");
    }

    private void Enter(SyntaxNode function, BlockSyntax body) =>
        edits.Insert(body.OpenBraceToken.Span.End, $" Recorder.Enter({FunctionOf(function)});");

    /// <summary><c>=> value;</c> becomes a block.</summary>
    private void Enter(SyntaxNode function, ArrowExpressionClauseSyntax body, SyntaxToken semicolon, TypeSyntax returned, SyntaxTokenList modifiers)
    {
        var isVoid = returned.ToString() is "void" || (returned.ToString() is "Task" && modifiers.Any(SyntaxKind.AsyncKeyword));
        var keyword = isVoid || body.Expression is ThrowExpressionSyntax ? "" : " return";
        edits.Replace(body.ArrowToken.Span, $"{{ Recorder.Enter({FunctionOf(function)});{keyword}");
        edits.Replace(semicolon.Span, "; }");
    }
}
