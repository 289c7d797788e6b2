using System.Collections.Immutable;
using AmplifyGen.Analyzers.Facts;
using AmplifyGen.Analyzers.Flow.Rules;
using AmplifyGen.CodeFixes.Edits;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmplifyGen.CodeFixes;

/// <summary>AMPG1005: removes the call whose value is lost, unless something else would be lost with it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(OverwrittenMemberFix))]
public sealed class OverwrittenMemberFix : ShapeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(OverwrittenMemberRule.Id);

    private protected override Edit? Edit(Diagnostic diagnostic, SourceFile file)
    {
        // The first call can be in another file, which this edit cannot change.
        if (diagnostic.AdditionalLocations is not [{ SourceTree: { } tree } first, ..]
            || tree != diagnostic.Location.SourceTree
            || Chain.CallAt(file.Root, first) is not { Expression: MemberAccessExpressionSyntax access } call
            || !call.ArgumentList.Arguments.All(argument => new PureExpressions(file.Catalog).Contain(file.Model.OperationOf(argument, CancellationToken.None))))
        {
            return null;
        }

        var change = Useless(call, access) is { } statement ? Statements.Remove(statement) : Links.Remove(call);
        return new Edit($"Remove the first call of {access.Name.Identifier.ValueText}", [change]);
    }

    /// <summary>Returns the statement that would have no effect without the call.</summary>
    private static StatementSyntax? Useless(InvocationExpressionSyntax call, MemberAccessExpressionSyntax access) => (access.Expression, call.Parent) switch
    {
        (IdentifierNameSyntax, ExpressionStatementSyntax statement) => statement,
        (IdentifierNameSyntax receiver, AssignmentExpressionSyntax { Left: IdentifierNameSyntax target, Parent: ExpressionStatementSyntax statement } assignment)
            when assignment.IsKind(SyntaxKind.SimpleAssignmentExpression) && string.Equals(target.Identifier.ValueText, receiver.Identifier.ValueText, StringComparison.Ordinal) => statement,
        _ => null,
    };
}
