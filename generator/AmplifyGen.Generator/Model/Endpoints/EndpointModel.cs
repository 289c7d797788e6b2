namespace AmplifyGen.Generator.Model;

/// <summary>How the endpoint of a service is found.</summary>
/// <param name="Parameters">What it depends on, in the model's order.</param>
internal sealed record EndpointModel(EquatableArray<EndpointParameterModel> Parameters, EndpointLogic Logic);

/// <summary>What makes an endpoint of the parameters.</summary>
internal abstract record EndpointLogic
{
    /// <summary>The pattern of AWS's host names, for a service without rules.</summary>
    /// <param name="Prefix">What host names of the service begin with.</param>
    public sealed record Standard(string Prefix) : EndpointLogic;

    /// <summary>Rules that are tried in turn.</summary>
    public sealed record Tree(EquatableArray<EndpointRule> Rules) : EndpointLogic;

    /// <summary>A decision diagram: each node asks a condition and leads to another node, or to a result.</summary>
    /// <param name="Nodes">Each leads to later ones only. The first is where the way begins; without nodes it begins at <paramref name="Root"/>.</param>
    /// <param name="Variables">What conditions assign, each once.</param>
    public sealed record Diagram(
        EquatableArray<EndpointCondition> Conditions,
        EquatableArray<EndpointRule> Results,
        EndpointTarget Root,
        EquatableArray<EndpointNode> Nodes,
        EquatableArray<EndpointExpression.Variable> Variables) : EndpointLogic;
}

/// <param name="Condition">The index of the condition.</param>
/// <param name="High">Where the way goes on if it holds.</param>
/// <param name="Low">Where it goes on if not.</param>
internal sealed record EndpointNode(int Condition, EndpointTarget High, EndpointTarget Low);

/// <summary>Where a node leads.</summary>
internal abstract record EndpointTarget
{
    /// <param name="Index">Among the nodes.</param>
    public sealed record Node(int Index) : EndpointTarget;

    /// <param name="Index">Among the results.</param>
    public sealed record Result(int Index) : EndpointTarget;

    /// <summary>No rule is for the parameters.</summary>
    public sealed record None : EndpointTarget;
}

/// <summary>What happens where all conditions hold.</summary>
internal abstract record EndpointRule(EquatableArray<EndpointCondition> Conditions)
{
    /// <summary>More rules, which are tried in turn. If none is for the parameters, the rule behind this one is tried.</summary>
    public sealed record Branch(EquatableArray<EndpointCondition> Conditions, EquatableArray<EndpointRule> Rules) : EndpointRule(Conditions);

    public sealed record Endpoint(EquatableArray<EndpointCondition> Conditions, EndpointResultModel Result) : EndpointRule(Conditions);

    public sealed record Error(EquatableArray<EndpointCondition> Conditions, EndpointExpression Message) : EndpointRule(Conditions);
}

/// <param name="Assigned">What gets the value of the test, if anything.</param>
internal sealed record EndpointCondition(EndpointExpression Test, EndpointExpression.Variable? Assigned);
