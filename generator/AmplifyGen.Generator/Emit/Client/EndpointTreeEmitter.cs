using AmplifyGen.Generator.Emit.Text;
using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Emit.Client;

/// <summary>
/// Writes rules that are tried in turn.
/// <code>
/// if (parameters.Region is not null &amp;&amp; EndpointPartition.Find(parameters.Region) is { } partitionResult)
/// {
///     if (parameters.UseFIPS)
///         return new AwsEndpoint { Url = EndpointOutcome.CreateUrl("https://x-fips." + parameters.Region + "." + partitionResult.DnsSuffix) };
/// }
/// </code>
/// </summary>
internal sealed class EndpointTreeEmitter(CodeWriter writer, EndpointResultText results)
{
    /// <summary>The maximum length of conditions on one line. Longer conditions are on separate lines.</summary>
    private const int LineLength = 120;

    public void Emit(EndpointLogic.Tree tree)
    {
        if (!EmitRules(tree.Rules))
            writer.Line($"throw {RuntimeNames.EndpointOutcome}.NoRule();");
    }

    /// <summary>Returns the statement for the end of a rule.</summary>
    public static string EndOf(EndpointRule rule, EndpointResultText results) => rule switch
    {
        EndpointRule.Endpoint endpoint => $"return {results.Of(endpoint.Result)};",
        EndpointRule.Error error => $"throw new {RuntimeNames.AwsClientException}({EndpointExpressionText.Text(error.Message)});",
        _ => throw new InvalidOperationException($"No emitter knows '{rule.GetType().Name}'."),
    };

    /// <returns>Whether code after the rules is never reached.</returns>
    private bool EmitRules(EquatableArray<EndpointRule> rules) => rules.Any(EmitRule);

    private bool EmitRule(EndpointRule rule)
    {
        var open = rule.Conditions.Where(static condition => condition.Assigned is not null || EndpointExpressionText.Known(condition.Test) is null).ToList();
        if (rule.Conditions.Any(static condition => EndpointExpressionText.Known(condition.Test) == false))
            return false;

        if (open.Count == 0)
            return EmitEnd(rule);

        EmitConditions(open);
        if (rule is EndpointRule.Branch)
        {
            using (writer.Block())
                EmitEnd(rule);
        }
        else
        {
            using (writer.Indent())
                EmitEnd(rule);
        }

        writer.BlankLine();
        return false;
    }

    private void EmitConditions(List<EndpointCondition> conditions)
    {
        var texts = conditions.ConvertAll(ConditionText);
        if (texts.Sum(static text => text.Length) <= LineLength)
        {
            writer.Line($"if ({string.Join(" && ", texts)})");
            return;
        }

        writer.Line("if (" + texts[0] + (texts.Count == 1 ? ")" : ""));
        using (writer.Indent())
        {
            for (var index = 1; index < texts.Count; index++)
                writer.Line("&& " + texts[index] + (index == texts.Count - 1 ? ")" : ""));
        }
    }

    private static string ConditionText(EndpointCondition condition) => condition.Assigned switch
    {
        null => EndpointExpressionText.Condition(condition.Test),
        { Type: EndpointType.Boolean } variable => $"{RuntimeNames.EndpointOutcome}.Keep({EndpointExpressionText.Condition(condition.Test)}, out var {variable.Name})",
        var variable => $"{EndpointExpressionText.Value(condition.Test)} is {{ }} {variable.Name}",
    };

    private bool EmitEnd(EndpointRule rule)
    {
        if (rule is EndpointRule.Branch branch)
            return EmitRules(branch.Rules);

        writer.Line(EndOf(rule, results));
        return true;
    }
}
