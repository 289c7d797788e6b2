namespace AmplifyGen.Generator.Model;

/// <summary>The value that an operation sets for a parameter of the rules.</summary>
/// <param name="PropertyName">The property of the parameter.</param>
internal sealed record EndpointArgumentModel(string PropertyName, EndpointArgumentValue Value);

internal abstract record EndpointArgumentValue
{
    /// <summary>A value that is the same in every call.</summary>
    public sealed record Constant(EndpointExpression Value) : EndpointArgumentValue;

    /// <summary>The value at a path through the input: a text, a Boolean or a list of texts.</summary>
    public sealed record Path(PathModel Value) : EndpointArgumentValue;
}
