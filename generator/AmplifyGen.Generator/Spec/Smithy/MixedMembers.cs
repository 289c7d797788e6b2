using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Spec.Smithy;

/// <summary>The members of mixins on top of one another, in the order in which they were first stated.</summary>
internal sealed class MixedMembers
{
    private readonly LinkedList<ShapeMember> _members = [];
    private readonly Dictionary<string, LinkedListNode<ShapeMember>> _nodes = new(StringComparer.Ordinal);

    public IEnumerable<ShapeMember> All => _members;

    public ShapeMember? Find(string name) => _nodes.TryGetValue(name, out var node) ? node.Value : null;

    /// <summary>Adds a member on top: one that is stated again keeps its place, and adds its traits to those below.</summary>
    public void AddAbove(ShapeMember member)
    {
        if (_nodes.TryGetValue(member.Name, out var node))
            node.Value = member.Above(node.Value);
        else
            _nodes.Add(member.Name, _members.AddLast(member));
    }

    /// <summary>Puts two into one, which is one of the two. The work is that of the smaller.</summary>
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

    /// <summary>Adds a member below all others, which takes the first place.</summary>
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
