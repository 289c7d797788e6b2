using AmplifyGen.Analyzers.Flow.Calls;
using AmplifyGen.Analyzers.Flow.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmplifyGen.Analyzers.Flow.Transfer;

internal sealed partial class OperationFlow
{
    /// <summary>Determines whether a value matches a pattern. Variables of the pattern get the value.</summary>
    private Value Match(Value value, IPatternOperation pattern)
    {
        switch (pattern)
        {
            case IDiscardPatternOperation:
                return Value.True;

            case IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: var constant } }:
                return Comparison.Equal(value, new Constant(constant));

            case INegatedPatternOperation negated:
                return Condition.Not(Match(value, negated.Pattern));

            case IBinaryPatternOperation binary:
                var (left, right) = (Match(value, binary.LeftPattern), Match(value, binary.RightPattern));
                return binary.OperatorKind is BinaryOperatorKind.And ? Condition.And(left, right) : Condition.Or(left, right);

            case IRelationalPatternOperation { Value.ConstantValue: { HasValue: true, Value: var bound } } relational:
                return Match(value, relational, new Constant(bound));

            case IDeclarationPatternOperation declaration:
                Declare(declaration.DeclaredSymbol, value);
                return declaration.MatchesNull ? Value.True : IsOfType(value, declaration.MatchedType, declaration.InputType);

            case ITypePatternOperation type:
                return IsOfType(value, type.MatchedType, type.InputType);

            case IRecursivePatternOperation recursive:
                return Match(value, recursive);

            case IListPatternOperation list:
                return Match(value, list);

            default:
                return OpaqueMatch(value, pattern);
        }
    }

    private Value OpaqueMatch(Value value, IPatternOperation pattern)
    {
        PassOn(value);
        return flow.TracksFacts
            ? Condition.IsTrue(flow.Begin(_state, new Symbol(pattern, run.Context) { Sources = value.Symbols.Length == 0 ? [] : [value] }))
            : Value.Nothing;
    }

    private static Value Match(Value value, IRelationalPatternOperation pattern, Constant bound) => pattern.OperatorKind switch
    {
        BinaryOperatorKind.LessThan => Comparison.Of(Relation.Less, value, bound),
        BinaryOperatorKind.LessThanOrEqual => Comparison.Of(Relation.LessOrEqual, value, bound),
        BinaryOperatorKind.GreaterThan => Comparison.Of(Relation.Less, bound, value),
        _ => Comparison.Of(Relation.LessOrEqual, bound, value),
    };

    private Value Match(Value value, IRecursivePatternOperation pattern)
    {
        Declare(pattern.DeclaredSymbol, value);
        var condition = IsOfType(value, pattern.MatchedType, pattern.InputType);
        if (!pattern.PropertySubpatterns.IsEmpty)
            PassOn(value);
        foreach (var property in pattern.PropertySubpatterns)
        {
            if (property.Member is not IMemberReferenceOperation { Member: var member } reference)
                return Condition.And(condition, OpaqueMatch(value, pattern));
            condition = Condition.And(condition, Match(Get(reference, value, member, TypeOf(member)), property.Pattern));
        }

        if (pattern.DeconstructionSubpatterns.IsEmpty)
            return condition;
        if (Parts(pattern, value, pattern.MatchedType, pattern.DeconstructionSubpatterns.Length) is not { } parts)
            return Condition.And(condition, OpaqueMatch(value, pattern));

        for (var index = 0; index < parts.Length; index++)
            condition = Condition.And(condition, Match(parts[index], pattern.DeconstructionSubpatterns[index]));
        return condition;
    }

    /// <summary>
    /// Returns the parts of a tuple, a record or a pair: its elements, or the properties that the generated <c>Deconstruct</c> reads;
    /// <c>null</c> if they are not known.
    /// </summary>
    private Value[]? Parts(IOperation at, Value whole, ITypeSymbol? type, int count)
    {
        if (whole is Term { Operands: [Constant { Content: Term.Tuple }, ..] and var known })
            return known.Length == count + 1 ? [.. known.Skip(1)] : null;

        ISymbol?[] members = type switch
        {
            INamedTypeSymbol { IsTupleType: true } tuple => [.. tuple.TupleElements],
            INamedTypeSymbol named when named.IsRecord || (named.Name is "KeyValuePair" && Framework.IsSystem(named)) =>
                [.. named.GetMembers("Deconstruct").OfType<IMethodSymbol>().Where(method => method.Parameters.Length == count && (method.IsImplicitlyDeclared || method.DeclaringSyntaxReferences.IsEmpty)).Take(1).SelectMany(method => method.Parameters.Select(parameter => PropertyOf(named, parameter.Name)))],
            _ => [],
        };
        return members.Length == count && Array.TrueForAll(members, static member => member is not null) ? Array.ConvertAll(members, member => Get(at, whole, member!, TypeOf(member!))) : null;
    }

    private static ISymbol? PropertyOf(INamedTypeSymbol type, string parameter) =>
        type.GetMembers().FirstOrDefault(member => member is IPropertySymbol && string.Equals(member.Name, parameter, StringComparison.OrdinalIgnoreCase));

    private static ITypeSymbol? TypeOf(ISymbol member) => (member as IFieldSymbol)?.Type ?? (member as IPropertySymbol)?.Type;

    private Value Match(Value value, IListPatternOperation pattern)
    {
        Declare(pattern.DeclaredSymbol, value);
        PassOn(value);
        var elements = pattern.Patterns.Where(static element => element is not ISlicePatternOperation).ToArray();
        var count = CountOf(value, pattern.InputType);
        var fits = elements.Length == pattern.Patterns.Length
            ? Comparison.Equal(count, new Constant(elements.Length))
            : Condition.Not(Comparison.Below(count, elements.Length, includesBound: false));
        var condition = Condition.And(Condition.Not(Condition.IsNull(value)), fits);
        if (!pattern.Patterns.All(static element => IsTotal(element)))
            return Condition.And(condition, OpaqueMatch(value, pattern));

        foreach (var declaration in pattern.Descendants().OfType<IDeclarationPatternOperation>())
            Declare(declaration.DeclaredSymbol, flow.TracksFacts ? Part(declaration, value) : Value.Nothing);
        return condition;
    }

    /// <summary>Determines whether a pattern matches every value.</summary>
    private static bool IsTotal(IPatternOperation pattern) =>
        pattern is IDiscardPatternOperation or IDeclarationPatternOperation { MatchesNull: true } or ISlicePatternOperation { Pattern: null }
        || (pattern is ISlicePatternOperation { Pattern: { } rest } && IsTotal(rest));

    /// <summary>Returns a part of a collection that nothing else is known about.</summary>
    private Symbol Part(IPatternOperation declaration, Value whole) =>
        flow.Begin(_state, new Symbol(declaration, run.Context) { ValueType = declaration.InputType, IsPart = true, IsPromised = Nullability.IsPromisedNotNull(declaration.InputType), Sources = whole.Symbols.Length == 0 ? [] : [whole] });

    private void Declare(ISymbol? declared, Value value)
    {
        if (declared is ILocalSymbol local)
            Store(local, local.Type, value);
    }

    /// <summary>Determines whether a value is of a type. If its own type implies that, determines whether it is not null.</summary>
    private Value IsOfType(Value value, ITypeSymbol? type, ITypeSymbol? input)
    {
        if (type is null || input is null)
            return Condition.Not(Condition.IsNull(value));

        // A conversion does not change the type of the object.
        if (value.Type is { IsReferenceType: true, TypeKind: not TypeKind.TypeParameter } own)
            input = own;

        var isSure = SymbolEqualityComparer.Default.Equals(Nullability.Underlying(input), type)
            || (flow.Scope.Compilation.ClassifyCommonConversion(input, type) is { IsImplicit: true, IsUserDefined: false, IsNumeric: false });
        if (!isSure && value is not SiteValue && IsDetermined(value))
            return Condition.IsTrue(flow.Begin(_state, new Symbol((value, type), run.Context) { IsBlur = true }));
        return isSure ? Condition.Not(Condition.IsNull(value)) : value is SiteValue ? Value.Of(IsBuilder(type)) : Condition.HasType(value, type);
    }
}
