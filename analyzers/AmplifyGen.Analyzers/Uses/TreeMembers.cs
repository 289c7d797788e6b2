using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmplifyGen.Analyzers.Uses;

/// <summary>The members in a file: methods, properties, fields and so on, in their order. Members of nested types are members like the others.</summary>
internal sealed class TreeMembers
{
    private static readonly ConditionalWeakTable<SyntaxTree, TreeMembers> Known = new();

    private readonly MemberDeclarationSyntax[] _members;

    private TreeMembers(SyntaxTree tree) =>
        _members = [.. tree.GetRoot().DescendantNodes(IsContainer).OfType<MemberDeclarationSyntax>().Where(static member => !IsContainer(member))];

    public static TreeMembers Of(SyntaxTree tree) => Known.GetValue(tree, static read => new TreeMembers(read));

    /// <summary>Returns the member that contains some code, with its number; <c>null</c> for code outside of members.</summary>
    public (MemberDeclarationSyntax Member, int Number)? Containing(SyntaxNode code) =>
        code.FirstAncestorOrSelf<MemberDeclarationSyntax>(static node => !IsContainer(node)) is { } member && Number(member.SpanStart) is var number && number < _members.Length && _members[number] == member
            ? (member, number)
            : null;

    /// <summary>Returns the numbers of the members that some code consists of, or is a part of. The second one is exclusive.</summary>
    public (int First, int End) Numbers(SyntaxNode code) =>
        Containing(code) is { Number: var number } ? (number, number + 1) : (Number(code.SpanStart), Number(code.Span.End));

    /// <summary>
    /// Returns whether each member has the same text as in a later version of the file; <c>null</c> if the versions do not have the same declarations.
    /// </summary>
    public bool[]? SameIn(TreeMembers later)
    {
        if (later._members.Length != _members.Length)
            return null;

        var same = new bool[_members.Length];
        for (var i = 0; i < same.Length; i++)
            same[i] = _members[i].IsIncrementallyIdenticalTo(later._members[i]);
        return same;
    }

    /// <summary>Returns the number of the first member that starts at a position or after it.</summary>
    private int Number(int position)
    {
        var (low, high) = (0, _members.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_members[middle].SpanStart < position)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private static bool IsContainer(SyntaxNode node) => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax;
}
