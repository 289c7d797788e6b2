using AmplifyGen.Generator.Json;
using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Spec.Endpoints;

/// <summary>Reads rules: trees, and the results of rules.</summary>
internal sealed class EndpointRuleReader
{
    private readonly EndpointScope _scope;
    private readonly EndpointFaults _faults;
    private readonly EndpointExpressionReader _expressions;
    private readonly EndpointConditionReader _conditions;
    private readonly EndpointResultReader _results;

    public EndpointRuleReader(EndpointScope scope, EndpointFaults faults, bool isOrdered = true)
    {
        _scope = scope;
        _faults = faults;
        _expressions = new EndpointExpressionReader(scope, faults);
        _conditions = new EndpointConditionReader(scope, _expressions, faults, isOrdered);
        _results = new EndpointResultReader(_expressions, faults);
    }

    /// <returns><c>null</c> if a part is not valid.</returns>
    public EquatableArray<EndpointRule>? ReadAll(SpecNode owner, JsonObject holder, string name)
    {
        if (holder.Find(name) is not { } part)
        {
            _faults.All.Report(ProblemKinds.MissingValue, owner.Location, "A rule of " + ProblemText.Quote(_faults.Owner), "a '" + name + "'");
            return null;
        }

        if (Expect.Array(owner.With(part.Value), name, _faults.Owner, _faults.All) is not { } array)
            return null;

        var rules = new List<EndpointRule>();
        foreach (var item in array.Items)
        {
            if (Read(owner.With(item)) is not { } rule)
                return null;

            rules.Add(rule);
        }

        return rules.ToEquatableArray();
    }

    /// <summary>Reads the conditions of a diagram, which are next to its results.</summary>
    public EquatableArray<EndpointCondition>? ReadConditions(SpecNode owner, JsonObject diagram) => _conditions.Read(owner, diagram);

    private EndpointRule? Read(SpecNode node)
    {
        if (!_faults.Count(node) || Expect.Object(node, "rules", _faults.Owner, _faults.All) is not { } rule)
            return null;

        var mark = _scope.Enter();
        var read = _conditions.Read(node, rule) is { } conditions ? Read(node, rule, conditions) : null;
        _scope.Leave(mark);
        return read;
    }

    private EndpointRule? Read(SpecNode node, JsonObject rule, EquatableArray<EndpointCondition> conditions)
    {
        switch ((rule.Find("type")?.Value as JsonString)?.Value)
        {
            case "tree":
                return ReadAll(node, rule, "rules") is { } rules ? new EndpointRule.Branch(conditions, rules) : null;
            case "endpoint" when rule.Find("endpoint") is { } endpoint:
                return _results.Read(node.With(endpoint.Value)) is { } result ? new EndpointRule.Endpoint(conditions, result) : null;
            case "error" when rule.Find("error") is { } error:
                return _expressions.Read(node.With(error.Value), EndpointType.Text, "error") is { } message ? new EndpointRule.Error(conditions, message) : null;
            default:
                _faults.Wrong(node, "an object of the type \"tree\", \"endpoint\" or \"error\" with a part of this name, for a tree 'rules'", "rule");
                return null;
        }
    }
}
