using AmplifyGen.Analyzers.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace AmplifyGen.CodeFixes.Refactorings;

/// <summary><c>new X { A = a, B = new B { C = c } }</c> becomes <c>X.CreateBuilder().WithA(a).WithB(b => b.WithC(c)).Build()</c>.</summary>
[ExportCodeRefactoringProvider(LanguageNames.CSharp, Name = nameof(InitializerToBuilder))]
public sealed class InitializerToBuilder : ShapeRefactoring
{
    private protected override NodeFix? Edit(SyntaxToken token, SemanticModel model, ShapeCatalog catalog)
    {
        var creation = token.Parent?.AncestorsAndSelf().OfType<BaseObjectCreationExpressionSyntax>().FirstOrDefault();
        if (creation?.Initializer is not { Expressions.Count: > 0 } initializer
            || token.SpanStart >= initializer.SpanStart
            || catalog.Shape(model.GetTypeInfo(creation).Type) is not { } shape
            || IsWithinOther(creation, model, catalog))
        {
            return null;
        }

        var place = Indentation.Of(creation, isMultiline: initializer.ToString().Contains('\n')).Deeper();
        var start = Chain.Append(ParseExpression(shape.Type.ToMinimalDisplayString(model, creation.SpanStart)), "CreateBuilder", argument: null, like: null);
        return Calls(start, creation, place, []) is { } chain
            ? new NodeFix("Use a builder", creation, Call(chain, "Build", argument: null, place).WithTriviaFrom(creation))
            : null;

        InvocationExpressionSyntax? Calls(ExpressionSyntax receiver, BaseObjectCreationExpressionSyntax from, Indentation indentation, string[] taken)
        {
            foreach (var expression in from.Initializer!.Expressions)
            {
                if (expression is not AssignmentExpressionSyntax { Left: IdentifierNameSyntax name, Right: not InitializerExpressionSyntax and var value }
                    || Value(name.Identifier.ValueText, value, indentation, taken) is not { } argument)
                {
                    return null;
                }

                receiver = Call(receiver, "With" + name.Identifier.ValueText, argument, indentation);
            }

            return receiver as InvocationExpressionSyntax;
        }

        ArgumentSyntax? Value(string member, ExpressionSyntax value, Indentation indentation, string[] taken)
        {
            if (value is not BaseObjectCreationExpressionSyntax { Initializer.Expressions.Count: > 0 } nested || catalog.Shape(model.GetTypeInfo(nested).Type) is null)
                return Argument(value.WithoutTrivia());

            var parameter = FreeName.For(member, model, value.SpanStart, taken);
            return Calls(IdentifierName(parameter), nested, indentation.Deeper(), [.. taken, parameter]) is { } body ? Argument(Lambda.Of(parameter, body)) : null;
        }
    }

    /// <summary>The outermost one makes one builder of all.</summary>
    private static bool IsWithinOther(BaseObjectCreationExpressionSyntax creation, SemanticModel model, ShapeCatalog catalog) =>
        creation.Parent is AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax { Parent: BaseObjectCreationExpressionSyntax outer } } && catalog.Shape(model.GetTypeInfo(outer).Type) is not null;

    private static InvocationExpressionSyntax Call(ExpressionSyntax receiver, string method, ArgumentSyntax? argument, Indentation indentation)
    {
        var access = MemberAccessExpression(
            SyntaxKind.SimpleMemberAccessExpression,
            receiver,
            Token(indentation.Before(TriviaList()), SyntaxKind.DotToken, TriviaList()),
            IdentifierName(method));
        return InvocationExpression(access, argument is null ? ArgumentList() : ArgumentList(SingletonSeparatedList(argument)));
    }
}
