using AmplifyGen.Generator.Emit.Text;
using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Emit.Client;

/// <summary>
/// Writes a decision diagram. A node can be reached from several nodes, so nodes are labels.
/// <code>
/// EndpointPartition? partitionResult = null;
/// bool Condition3() => (partitionResult = EndpointPartition.Find(parameters.Region)) is not null;
///
/// if (parameters.Endpoint is not null)
///     goto Result1;
///
/// Node1:
/// if (!Condition3())
///     goto None;
/// </code>
/// </summary>
internal sealed class EndpointDiagramEmitter(CodeWriter writer, EndpointResultText results, EndpointLogic.Diagram diagram)
{
    private readonly HashSet<EndpointTarget> _targets = [];
    private readonly Dictionary<int, int> _uses = diagram.Nodes.GroupBy(static node => node.Condition).ToDictionary(static group => group.Key, static group => group.Count());

    public void Emit()
    {
        if (diagram.Nodes.Count == 0)
        {
            writer.Line(EndOf(diagram.Root));
            return;
        }

        foreach (var target in diagram.Nodes.SelectMany(static (node, index) => Jumps(node, index)))
            _targets.Add(target);

        EmitVariables();
        EmitConditions();
        for (var index = 0; index < diagram.Nodes.Count; index++)
            EmitNode(index);

        EmitEnds();
    }

    /// <summary>Returns the jumps of a node. The next node is reached without a jump.</summary>
    private static IEnumerable<EndpointTarget> Jumps(EndpointNode node, int index)
    {
        var next = new EndpointTarget.Node(index + 1);
        return new[] { node.High, node.Low }.Where(target => target != next);
    }

    private void EmitVariables()
    {
        foreach (var variable in diagram.Variables.Where(variable => _uses.Keys.Any(condition => diagram.Conditions[condition].Assigned == variable)))
            writer.Line($"{TypeOf(variable.Type)}? {variable.Name} = null;");
    }

    /// <summary>Writes each condition that several nodes use once.</summary>
    private void EmitConditions()
    {
        foreach (var condition in _uses.Where(static use => use.Value > 1).Select(static use => use.Key).OrderBy(static condition => condition))
            writer.Line($"bool {NameOf(condition)}() => {ConditionText(diagram.Conditions[condition])};");

        writer.BlankLine();
    }

    private void EmitNode(int index)
    {
        var node = diagram.Nodes[index];
        if (_targets.Contains(new EndpointTarget.Node(index)))
            writer.Line(LabelOf(new EndpointTarget.Node(index)) + ":");

        var condition = _uses[node.Condition] > 1 ? NameOf(node.Condition) + "()" : ConditionText(diagram.Conditions[node.Condition]);
        var next = new EndpointTarget.Node(index + 1);
        if (node.High == node.Low)
        {
            // The condition can still assign a variable.
            writer.Line($"_ = {condition};");
            if (node.Low != next)
                writer.Line($"goto {LabelOf(node.Low)};");
        }
        else if (node.High == next)
        {
            EmitJump($"!({condition})", node.Low);
        }
        else
        {
            EmitJump(condition, node.High);
            if (node.Low != next)
                writer.Line($"goto {LabelOf(node.Low)};");
        }

        writer.BlankLine();
    }

    private void EmitJump(string condition, EndpointTarget target)
    {
        writer.Line($"if ({condition})");
        using (writer.Indent())
            writer.Line($"goto {LabelOf(target)};");
    }

    private void EmitEnds()
    {
        for (var index = 0; index < diagram.Results.Count; index++)
            EmitEnd(new EndpointTarget.Result(index));

        EmitEnd(new EndpointTarget.None());
    }

    private void EmitEnd(EndpointTarget target)
    {
        if (!_targets.Contains(target))
            return;

        writer.Line(LabelOf(target) + ":");
        writer.Line(EndOf(target));
        writer.BlankLine();
    }

    private string EndOf(EndpointTarget target) => target is EndpointTarget.Result result
        ? EndpointTreeEmitter.EndOf(diagram.Results[result.Index], results)
        : $"throw {RuntimeNames.EndpointOutcome}.NoRule();";

    private static string ConditionText(EndpointCondition condition) => (condition.Assigned, EndpointExpressionText.Known(condition.Test)) switch
    {
        (null, null) => EndpointExpressionText.Condition(condition.Test),
        (null, { } known) => $"{RuntimeNames.EndpointOutcome}.Keep({CSharpLiteral.Boolean(known)}, out _)",
        ({ Type: EndpointType.Boolean } variable, _) => $"({variable.Name} = {EndpointExpressionText.Condition(condition.Test)}) == true",
        ({ } variable, _) => $"({variable.Name} = {EndpointExpressionText.Value(condition.Test)}) is not null",
    };

    private static string NameOf(int condition) => FormattableString.Invariant($"Condition{condition}");

    private static string LabelOf(EndpointTarget target) => target switch
    {
        EndpointTarget.Node node => FormattableString.Invariant($"Node{node.Index}"),
        EndpointTarget.Result result => FormattableString.Invariant($"Result{result.Index}"),
        _ => "None",
    };

    private static string TypeOf(EndpointType type) => type switch
    {
        EndpointType.Text => "string",
        EndpointType.Boolean => "bool",
        EndpointType.TextList => RuntimeNames.ReadOnlyListOfString,
        EndpointType.Partition => RuntimeNames.EndpointPartition,
        EndpointType.Arn => RuntimeNames.EndpointArn,
        EndpointType.Url => RuntimeNames.EndpointUrl,
        _ => throw new InvalidOperationException($"No variable has the type '{type}'."),
    };
}
