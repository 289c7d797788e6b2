using System.Collections.Concurrent;
using AmplifyGen.Analyzers.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmplifyGen.Analyzers.Uses;

/// <summary>The names in one compilation that matter to a rule, from its files and its references.</summary>
internal sealed class NameIndex
{
    private const string Builder = nameof(Builder);

    private readonly NameSet[] _sets;
    private readonly HashSet<string> _builderAliases;
    private readonly HashSet<string> _createdAliases;
    private readonly ConcurrentDictionary<string, bool> _ofBuilders = new(StringComparer.Ordinal);

    public NameIndex(Compilation compilation, ShapeCatalog catalog)
    {
        _sets =
        [
            .. compilation.SourceModule.ReferencedAssemblySymbols.Select(assembly => AssemblyNames.Of(assembly, catalog))
                .Concat(compilation.SyntaxTrees.Select(TreeNames.Of))
                .Append(RuntimeNames(catalog))
                .Where(static set => !set.IsEmpty),
        ];
        var aliases = _sets.SelectMany(static set => set.Aliases).ToArray();
        _builderAliases = new(aliases.Where(static alias => string.Equals(alias.Target, Builder, StringComparison.Ordinal)).Select(static alias => alias.Alias), StringComparer.Ordinal);
        _createdAliases = new(aliases.Where(alias => Has(alias.Target, static set => set.Created)).Select(static alias => alias.Alias), StringComparer.Ordinal);
    }

    /// <summary>Returns the methods that all shapes inherit from the runtime.</summary>
    private static NameSet RuntimeNames(ShapeCatalog catalog)
    {
        var names = new NameSet();
        names.Used.UnionWith(catalog.Symbols.JsonParsers.Select(static method => method.Name));
        return names;
    }

    /// <summary>Determines whether code contains a name in a position where it can be a use of a shape.</summary>
    public bool MentionsShape(SyntaxNode code)
    {
        if (!Array.Exists(_sets, static set => set.Used.Count + set.Assigned.Count + set.Created.Count > 0))
            return false;

        foreach (var node in code.DescendantNodes())
        {
            switch (node)
            {
                case IdentifierNameSyntax name when Matters(name):
                // Here the code does not name the type.
                case ImplicitObjectCreationExpressionSyntax { ArgumentList.Arguments.Count: 1 } when Array.Exists(_sets, static set => set.Created.Count > 0):
                    return true;
            }
        }

        return false;
    }

    /// <summary>Determines whether code calls a method that creates, fills or returns a builder.</summary>
    public bool MentionsBuilder(SyntaxNode code)
    {
        foreach (var node in code.DescendantNodes())
        {
            if (node is InvocationExpressionSyntax invocation && CalledName.Of(invocation)?.Identifier.ValueText is { } name && IsOfBuilder(name))
                return true;
        }

        return false;
    }

    // Only a few different names occur, but often.
    private bool IsOfBuilder(string name) => _ofBuilders.GetOrAdd(name, FindOfBuilder);

    private bool FindOfBuilder(string name) =>
        Has(name, static set => set.BuilderMethods) || Array.Exists(_sets, set => set.Methods.Exists(method => string.Equals(method.Name, name, StringComparison.Ordinal) && Array.Exists(method.ReturnedNames, IsBuilder)));

    private bool IsBuilder(string type) => string.Equals(type, Builder, StringComparison.Ordinal) || _builderAliases.Contains(type);

    private bool Has(string name, Func<NameSet, HashSet<string>> names) => Array.Exists(_sets, set => names(set).Contains(name));

    private bool Matters(IdentifierNameSyntax name)
    {
        var text = name.Identifier.ValueText;
        return Has(text, static set => set.Used)
            || (IsAssigned(name) && Has(text, static set => set.Assigned))
            || (IsCreated(name) && (_createdAliases.Contains(text) || Has(text, static set => set.Created)));
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
}
