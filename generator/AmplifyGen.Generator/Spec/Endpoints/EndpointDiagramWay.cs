using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Spec.Endpoints;

/// <summary>Follows the paths of a diagram from its root. Only reachable nodes remain, each after the nodes that lead to it.</summary>
internal sealed class EndpointDiagramWay(IReadOnlyList<(int Condition, int High, int Low)> nodes, int conditions, int results, int firstResult)
{
    /// <summary>The reached nodes, with their targets exchanged if needed.</summary>
    private readonly Dictionary<int, (int Condition, int High, int Low)> _reached = [];

    /// <returns><c>null</c> if a number is not in the diagram, or a path does not lead to later conditions.</returns>
    public (EndpointTarget Root, EquatableArray<EndpointNode> Nodes)? Follow(int root, CancellationToken token)
    {
        var open = new Stack<(int Reference, int AfterCondition)>();
        open.Push((root, -1));
        while (open.Count > 0)
        {
            token.ThrowIfCancellationRequested();
            var (reference, after) = open.Pop();
            if (!IsNode(reference))
            {
                if (!IsEnd(reference))
                    return null;

                continue;
            }

            if (Find(reference) is not { } node || node.Condition <= after || node.Condition >= conditions)
                return null;

            if (_reached.ContainsKey(reference))
                continue;

            _reached.Add(reference, node);
            open.Push((node.High, node.Condition));
            open.Push((node.Low, node.Condition));
        }

        var order = _reached.OrderBy(static entry => entry.Value.Condition).ThenBy(static entry => entry.Key).Select(static entry => entry.Key).ToList();
        var places = order.Select(static (reference, index) => (reference, index)).ToDictionary(static entry => entry.reference, static entry => entry.index);
        return (ToTarget(root, places), order.Select(reference => ToNode(_reached[reference], places)).ToEquatableArray());
    }

    private static bool IsTerminal(int reference) => reference is 1 or -1;

    private bool IsNode(int reference) => reference < firstResult && !IsTerminal(reference) && reference != 0;

    private bool IsEnd(int reference) => IsTerminal(reference) || (reference >= firstResult && reference - firstResult <= results);

    private (int Condition, int High, int Low)? Find(int reference)
    {
        var index = Math.Abs((long)reference) - 1;
        if (index >= nodes.Count)
            return null;

        var node = nodes[(int)index];
        return reference > 0 ? node : (node.Condition, node.Low, node.High);
    }

    private EndpointNode ToNode((int Condition, int High, int Low) node, Dictionary<int, int> places) =>
        new(node.Condition, ToTarget(node.High, places), ToTarget(node.Low, places));

    private EndpointTarget ToTarget(int reference, Dictionary<int, int> places)
    {
        if (places.TryGetValue(reference, out var place))
            return new EndpointTarget.Node(place);

        return reference > firstResult ? new EndpointTarget.Result(reference - firstResult - 1) : new EndpointTarget.None();
    }
}
