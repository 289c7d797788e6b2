using AmplifyGen.Analyzers.Facts;
using AmplifyGen.Analyzers.Uses;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AmplifyGen.Analyzers.Members;

/// <summary>The only value that a local, a static field or a static property of the compilation ever has.</summary>
internal static class OnlyValue
{
    private static readonly NamedTypes Immutable = new("System.String", "System.ReadOnlySpan`1", "System.ReadOnlyMemory`1", "AmplifyGen.Blob", "AmplifyGen.StreamingBlob");

    /// <returns>The expression of the value, or <c>null</c> if there may be another value.</returns>
    public static IOperation? Of(IOperation reference, CancellationToken token)
    {
        var value = reference switch
        {
            ILocalReferenceOperation { Local: { RefKind: RefKind.None } local } => OfLocal(local, reference, token),
            IFieldReferenceOperation { Field: { IsStatic: true, IsReadOnly: true } field } when HasNoConstructor(field) => Declared(field, token),
            IPropertyReferenceOperation { Property: { IsStatic: true, IsVirtual: false, IsAbstract: false, SetMethod: null } property } when HasNoConstructor(property) => Declared(property, token),
            _ => null,
        };

        // The sources of a referenced project are visible, but belong to another compilation.
        if (value is null || reference.SemanticModel is not { } model || !model.Compilation.ContainsSyntaxTree(value.SyntaxTree))
            return null;

#pragma warning disable RS1030 // A field may be in another file than the code that is analyzed; the host shares its models with the compilation.
        var there = model.SyntaxTree == value.SyntaxTree ? model : model.Compilation.GetSemanticModel(value.SyntaxTree);
#pragma warning restore RS1030

        // In `byte[] key = { 1, 2 };`, the array has no syntax of its own.
        return there.OperationOf(value, token) switch
        {
            IArrayInitializerOperation elements => elements.Parent,
            var operation => operation,
        };
    }

    /// <summary>Determines whether the type of a static member has no static constructor, which could assign another value.</summary>
    private static bool HasNoConstructor(ISymbol member) => member.ContainingType.StaticConstructors.All(static constructor => constructor.IsImplicitlyDeclared);

    private static ExpressionSyntax? Declared(ISymbol member, CancellationToken token) =>
        member.DeclaringSyntaxReferences is not [var reference] ? null : SourceReads.Syntax(reference, token) switch
        {
            VariableDeclaratorSyntax { Initializer.Value: { } value } => value,
            PropertyDeclarationSyntax { Initializer.Value: { } value } => value,
            PropertyDeclarationSyntax { ExpressionBody.Expression: { } value } => value,
            _ => null,
        };

    private static ExpressionSyntax? OfLocal(ILocalSymbol local, IOperation use, CancellationToken token)
    {
        if (local.DeclaringSyntaxReferences is not [var reference]
            || SourceReads.Syntax(reference, token) is not VariableDeclaratorSyntax { Initializer.Value: { } value, Parent.Parent: LocalDeclarationStatementSyntax { Parent: { } parent } })
        {
            return null;
        }

        // For top-level statements, the scope is the file.
        var scope = parent.FirstAncestorOrSelf<SyntaxNode>(static node => node is BlockSyntax or SwitchStatementSyntax or CompilationUnitSyntax)!;
        var names = scope.DescendantNodes().OfType<IdentifierNameSyntax>().Where(name => string.Equals(name.Identifier.ValueText, local.Name, StringComparison.Ordinal));

        // The content of a local, such as an array, can change without an assignment, unless nothing else refers to it.
        var isUnchanged = Immutable.Contains(local.Type, use.SemanticModel) ? !names.Any(IsWritten) : names.All(name => name == use.Syntax);
        return isUnchanged ? value : null;
    }

    /// <summary>Determines whether a name of a local is assigned, or passed by reference.</summary>
    private static bool IsWritten(IdentifierNameSyntax name)
    {
        SyntaxNode target = name;
        while (target.Parent is ParenthesizedExpressionSyntax or TupleExpressionSyntax or ArgumentSyntax { Parent: TupleExpressionSyntax } or PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression })
            target = target.Parent;

        return target.Parent switch
        {
            AssignmentExpressionSyntax assignment => assignment.Left == target,
            ArgumentSyntax argument => argument.RefKindKeyword.RawKind is (int)SyntaxKind.RefKeyword or (int)SyntaxKind.OutKeyword,
            RefExpressionSyntax or PrefixUnaryExpressionSyntax or PostfixUnaryExpressionSyntax => true,
            _ => false,
        };
    }
}
