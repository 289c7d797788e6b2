using AmplifyGen.Analyzers.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AmplifyGen.CodeFixes;

/// <summary>Changes the assignment of a deprecated member, by a builder's method or in an initializer, to one of its replacement.</summary>
/// <param name="replacement">The C# name of the member that replaces the deprecated one.</param>
internal sealed class ReplacedMember(string replacement, ShapeCatalog catalog, SemanticModel model)
{
    /// <summary>Returns the changes, or <c>null</c> if the name is not in an assignment, or the replacement is already assigned.</summary>
    /// <param name="name">The deprecated name.</param>
    public IReadOnlyList<TextChange>? Of(SyntaxNode? name) => name switch
    {
        SimpleNameSyntax { Parent: MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } } method => OfCall(call, method),
        IdentifierNameSyntax { Parent: AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax initializer } assignment } property when assignment.Left == property =>
            OfInitializer(initializer, assignment, property),
        _ => null,
    };

    private IReadOnlyList<TextChange>? OfCall(InvocationExpressionSyntax call, SimpleNameSyntax name)
    {
        if (model.GetSymbolInfo(call).Symbol is not IMethodSymbol symbol
            || catalog.Method(symbol) is not BuilderMethod.Set { Member: var member, Shape: var shape }
            || shape.Member(replacement) is not { } target
            || !name.Identifier.ValueText.EndsWith(member.Name, StringComparison.Ordinal)
            || OthersOfBuilder(call).Any(other => Sets(other, target)))
        {
            return null;
        }

        var verb = name.Identifier.ValueText.Substring(0, name.Identifier.ValueText.Length - member.Name.Length);
        return [new TextChange(name.Span, verb + replacement), .. OfTargetType(call.ArgumentList, member.Property.Type, target.Property.Type)];
    }

    private IReadOnlyList<TextChange>? OfInitializer(InitializerExpressionSyntax initializer, AssignmentExpressionSyntax assignment, IdentifierNameSyntax name)
    {
        if (model.GetSymbolInfo(name).Symbol is not IPropertySymbol property
            || catalog.Member(property) is not var (shape, _)
            || shape.Member(replacement) is not { } target
            || initializer.Expressions.OfType<AssignmentExpressionSyntax>().Any(other => other.Left is IdentifierNameSyntax left && string.Equals(left.Identifier.ValueText, replacement, StringComparison.Ordinal)))
        {
            return null;
        }

        return [new TextChange(name.Span, replacement), .. OfTargetType(assignment.Right, property.Type, target.Property.Type)];
    }

    /// <summary>Returns the changes that replace the type of the deprecated member by that of its replacement in a value.</summary>
    private IEnumerable<TextChange> OfTargetType(SyntaxNode value, ITypeSymbol old, ITypeSymbol type)
    {
        return value.DescendantNodes()
            .Where(node => IsOld(node) && !IsOld(node.Parent))
            .Select(node => new TextChange(node.Span, type.WithNullableAnnotation(NullableAnnotation.None).ToMinimalDisplayString(model, node.SpanStart)));

        bool IsOld(SyntaxNode? node) => node is NameSyntax or MemberAccessExpressionSyntax && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(node).Symbol, old);
    }

    /// <summary>Returns the calls on the same builder: those of the same chain and, if the chain starts with a variable, of all chains that do.</summary>
    private IEnumerable<InvocationExpressionSyntax> OthersOfBuilder(InvocationExpressionSyntax call)
    {
        var start = Chain.StartOf(call);
        if (start is not IdentifierNameSyntax
            || model.GetSymbolInfo(start).Symbol is not { Kind: SymbolKind.Local or SymbolKind.Parameter or SymbolKind.Field or SymbolKind.Property } variable)
        {
            return Chain.CallsOf(Chain.EndOf(call));
        }

        var body = call.Ancestors().FirstOrDefault(static node => node is MemberDeclarationSyntax and not GlobalStatementSyntax or CompilationUnitSyntax);
        return body?.DescendantNodes()
            .OfType<InvocationExpressionSyntax>()
            .Where(other => other != call && Chain.StartOf(other) is IdentifierNameSyntax origin && string.Equals(origin.Identifier.ValueText, variable.Name, StringComparison.Ordinal) && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(origin).Symbol, variable))
            ?? [];
    }

    private bool Sets(InvocationExpressionSyntax call, MemberFacts member) =>
        model.GetSymbolInfo(call).Symbol is IMethodSymbol method && catalog.Method(method) is BuilderMethod.Set set && set.Member == member;
}
