using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Spec.Services;

/// <summary>Finds the structures and unions whose values can be of any depth.</summary>
/// <remarks>
/// What holds no other shape is left out, and then what holds only such shapes; likewise what no other shape holds. A ring of shapes is
/// never left out. What stays beside the rings only leads from one to another, and is harmless.
/// </remarks>
internal static class RecursiveShapes
{
    public static HashSet<string> Find(IEnumerable<StructureModel> structures, IEnumerable<UnionModel> unions)
    {
        var members = structures.Select(static shape => (shape.ShapeId, shape.Members))
            .Concat(unions.Select(static shape => (shape.ShapeId, shape.Members)))
            .ToList();
        var edges = members
            .SelectMany(static shape => shape.Members, static (shape, member) => (Holder: shape.ShapeId, Held: member.Type.HeldShapeId))
            .Where(static edge => edge.Held is not null)
            .Select(static edge => (edge.Holder, Held: edge.Held!))
            .ToList();
        var shapes = new HashSet<string>(members.Select(static shape => shape.ShapeId), StringComparer.Ordinal);
        LeaveOut(shapes, edges);
        LeaveOut(shapes, edges.ConvertAll(static edge => (edge.Held, edge.Holder)));
        return shapes;
    }

    /// <summary>Leaves out what no edge of a shape that stays leads from.</summary>
    private static void LeaveOut(HashSet<string> shapes, List<(string From, string To)> edges)
    {
        edges = edges.FindAll(edge => shapes.Contains(edge.From) && shapes.Contains(edge.To));
        var incoming = edges.ToLookup(static edge => edge.To, static edge => edge.From, StringComparer.Ordinal);
        var outgoing = edges.GroupBy(static edge => edge.From, StringComparer.Ordinal).ToDictionary(static group => group.Key, static group => group.Count(), StringComparer.Ordinal);
        var pending = new Stack<string>(shapes.Where(shape => !outgoing.ContainsKey(shape)));
        while (pending.Count > 0)
        {
            var shape = pending.Pop();
            shapes.Remove(shape);
            foreach (var from in incoming[shape])
            {
                if (--outgoing[from] == 0)
                    pending.Push(from);
            }
        }
    }
}
