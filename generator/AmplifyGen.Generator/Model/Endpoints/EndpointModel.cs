namespace AmplifyGen.Generator.Model;

/// <summary>Describes how the endpoint of a service is resolved.</summary>
/// <param name="Parameters">The parameters, in the model's order.</param>
internal sealed record EndpointModel(EquatableArray<EndpointParameterModel> Parameters, EndpointLogic Logic);

/// <summary>The logic that creates an endpoint from the parameters.</summary>
internal abstract record EndpointLogic
{
    /// <summary>The pattern of AWS's host names, for a service without rules.</summary>
    /// <param name="Prefix">The start of the host names of the service.</param>
    public sealed record Standard(string Prefix) : EndpointLogic;

    /// <summary>Rules that are tried in turn.</summary>
    public sealed record Tree(EquatableArray<EndpointRule> Rules) : EndpointLogic;

    /// <summary>A decision diagram: each node tests a condition and leads to another node, or to a result.</summary>
    /// <param name="Nodes">The nodes. Each leads only to later nodes. The first one is the start; without nodes, the start is <paramref name="Root"/>.</param>
    /// <param name="Variables">The variables that conditions assign, each once.</param>
    public sealed record Diagram(
        EquatableArray<EndpointCondition> Conditions,
        EquatableArray<EndpointRule> Results,
        EndpointTarget Root,
        EquatableArray<EndpointNode> Nodes,
        EquatableArray<EndpointExpression.Variable> Variables) : EndpointLogic;
}

/// <param name="Condition">The index of the condition.</param>
/// <param name="High">The next target if the condition is true.</param>
/// <param name="Low">The next target if the condition is false.</param>
internal sealed record EndpointNode(int Condition, EndpointTarget High, EndpointTarget Low);

/// <summary>The target of a node.</summary>
internal abstract record EndpointTarget
{
    /// <param name="Index">The index of the node.</param>
    public sealed record Node(int Index) : EndpointTarget;

    /// <param name="Index">The index of the result.</param>
    public sealed record Result(int Index) : EndpointTarget;

    /// <summary>No rule matches the parameters.</summary>
    public sealed record None : EndpointTarget;
}

/// <summary>What happens if all conditions are true.</summary>
internal abstract record EndpointRule(EquatableArray<EndpointCondition> Conditions)
{
    /// <summary>Nested rules, which are tried in turn. If none matches, the next rule is tried.</summary>
    public sealed record Branch(EquatableArray<EndpointCondition> Conditions, EquatableArray<EndpointRule> Rules) : EndpointRule(Conditions);

    public sealed record Endpoint(EquatableArray<EndpointCondition> Conditions, EndpointResultModel Result) : EndpointRule(Conditions);

    public sealed record Error(EquatableArray<EndpointCondition> Conditions, EndpointExpression Message) : EndpointRule(Conditions);
}

/// <param name="Assigned">The variable that gets the value of the test, if any.</param>
internal sealed record EndpointCondition(EndpointExpression Test, EndpointExpression.Variable? Assigned);
