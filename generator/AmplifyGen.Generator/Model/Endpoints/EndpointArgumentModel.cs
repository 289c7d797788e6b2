namespace AmplifyGen.Generator.Model;

/// <summary>What an operation gives for a parameter of the rules.</summary>
/// <param name="PropertyName">The property of the parameter.</param>
internal sealed record EndpointArgumentModel(string PropertyName, EndpointArgumentValue Value);

internal abstract record EndpointArgumentValue
{
    /// <summary>The same in every call.</summary>
    public sealed record Constant(EndpointExpression Value) : EndpointArgumentValue;

    /// <summary>What a path through the input leads to: a text, a Boolean or texts.</summary>
    public sealed record Path(PathModel Value) : EndpointArgumentValue;
}
