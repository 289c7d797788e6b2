using AmplifyGen.Analyzers.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmplifyGen.Analyzers.Members;

/// <summary>One use of something deprecated.</summary>
internal sealed record DeprecatedUse(string ShapeName, string MemberName, DeprecationFacts Deprecation)
{
    /// <summary>Returns the deprecated use of an operation, or <c>null</c>.</summary>
    public static DeprecatedUse? Of(IOperation operation, ShapeCatalog catalog) =>
        Symbol(operation) is { } symbol && catalog.Deprecation(symbol) is { } deprecation && !IsNamed(operation)
            ? new DeprecatedUse(NameOfShape(symbol, catalog), NameOfMember(symbol, catalog), deprecation)
            : null;

    /// <summary>
    /// Determines whether another deprecated use contains this one, so that both disappear together: this one is in the value that is given to
    /// a deprecated member or matched with it, or is reached through a deprecated member.
    /// </summary>
    public static bool IsWithinAnother(IOperation use, ShapeCatalog catalog)
    {
        for (var origin = OperationOrigin.Of(use); origin is not null; origin = OperationOrigin.Of(origin))
        {
            if (origin is IPropertyReferenceOperation && IsDeprecated(origin, catalog))
                return true;
        }

        for (var (child, parent) = (use, use.Parent); parent is not null; (child, parent) = (parent, parent.Parent))
        {
            if (IsValueOfDeprecated(child, parent, catalog))
                return true;
        }

        return false;
    }

    private static bool IsValueOfDeprecated(IOperation child, IOperation parent, ShapeCatalog catalog) => parent switch
    {
        IInvocationOperation invocation => child is IArgumentOperation && IsDeprecated(invocation, catalog),
        ISimpleAssignmentOperation assignment => child == assignment.Value && IsDeprecated(assignment.Target, catalog),
        IPropertySubpatternOperation subpattern => child == subpattern.Pattern && IsDeprecated(subpattern.Member, catalog),
        _ => false,
    };

    private static bool IsDeprecated(IOperation operation, ShapeCatalog catalog) =>
        Symbol(operation) is { } symbol && catalog.Deprecation(symbol) is not null;

    private static ISymbol? Symbol(IOperation operation) => operation switch
    {
        IPropertyReferenceOperation reference => reference.Property,
        IInvocationOperation invocation => invocation.TargetMethod,
        IMethodReferenceOperation reference => reference.Method,
        IFieldReferenceOperation reference => reference.Field,
        _ => null,
    };

    /// <summary>Determines whether the operation is in <c>nameof</c>, which names a member but does not use it.</summary>
    private static bool IsNamed(IOperation operation)
    {
        var current = operation;
        while (current.Parent is IMemberReferenceOperation parent)
            current = parent;

        return current.Parent is INameOfOperation;
    }

    private static string NameOfShape(ISymbol symbol, ShapeCatalog catalog) => symbol switch
    {
        IMethodSymbol method when catalog.Built(method.ContainingType) is { } built => built.Name,
        // The constant for `switch` is in a class nested in the enum.
        IFieldSymbol { ContainingType.ContainingType: { } type } => type.Name,
        _ => symbol.ContainingType.Name,
    };

    private static string NameOfMember(ISymbol symbol, ShapeCatalog catalog) =>
        symbol is IMethodSymbol method && catalog.Method(method) is BuilderMethod.Set set ? set.Member.Name : symbol.Name;
}
