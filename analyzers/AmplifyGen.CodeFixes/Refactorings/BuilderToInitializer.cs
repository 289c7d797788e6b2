using AmplifyGen.Analyzers.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace AmplifyGen.CodeFixes.Refactorings;

/// <summary><c>X.CreateBuilder().WithA(a).WithB(b => b.WithC(c)).Build()</c> becomes <c>new X { A = a, B = new B { C = c } }</c>.</summary>
[ExportCodeRefactoringProvider(LanguageNames.CSharp, Name = nameof(BuilderToInitializer))]
public sealed class BuilderToInitializer : ShapeRefactoring
{
    private protected override NodeFix? Edit(SyntaxToken token, SemanticModel model, ShapeCatalog catalog)
    {
        if (token.Parent is not { } parent
            || Chain.CallAt(parent.SyntaxTree.GetRoot(), token.GetLocation()) is not { } call
            || BuiltChain.Of(Chain.EndOf(call), model, catalog) is not { } chain
            || (call != chain.Create && call != chain.Build))
        {
            return null;
        }

        var place = Indentation.Of(chain.Build, isMultiline: chain.Build.ToString().Contains('\n'));
        return Creation(chain.Shape, chain.Calls, place) is { } creation
            ? new NodeFix("Use an object initializer", chain.Build, creation.WithTriviaFrom(chain.Build))
            : null;

        ObjectCreationExpressionSyntax? Creation(ShapeFacts shape, IEnumerable<InvocationExpressionSyntax> calls, Indentation indentation)
        {
            var members = new List<(string Name, ExpressionSyntax Value)>();
            foreach (var set in calls)
            {
                if (Called(set) is not { } method
                    || members.Any(member => string.Equals(member.Name, method.Member.Name, StringComparison.Ordinal))
                    || Value(set, method, indentation.Deeper()) is not { } value)
                {
                    return null;
                }

                members.Add((method.Member.Name, value));
            }

            return members.Count == 0 ? null : ObjectCreationExpression(Type(shape.Type)).WithNewKeyword(Token(TriviaList(), SyntaxKind.NewKeyword, TriviaList(Space))).WithInitializer(Initializer(members, indentation));
        }

        ExpressionSyntax? Value(InvocationExpressionSyntax set, BuilderMethod.Set method, Indentation indentation)
        {
            var arguments = set.ArgumentList.Arguments;
            if (method.Appends)
                return method.Configures || IsEntry(set) ? null : CollectionExpression(SeparatedList<CollectionElementSyntax>(arguments.Select(static argument => ExpressionElement(argument.Expression)), arguments.GetSeparators()));
            if (!method.Configures)
                return arguments is [var argument] ? argument.Expression.WithoutTrivia() : null;

            // What a lambda does beyond setting members has no place in an initializer.
            return arguments is [{ Expression: SimpleLambdaExpressionSyntax { ExpressionBody: { } body } lambda }]
                && Chain.StartOf(body) is IdentifierNameSyntax start
                && string.Equals(start.Identifier.ValueText, lambda.Parameter.Identifier.ValueText, StringComparison.Ordinal)
                && catalog.Shape(method.Member.Property.Type.WithNullableAnnotation(NullableAnnotation.None)) is { } shape
                ? Creation(shape, Chain.CallsOf(body), indentation)
                : null;
        }

        BuilderMethod.Set? Called(InvocationExpressionSyntax set) =>
            model.GetSymbolInfo(set).Symbol is IMethodSymbol method ? catalog.Method(method) as BuilderMethod.Set : null;

        bool IsEntry(InvocationExpressionSyntax add) => model.GetSymbolInfo(add).Symbol is IMethodSymbol { Parameters.Length: > 1 };

        TypeSyntax Type(INamedTypeSymbol type) => ParseTypeName(type.ToMinimalDisplayString(model, call.SpanStart));
    }

    private static InitializerExpressionSyntax Initializer(List<(string Name, ExpressionSyntax Value)> members, Indentation indentation)
    {
        var (space, deeper) = (TriviaList(Space), indentation.Deeper());
        var assignments = members.Select(member => (ExpressionSyntax)AssignmentExpression(
            SyntaxKind.SimpleAssignmentExpression,
            IdentifierName(Identifier(deeper.Before(space), member.Name, space)),
            Token(TriviaList(), SyntaxKind.EqualsToken, space),
            member.Value));

        // Each member of several lines ends with a comma, so that one more changes no other line.
        var commas = Enumerable.Repeat(Token(TriviaList(), SyntaxKind.CommaToken, TriviaList()), indentation.IsMultiline ? members.Count : members.Count - 1);
        return InitializerExpression(
            SyntaxKind.ObjectInitializerExpression,
            Token(indentation.Before(space), SyntaxKind.OpenBraceToken, TriviaList()),
            SeparatedList(assignments, commas),
            Token(indentation.Before(space), SyntaxKind.CloseBraceToken, TriviaList()));
    }
}
