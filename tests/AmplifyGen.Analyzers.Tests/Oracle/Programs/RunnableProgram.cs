using System.Collections.Immutable;
using AmplifyGen.Analyzers.Tests.Oracle.Running;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmplifyGen.Analyzers.Tests.Oracle.Programs;

/// <summary>
/// The text of a program that is run. It is the analyzed text, in which each call of a builder's method takes a number as its first
/// argument, each question to unseen code says where it is asked, each loop and method counts its steps, code that cannot be seen may throw, and the class has one more method, which calls
/// the others. Nothing else differs, so that both have the same control flow.
/// </summary>
internal sealed class RunnableProgram : CSharpSyntaxWalker
{
    private readonly TextEdits _edits = new();
    private readonly ImmutableArray<CallSite>.Builder _sites = ImmutableArray.CreateBuilder<CallSite>();
    private readonly HashSet<string> _makers;
    private readonly StepCounts _steps;
    private readonly SurprisePoints _surprises;

    private RunnableProgram(SyntaxTree tree)
    {
        var root = (CompilationUnitSyntax)tree.GetRoot();
        var space = (FileScopedNamespaceDeclarationSyntax)root.Members[0];
        var type = (ClassDeclarationSyntax)space.Members[0];
        _makers =
        [
            .. root.DescendantNodes().OfType<MethodDeclarationSyntax>().Where(static method => IsBuilder(method.ReturnType)).Select(static method => method.Identifier.Text),
            .. root.DescendantNodes().OfType<LocalFunctionStatementSyntax>().Where(static function => IsBuilder(function.ReturnType)).Select(static function => function.Identifier.Text),
        ];
        _steps = new StepCounts(_edits);
        _surprises = new SurprisePoints(_edits, root);
        Tree = tree;
        TypeName = $"{space.Name}.{type.Identifier.Text}";
        Visit(root);
        _edits.Insert(type.CloseBraceToken.SpanStart, EntryMethod.Of(type));
        Text = _edits.Apply(tree.ToString());
        Sites = _sites.ToImmutable();
    }

    /// <summary>What the analyzers see.</summary>
    public SyntaxTree Tree { get; }

    public string TypeName { get; }

    public string Text { get; }

    public ImmutableArray<CallSite> Sites { get; }

    public static RunnableProgram Of(OracleProgram program, string space) => new(program.Parse(space));

    public override void VisitInvocationExpression(InvocationExpressionSyntax node)
    {
        var name = node.Expression switch
        {
            MemberAccessExpressionSyntax access => access.Name,
            MemberBindingExpressionSyntax binding => binding.Name,
            SimpleNameSyntax simple => simple,
            _ => null,
        };
        if (name is not null && node.Expression is not SimpleNameSyntax && OracleShapes.Instance.MethodNames.Contains(name.Identifier.Text))
        {
            var site = Add(Kind(name.Identifier.Text), name);
            _edits.Insert(node.ArgumentList.OpenParenToken.Span.End, node.ArgumentList.Arguments.Count == 0 ? $"{site}" : $"{site}, ");
        }
        else if (name is not null && _makers.Contains(name.Identifier.Text) && !node.AncestorsAndSelf().Any(static outer => outer is ConditionalAccessExpressionSyntax))
        {
            _edits.Surround(node.Span, $"Recorder.Returned({Add(CallKind.Returns, name)}, ", ")");
        }

        else if (name is not null && Outside.Answers.Contains(name.Identifier.Text, StringComparer.Ordinal) && node.Expression is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.Text: nameof(Outside) } })
        {
            _edits.Insert(node.ArgumentList.CloseParenToken.SpanStart, node.ArgumentList.Arguments.Count == 0 ? $"{node.SpanStart}" : $", {node.SpanStart}");
        }

        base.VisitInvocationExpression(node);
    }

    public override void VisitAssignmentExpression(AssignmentExpressionSyntax node)
    {
        if (node is { Left: IdentifierNameSyntax { Identifier.Text: "_" }, Right: InvocationExpressionSyntax or IdentifierNameSyntax or ConditionalAccessExpressionSyntax })
            _edits.Surround(node.Right.Span, "Recorder.Discarded(", ")");
        base.VisitAssignmentExpression(node);
    }

    public override void VisitMemberAccessExpression(MemberAccessExpressionSyntax node)
    {
        if (Unstable.Properties.Contains(node.Name.Identifier.Text, StringComparer.Ordinal))
            _edits.Insert(node.Name.Span.End, "Now()");
        base.VisitMemberAccessExpression(node);
    }

    public override void DefaultVisit(SyntaxNode node)
    {
        _steps.Visit(node);
        _surprises.Visit(node);
        base.DefaultVisit(node);
    }

    private static bool IsBuilder(TypeSyntax type) => type switch
    {
        RefTypeSyntax => false,
        GenericNameSyntax { Identifier.Text: "Task", TypeArgumentList.Arguments: [var result] } => IsBuilder(result),
        _ => type.ToString().TrimEnd('?').EndsWith(".Builder", StringComparison.Ordinal),
    };

    private static CallKind Kind(string name) => name is "CreateBuilder" or "ToBuilder" ? CallKind.Creates : CallKind.Uses;

    private static bool MayBuild(SimpleNameSyntax name) =>
        name.Identifier.Text is "Build"
        || name.Ancestors().OfType<InvocationExpressionSyntax>().First() is { ArgumentList.Arguments: [.., { Expression: AnonymousFunctionExpressionSyntax }] };

    private int Add(CallKind kind, SimpleNameSyntax name)
    {
        var owner = name.Ancestors().First(static node => node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MemberDeclarationSyntax);
        _sites.Add(new CallSite(_sites.Count, kind, name.Span, _steps.FunctionOf(owner), MayBuild(name), kind is CallKind.Creates && LeftBuilder.Is(name, owner)));
        return _sites.Count - 1;
    }
}
