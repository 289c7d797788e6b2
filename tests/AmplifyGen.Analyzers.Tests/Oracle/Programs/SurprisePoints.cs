using AmplifyGen.Analyzers.Tests.Oracle.Running;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmplifyGen.Analyzers.Tests.Oracle.Programs;

/// <summary>
/// Code that cannot be seen may throw whatever it likes, and may change what it can reach. A run program does so before statements that
/// call methods of the framework: it throws where something may catch it, and it changes fields unless the method is known to be pure.
/// </summary>
internal sealed class SurprisePoints
{
    private static readonly string[] Impure = ["TryParse", "Add", "Clear", "RemoveAll", "ToList", "Select", "ForEach"];

    private readonly TextEdits _edits;
    private readonly bool _hasHandler;
    private readonly HashSet<string> _own;

    public SurprisePoints(TextEdits edits, SyntaxNode root)
    {
        _edits = edits;
        _hasHandler = root.DescendantNodes().OfType<CatchClauseSyntax>().Any();
        _own =
        [
            .. root.DescendantNodes().OfType<MethodDeclarationSyntax>().Select(static method => method.Identifier.Text),
            .. root.DescendantNodes().OfType<LocalFunctionStatementSyntax>().Select(static function => function.Identifier.Text),
        ];
    }

    public void Visit(SyntaxNode node)
    {
        if (_hasHandler && node is LambdaExpressionSyntax { ExpressionBody: { } body } lambda && Configures(lambda) && MayThrow(body))
            _edits.Surround(body.Span, "{ Recorder.Surprise(); ", "; }");
        if (node is not StatementSyntax statement)
            return;

        var heads = Heads(statement).ToArray();
        if (_hasHandler && (Array.Exists(heads, MayThrow) || WalksUnseen(statement)) && IsInTryOrHelper(statement))
            InsertBefore(statement, "Recorder.Surprise();");
        if (Array.Exists(heads, MayChange))
            InsertBefore(statement, "Recorder.Interrupt();");
    }

    /// <summary>Whether a loop asks code that is not seen for each element.</summary>
    private static bool WalksUnseen(StatementSyntax statement) =>
        statement is ForEachStatementSyntax { Expression: IdentifierNameSyntax { Identifier.Text: var walked } }
        && statement.Ancestors().OfType<BaseMethodDeclarationSyntax>().SelectMany(static method => method.ParameterList.Parameters)
            .Any(parameter => string.Equals(parameter.Identifier.Text, walked, StringComparison.Ordinal) && parameter.Type is GenericNameSyntax { Identifier.Text: "IEnumerable" });

    /// <summary>Whether a lambda is the argument of a method that sets a member, and so is an <c>Action</c>.</summary>
    private static bool Configures(LambdaExpressionSyntax lambda) =>
        lambda.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.Text: var name } } } && OracleShapes.Instance.MethodNames.Contains(name);

    private static bool MayChange(SyntaxNode head) =>
        head.DescendantNodesAndSelf().OfType<InvocationExpressionSyntax>()
            .Any(static call => call.Expression is MemberAccessExpressionSyntax { Name.Identifier.Text: var name } && Impure.Contains(name, StringComparer.Ordinal));

    private void InsertBefore(StatementSyntax statement, string call)
    {
        if (statement.Parent is BlockSyntax or SwitchSectionSyntax or LabeledStatementSyntax)
            _edits.Insert(statement.SpanStart, call + " ");
        else
            _edits.Surround(statement.Span, $"{{ {call} ", " }");
    }

    /// <summary>The expressions that a statement evaluates itself.</summary>
    private static IEnumerable<SyntaxNode> Heads(StatementSyntax statement) => statement switch
    {
        ExpressionStatementSyntax or LocalDeclarationStatementSyntax or ReturnStatementSyntax or YieldStatementSyntax or ThrowStatementSyntax => [statement],
        IfStatementSyntax node => [node.Condition],
        WhileStatementSyntax node => [node.Condition],
        ForStatementSyntax { Condition: { } condition } => [condition],
        ForEachStatementSyntax node => [node.Expression],
        SwitchStatementSyntax node => [node.Expression],
        LockStatementSyntax node => [node.Expression],
        UsingStatementSyntax node => node.Expression is { } used ? [used] : [node.Declaration!],
        _ => [],
    };

    private static bool IsInTryOrHelper(StatementSyntax statement)
    {
        SyntaxNode inner = statement;
        foreach (var outer in statement.Ancestors())
        {
            switch (outer)
            {
                case TryStatementSyntax { Catches.Count: > 0 } node when node.Block == inner:
                case LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax:
                    return true;
                case MethodDeclarationSyntax method:
                    return !EntryMethod.IsEntry(method);
            }

            inner = outer;
        }

        return false;
    }

    private bool MayThrow(SyntaxNode head) =>
        head.DescendantNodesAndSelf(static node => node is not AnonymousFunctionExpressionSyntax).Any(node => node switch
        {
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.Text: var name } } => !OracleShapes.Instance.MethodNames.Contains(name) && !_own.Contains(name) && name is not ("ToString" or "IsNullOrEmpty" or "IsNullOrWhiteSpace" or "GetValueOrDefault" or "Next") && !name.StartsWith("ThrowIf", StringComparison.Ordinal),
            InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.Text: var name } } => !_own.Contains(name),
            MemberAccessExpressionSyntax { Name.Identifier.Text: "Gate" or "IsCompleted" or "IsCancellationRequested" } => true,
            AwaitExpressionSyntax => true,
            ObjectCreationExpressionSyntax { Type: var type } => !type.ToString().EndsWith("Exception", StringComparison.Ordinal),
            RecursivePatternSyntax { PropertyPatternClause.Subpatterns: { Count: > 0 } parts } => !parts.All(static part => part.NameColon?.Name.Identifier.Text is "Length" or "Count"),
            _ => false,
        });
}
