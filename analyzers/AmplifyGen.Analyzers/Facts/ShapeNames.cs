using AmplifyGen.Analyzers.Constraints;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmplifyGen.Analyzers.Facts;

/// <summary>
/// The names through which code can do something with a shape that a rule has a word on. A name decides only whether code is worth
/// binding; what the code does is then read from symbols.
/// </summary>
internal sealed class ShapeNames
{
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);
    private readonly HashSet<string> _assigned = new(StringComparer.Ordinal);
    private readonly HashSet<string> _created = new(StringComparer.Ordinal);

    public ShapeNames(Compilation compilation, ShapeCatalog catalog)
    {
        foreach (var type in GeneratedTypes.Of(compilation, catalog.Symbols))
        {
            if (catalog.Shape(type) is { } shape)
                CollectStructure(type, shape, catalog);
            else if (catalog.Union(type) is { } union)
                CollectUnion(type, union, catalog);
            else if (catalog.Enum(type) is not null)
                CollectEnum(type, catalog);
        }

        if (_created.Count > 0)
            CollectAliases(compilation);
    }

    /// <summary>Whether one of the names stands in the code where it can mean something.</summary>
    public bool AreMentioned(SyntaxNode code)
    {
        if (_used.Count + _assigned.Count + _created.Count == 0)
            return false;

        foreach (var node in code.DescendantNodes())
        {
            switch (node)
            {
                case IdentifierNameSyntax name when Matters(name):
                // Here the type goes without a name.
                case ImplicitObjectCreationExpressionSyntax { ArgumentList.Arguments.Count: 1 } when _created.Count > 0:
                    return true;
            }
        }

        return false;
    }

    private static bool IsAssigned(IdentifierNameSyntax name)
    {
        SyntaxNode target = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
        return target.Parent is AssignmentExpressionSyntax assignment && assignment.Left == target;
    }

    private static bool IsCreated(IdentifierNameSyntax name)
    {
        SyntaxNode type = name;
        while (type.Parent is QualifiedNameSyntax or AliasQualifiedNameSyntax)
            type = type.Parent;

        return type.Parent is ObjectCreationExpressionSyntax;
    }

    private bool Matters(IdentifierNameSyntax name)
    {
        var text = name.Identifier.ValueText;
        return _used.Contains(text)
            || (_assigned.Contains(text) && IsAssigned(name))
            || (_created.Contains(text) && IsCreated(name));
    }

    private void CollectStructure(INamedTypeSymbol type, ShapeFacts shape, ShapeCatalog catalog)
    {
        foreach (var member in type.GetMembers())
        {
            if (catalog.Deprecation(member) is not null || ReadsJson(member, catalog))
                _used.Add(member.Name);
            else if (member is IPropertySymbol && shape.Member(member.Name) is { } facts && IsChecked(facts))
                _assigned.Add(member.Name);
        }

        foreach (var method in type.GetTypeMembers().Where(nested => catalog.Built(nested) == shape).SelectMany(static builder => builder.GetMembers()).OfType<IMethodSymbol>())
        {
            if (catalog.Deprecation(method) is not null || (catalog.Method(method) is BuilderMethod.Set set && IsChecked(set.Member)))
                _used.Add(method.Name);
        }
    }

    private void CollectUnion(INamedTypeSymbol type, UnionFacts union, ShapeCatalog catalog)
    {
        _used.UnionWith(type.GetMembers().Where(member => ReadsJson(member, catalog)).Select(static member => member.Name));
        _created.UnionWith(union.Cases.Where(static shape => shape.Members.Any(IsChecked)).Select(static shape => shape.Name));
    }

    private static bool ReadsJson(ISymbol member, ShapeCatalog catalog) => member is IMethodSymbol && member.Attribute(catalog.Symbols.ParsesJson) is not null;

    private static bool IsChecked(MemberFacts member) => member.IsRequired || member.IsSecret || ConstraintCheck.Applies(member);

    private void CollectEnum(INamedTypeSymbol type, ShapeCatalog catalog)
    {
        _created.Add(type.Name);
        foreach (var value in type.GetMembers().Concat(type.GetTypeMembers().SelectMany(static nested => nested.GetMembers())))
        {
            if (catalog.Deprecation(value) is not null)
                _used.Add(value.Name);
        }
    }

    private void CollectAliases(Compilation compilation)
    {
        foreach (var tree in compilation.SyntaxTrees)
        {
            var directives = tree.GetRoot()
                .DescendantNodes(static node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
                .OfType<UsingDirectiveSyntax>();
            foreach (var directive in directives)
            {
                if (directive.Alias is { } alias && LastName(directive.NamespaceOrType) is { } name && _created.Contains(name))
                    _created.Add(alias.Name.Identifier.ValueText);
            }
        }
    }

    private static string? LastName(TypeSyntax type) => type switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax qualified => qualified.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => null,
    };
}
