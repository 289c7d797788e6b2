using System.Runtime.CompilerServices;
using AmplifyGen.Metadata;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmplifyGen.Analyzers.Uses;

/// <summary>Reads the names of a file from its syntax once, so that an edit of another file does not change them.</summary>
internal static class TreeNames
{
    private static readonly ConditionalWeakTable<SyntaxTree, NameSet> Known = new();

    public static NameSet Of(SyntaxTree tree) => Known.GetValue(tree, static read => Read(read.GetRoot()));

    private static NameSet Read(SyntaxNode root)
    {
        var names = new NameSet();
        foreach (var node in root.DescendantNodes(static node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax))
        {
            switch (node)
            {
                case UsingDirectiveSyntax { Alias: { } alias } directive when LastName(directive.NamespaceOrType) is { } target:
                    names.Aliases.Add((alias.Name.Identifier.ValueText, target));
                    break;
                case TypeDeclarationSyntax type:
                    ReadType(type, names);
                    break;
                case MethodDeclarationSyntax method when !method.AttributeLists.Any(static list => list.Attributes.Any(static attribute => IsOfRuntime(attribute))):
                    names.Methods.Add((method.Identifier.ValueText, [.. method.ReturnType.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Select(static name => name.Identifier.ValueText)]));
                    break;
            }
        }

        return names.IsEmpty ? NameSet.Empty : names;
    }

    private static void ReadType(TypeDeclarationSyntax type, NameSet names)
    {
        var isEnum = false;
        foreach (var member in type.Members)
        {
            foreach (var attribute in member.AttributeLists.SelectMany(static list => list.Attributes))
            {
                if (!IsOfRuntime(attribute))
                    continue;

                isEnum |= IsNamed(attribute, nameof(KnownValueAttribute));
                ReadMember(type, member, attribute, names);
            }
        }

        if (isEnum)
            names.Created.Add(type.Identifier.ValueText);
    }

    private static void ReadMember(TypeDeclarationSyntax type, MemberDeclarationSyntax member, AttributeSyntax attribute, NameSet names)
    {
        if (Name(member) is not { } name)
            return;

        if (member is MethodDeclarationSyntax && (IsNamed(attribute, nameof(SetsMemberAttribute)) || IsNamed(attribute, nameof(BuilderRoleAttribute))))
            names.BuilderMethods.Add(name);
        if (IsNamed(attribute, nameof(DeprecatedMemberAttribute)))
        {
            names.Used.Add(name);
        }
        else if (IsNamed(attribute, nameof(SetsMemberAttribute)) && IsChecked(type.Parent as TypeDeclarationSyntax, MemberOf(attribute)))
        {
            names.Used.Add(name);
        }
        else if (member is PropertyDeclarationSyntax property && IsChecked(property))
        {
            names.Assigned.Add(name);

            // The record of a union member contains its value.
            if (type.Parent is TypeDeclarationSyntax)
                names.Created.Add(type.Identifier.ValueText);
        }
    }

    private static string? Name(MemberDeclarationSyntax member) => member switch
    {
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        FieldDeclarationSyntax { Declaration.Variables: [var field, ..] } => field.Identifier.ValueText,
        _ => null,
    };

    private static bool IsChecked(TypeDeclarationSyntax? shape, string? member) =>
        shape?.Members.OfType<PropertyDeclarationSyntax>().Any(property => string.Equals(property.Identifier.ValueText, member, StringComparison.Ordinal) && IsChecked(property)) == true;

    /// <summary>Determines whether a property is required or secret, or has a constraint.</summary>
    private static bool IsChecked(PropertyDeclarationSyntax property) =>
        property.AttributeLists.SelectMany(static list => list.Attributes).Any(static attribute =>
            IsNamed(attribute, nameof(LengthConstraintAttribute))
            || IsNamed(attribute, nameof(RangeConstraintAttribute))
            || IsNamed(attribute, nameof(PatternConstraintAttribute))
            || (IsNamed(attribute, nameof(ShapeMemberAttribute)) && attribute.ArgumentList?.Arguments.Any(static argument => argument.NameEquals?.Name.Identifier.ValueText is nameof(ShapeMemberAttribute.IsRequired) or nameof(ShapeMemberAttribute.IsSecret)) == true));

    private static string? MemberOf(AttributeSyntax attribute) =>
        attribute.ArgumentList?.Arguments is [{ Expression: LiteralExpressionSyntax literal }, ..] && literal.IsKind(SyntaxKind.StringLiteralExpression) ? literal.Token.ValueText : null;

    /// <summary>Determines whether an attribute can be one of the runtime. Generated code names it by a namespace alias, other code by its full name.</summary>
    private static bool IsOfRuntime(AttributeSyntax attribute) => attribute.Name
        is AliasQualifiedNameSyntax
        or QualifiedNameSyntax { Left: QualifiedNameSyntax { Right.Identifier.ValueText: nameof(AmplifyGen.Metadata) } };

    /// <summary>Determines whether an attribute has the name of a type, without the suffix of attribute names.</summary>
    private static bool IsNamed(AttributeSyntax attribute, string type) =>
        LastName(attribute.Name) is { } name && name.Length + nameof(Attribute).Length == type.Length && type.StartsWith(name, StringComparison.Ordinal);

    private static string? LastName(TypeSyntax type) => type switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax qualified => qualified.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => null,
    };
}
