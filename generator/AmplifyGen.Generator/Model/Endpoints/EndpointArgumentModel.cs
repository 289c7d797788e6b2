namespace AmplifyGen.Generator.Model;

/// <summary>What an operation gives for a parameter of the rules.</summary>
/// <param name="PropertyName">The property of the parameter.</param>
internal sealed record EndpointArgumentModel(string PropertyName, EndpointArgumentValue Value);

internal abstract record EndpointArgumentValue
{
    /// <summary>The same in every call.</summary>
    public sealed record Constant(EndpointExpression Value) : EndpointArgumentValue;

    /// <summary>One value of the input.</summary>
    /// <param name="Members">The way to it: members of the input, of a structure in it, and so on.</param>
    public sealed record Member(EquatableArray<EndpointStep.Member> Members) : EndpointArgumentValue;

    /// <summary>All values of the input that a path leads to.</summary>
    public sealed record All(EndpointStep Path) : EndpointArgumentValue;
}

/// <summary>A step of a path through an input, and what follows it.</summary>
internal abstract record EndpointStep
{
    /// <summary>To a member of a structure.</summary>
    /// <param name="IsRequired">The property is never <c>null</c>.</param>
    /// <param name="IsEnum">The value is an enum over texts, whose text is taken.</param>
    /// <param name="Next">What follows; <c>null</c> at the end of the path.</param>
    public sealed record Member(string PropertyName, bool IsRequired, bool IsEnum, EndpointStep? Next) : EndpointStep;

    /// <summary>To each element of a list.</summary>
    /// <param name="IsEnum">The elements are enums over texts, whose text is taken.</param>
    /// <param name="IsSparse">Elements may be <c>null</c>.</param>
    public sealed record Elements(bool IsEnum, bool IsSparse, EndpointStep? Next) : EndpointStep;

    /// <summary>To each key of a map.</summary>
    public sealed record Keys(bool IsEnum) : EndpointStep;

    /// <summary>To each value of a map.</summary>
    public sealed record Values(bool IsEnum, bool IsSparse, EndpointStep? Next) : EndpointStep;

    /// <summary>Along several ways, one after the other.</summary>
    public sealed record Fork(EquatableArray<EndpointStep> Ways) : EndpointStep;
}
