using AmplifyGen.Generator.Json;
using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Spec.Endpoints;

/// <summary>Reads conditions. A condition is true if its value exists and is not <c>false</c>.</summary>
/// <param name="isOrdered">Whether a variable is used only where its condition is true, like in a tree.</param>
internal sealed class EndpointConditionReader(EndpointScope scope, EndpointExpressionReader expressions, EndpointFaults faults, bool isOrdered)
{
    /// <returns><c>null</c> if a condition is not valid.</returns>
    public EquatableArray<EndpointCondition>? Read(SpecNode owner, JsonObject rule)
    {
        if (rule.Find("conditions") is not { } part)
            return EquatableArray<EndpointCondition>.Empty;

        return Expect.Array(owner.With(part.Value), "conditions", faults.Owner, faults.All) is { } array ? Read(owner, array) : null;
    }

    private EquatableArray<EndpointCondition>? Read(SpecNode owner, JsonArray array)
    {
        var conditions = new List<EndpointCondition>();
        foreach (var item in array.Items)
        {
            if (Read(owner.With(item)) is not { } condition)
                return null;

            conditions.Add(condition);
        }

        return conditions.ToEquatableArray();
    }

    private EndpointCondition? Read(SpecNode node)
    {
        if (!faults.Count(node) || Expect.Object(node, "conditions", faults.Owner, faults.All) is not { } value || expressions.ReadCall(node, value) is not { } test)
            return null;

        if (value.Find("assign") is not { } assign)
            return new EndpointCondition(test, Assigned: null);

        return Expect.String(node.With(assign.Value), "assign", faults.Owner, faults.All) is { } name && Assign(node.With(name), name.Value, test.Type) is { } variable
            ? new EndpointCondition(test, variable)
            : null;
    }

    private EndpointExpression.Variable? Assign(SpecNode node, string name, EndpointType type)
    {
        // Conditions of a diagram can assign the same name on different paths.
        var known = scope.Find(name);
        if (!isOrdered && known is EndpointExpression.Variable variable && variable.Type == type)
            return variable;

        if (known is null)
            return scope.Assign(name, type, hasValue: isOrdered);

        faults.All.Report(ProblemKinds.SecondEndpointValue, node.Location, ProblemText.Quote(faults.Owner), ProblemText.Quote(name));
        return null;
    }
}
