using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Spec.Smithy;

/// <summary>The merged members of mixins, in the order in which they first occur.</summary>
internal sealed class MixedMembers
{
    private readonly LinkedList<ShapeMember> _members = [];
    private readonly Dictionary<string, LinkedListNode<ShapeMember>> _nodes = new(StringComparer.Ordinal);

    public IEnumerable<ShapeMember> All => _members;

    public ShapeMember? Find(string name) => _nodes.TryGetValue(name, out var node) ? node.Value : null;

    /// <summary>Adds a member at the top. A member that already exists keeps its position, and adds its traits to the existing ones.</summary>
    public void AddAbove(ShapeMember member)
    {
        if (_nodes.TryGetValue(member.Name, out var node))
            node.Value = member.Above(node.Value);
        else
            _nodes.Add(member.Name, _members.AddLast(member));
    }

    /// <summary>Merges two collections into one of them. The work is proportional to the smaller one.</summary>
    public static MixedMembers Join(MixedMembers lower, MixedMembers upper)
    {
        if (lower._members.Count >= upper._members.Count)
        {
            foreach (var member in upper._members)
                lower.AddAbove(member);

            return lower;
        }

        for (var node = lower._members.Last; node is not null; node = node.Previous)
            upper.AddBelow(node.Value);

        return upper;
    }

    /// <summary>Adds a member below all others, in the first position.</summary>
    private void AddBelow(ShapeMember member)
    {
        if (!_nodes.TryGetValue(member.Name, out var node))
        {
            _nodes.Add(member.Name, _members.AddFirst(member));
            return;
        }

        node.Value = node.Value.Above(member);
        _members.Remove(node);
        _members.AddFirst(node);
    }
}
