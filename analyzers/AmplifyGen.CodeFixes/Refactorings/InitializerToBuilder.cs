using AmplifyGen.CodeFixes.Edits;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AmplifyGen.CodeFixes.Refactorings;

/// <summary><c>new X { A = a, B = new B { C = c } }</c> becomes <c>X.CreateBuilder().WithA(a).WithB(b => b.WithC(c)).Build()</c>.</summary>
[ExportCodeRefactoringProvider(LanguageNames.CSharp, Name = nameof(InitializerToBuilder))]
public sealed class InitializerToBuilder : ShapeRefactoring
{
    private protected override Edit? Edit(SyntaxToken token, SourceFile file)
    {
        var creation = token.Parent?.AncestorsAndSelf().OfType<BaseObjectCreationExpressionSyntax>().FirstOrDefault();
        if (creation?.Initializer is not { Expressions.Count: > 0 } initializer
            || token.SpanStart >= initializer.SpanStart
            || file.Catalog.Shape(file.Model.GetTypeInfo(creation).Type) is not { } shape
            || IsWithinOther(creation, file))
        {
            return null;
        }

        var lines = new CommentedLines(creation);
        lines.Add(shape.Type.ToMinimalDisplayString(file.Model, creation.SpanStart) + ".CreateBuilder()");
        if (!Write(creation, lines, 1, file, []))
            return null;

        lines.Begin(1, "");
        lines.Add(".Build()");
        return new Edit("Use a builder", [new TextChange(creation.Span, lines.Write())]);
    }

    /// <summary>Writes a call for each member, or returns <c>false</c> if the builder has no method for one.</summary>
    private static bool Write(BaseObjectCreationExpressionSyntax creation, CommentedLines lines, int depth, SourceFile file, string[] taken)
    {
        if (creation.ArgumentList is { Arguments.Count: > 0 })
            return false;

        var initializer = creation.Initializer!;
        lines.Skip([.. creation.DescendantTokens().TakeWhile(token => token.SpanStart <= initializer.OpenBraceToken.SpanStart)]);
        foreach (var element in initializer.Expressions.GetWithSeparators())
        {
            if (element.IsToken)
                lines.Skip(element.AsToken());
            else if (element.AsNode() is not AssignmentExpressionSyntax assignment || !WriteMember(assignment, lines, depth, file, taken))
                return false;
        }

        lines.Skip(initializer.CloseBraceToken);
        return true;
    }

    private static bool WriteMember(AssignmentExpressionSyntax assignment, CommentedLines lines, int depth, SourceFile file, string[] taken)
    {
        // While code is being typed, a name can be missing.
        if (assignment is not { Left: IdentifierNameSyntax { Identifier: { IsMissing: false } name }, Right: not InitializerExpressionSyntax and var value })
            return false;

        lines.SkipBefore(name);
        lines.Begin(depth, "");
        lines.Add($".With{name.ValueText}(");
        lines.SkipBehind(name);
        lines.SkipBeforeInLine(assignment.OperatorToken);
        lines.SkipBehind(assignment.OperatorToken);
        if (value is not BaseObjectCreationExpressionSyntax { Initializer.Expressions.Count: > 0 } nested || file.Catalog.Shape(file.Model.GetTypeInfo(nested).Type) is null)
        {
            lines.AddValue(value, ")");
            return true;
        }

        var parameter = FreeName.For(name.ValueText, file.Model, value.SpanStart, candidate => taken.Contains(candidate, StringComparer.Ordinal));
        lines.Add($"{parameter} => {parameter}");
        if (!Write(nested, lines, depth + 1, file, [.. taken, parameter]))
            return false;

        lines.Add(")");
        return true;
    }

    /// <summary>Determines whether the initializer is within another one. The outermost one is converted as a whole.</summary>
    private static bool IsWithinOther(BaseObjectCreationExpressionSyntax creation, SourceFile file) =>
        creation.Parent is AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax { Parent: BaseObjectCreationExpressionSyntax outer } } && file.Catalog.Shape(file.Model.GetTypeInfo(outer).Type) is not null;
}
