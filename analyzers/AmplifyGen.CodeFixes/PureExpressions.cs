using AmplifyGen.Analyzers.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AmplifyGen.CodeFixes;

/// <summary>Finds expressions without side effects: the program does not change if they are not evaluated. Unknown expressions are treated as impure.</summary>
internal sealed class PureExpressions(ShapeCatalog catalog)
{
    // The parameters of these lambdas are builders that nothing else uses.
    private readonly HashSet<ISymbol> _lambdas = new(SymbolEqualityComparer.Default);

    /// <summary>Returns whether an expression is pure.</summary>
    public bool Contain(IOperation? operation) => operation switch
    {
        null => false,
        { ConstantValue.HasValue: true } => true,
        ILiteralOperation or ILocalReferenceOperation or IParameterReferenceOperation or IInstanceReferenceOperation or IDefaultValueOperation or ITypeOfOperation or INameOfOperation => true,
        IArgumentOperation argument => Contain(argument.Value),
        IParenthesizedOperation parenthesized => Contain(parenthesized.Operand),
        IFieldReferenceOperation { Field.IsVolatile: false } field => field.Instance is null || Contain(field.Instance),
        IPropertyReferenceOperation property => property.Arguments.IsEmpty && OnlyReads(property.Property) && (property.Instance is null || Contain(property.Instance)),
        IConversionOperation conversion => (conversion.OperatorMethod is not { } method || IsGenerated(method.ContainingType)) && Contain(conversion.Operand),
        IUnaryOperation { OperatorMethod: null } unary => Contain(unary.Operand),
        IBinaryOperation { OperatorMethod: null } binary => ContainText(binary.LeftOperand) && ContainText(binary.RightOperand),
        IConditionalOperation { WhenFalse: { } whenFalse } conditional => Contain(conditional.Condition) && Contain(conditional.WhenTrue) && Contain(whenFalse),
        ICoalesceOperation coalesce => Contain(coalesce.Value) && Contain(coalesce.WhenNull),
        IInterpolatedStringOperation text => text.Parts.All(part => part is IInterpolatedStringTextOperation || (part is IInterpolationOperation hole && ContainText(hole.Expression))),
        IArrayCreationOperation array => array.DimensionSizes.All(Contain) && (array.Initializer?.ElementValues.All(Contain) ?? true),
        IInvocationOperation call => IsPureCall(call),
        IObjectCreationOperation creation => IsGenerated(creation.Type) && creation.Arguments.All(Contain) && (creation.Initializer?.Initializers.All(IsPureInitializer) ?? true),
        IDelegateCreationOperation { Target: IAnonymousFunctionOperation lambda } => _lambdas.Add(lambda.Symbol) && lambda.Body.Operations.All(IsPureStatement),

        // The oldest supported Roslyn version has no operation for it.
        { Syntax: CollectionExpressionSyntax collection } => collection.Elements.All(static element => element is ExpressionElementSyntax) && operation.ChildOperations.All(Contain),
        _ => false,
    };

    /// <summary>Determines whether converting an expression to text calls no method.</summary>
    private bool ContainText(IOperation operation)
    {
        var value = operation is IConversionOperation { OperatorMethod: null, IsImplicit: true } conversion ? conversion.Operand : operation;
        return value.Type is { SpecialType: not (SpecialType.None or SpecialType.System_Object) } && Contain(value);
    }

    private bool IsPureCall(IInvocationOperation call) =>
        catalog.Method(call.TargetMethod) is { } method
        && (method is not BuilderMethod.Set || IsOfOwnBuilder(call.Instance))
        && (call.Instance is null || Contain(call.Instance))
        && call.Arguments.All(Contain);

    /// <summary>Determines whether a builder is created within the expression. Members that are set on another builder are not lost.</summary>
    private bool IsOfOwnBuilder(IOperation? builder) => builder switch
    {
        IParameterReferenceOperation parameter => _lambdas.Contains(parameter.Parameter.ContainingSymbol),
        IInvocationOperation call => catalog.Method(call.TargetMethod) is BuilderMethod.Create or BuilderMethod.Copy || IsOfOwnBuilder(call.Instance),
        _ => false,
    };

    private bool IsPureInitializer(IOperation initializer) =>
        initializer is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: var property, Instance: IInstanceReferenceOperation } } assignment
        && catalog.Member(property) is not null
        && Contain(assignment.Value);

    /// <summary>Determines whether a statement is pure. A lambda that configures a builder runs immediately.</summary>
    private bool IsPureStatement(IOperation statement) => statement switch
    {
        IExpressionStatementOperation expression => Contain(expression.Operation),
        IReturnOperation { ReturnedValue: var value } => value is null || Contain(value),
        _ => false,
    };

    private bool IsGenerated(ITypeSymbol? type) =>
        catalog.Enum(type) is not null || catalog.Shape(type) is not null || catalog.UnionCase(type) is not null;

    private bool OnlyReads(IPropertySymbol property) =>
        catalog.Member(property) is not null
        || catalog.IsKnownValue(property)
        || property is { ContainingType.SpecialType: SpecialType.System_String, Name: nameof(string.Length) }
        || (property is { IsVirtual: false, IsOverride: false, IsAbstract: false } && property.DeclaringSyntaxReferences is [var reference] && reference.GetSyntax() is PropertyDeclarationSyntax { ExpressionBody: null, AccessorList.Accessors: var accessors }
            && accessors.All(static accessor => accessor is { Body: null, ExpressionBody: null }));
}
