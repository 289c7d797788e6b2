namespace AmplifyGen.Generator.Spec.Shapes;

/// <summary>
/// Divides the shapes that references lead to into groups that refer to one another (Tarjan's strongly connected components), in time
/// proportional to the references. Results are kept, so shapes can be added one after another.
/// </summary>
/// <param name="findNext">The shapes that a shape refers to.</param>
/// <param name="complete">Called for each group, after all groups that it leads to; its shapes are in the order in which they were found.</param>
internal sealed class StrongComponents(
    Func<Shape, IEnumerable<Shape>> findNext, CancellationToken token, Action<IReadOnlyList<Shape>>? complete = null)
{
    private readonly Dictionary<Shape, Node> _nodes = [];
    private readonly Stack<Node> _path = new();
    private readonly Stack<Node> _open = new();

    /// <summary>Determines whether each of two shapes leads to the other.</summary>
    public bool AreConnected(Shape left, Shape right) => Find(left).Component == Find(right).Component;

    public void Visit(Shape shape) => Find(shape);

    private Node Find(Shape shape)
    {
        if (_nodes.TryGetValue(shape, out var known))
            return known;

        // An explicit stack instead of recursion, because the spec determines the length of chains.
        var root = Open(shape);
        while (_path.Count > 0)
        {
            token.ThrowIfCancellationRequested();
            var node = _path.Peek();
            if (!node.Next.MoveNext())
                Close(_path.Pop());
            else if (!_nodes.TryGetValue(node.Next.Current, out var next))
                Open(node.Next.Current);
            else if (next.Component < 0)
                node.Low = Math.Min(node.Low, next.Index);
        }

        return root;
    }

    private Node Open(Shape shape)
    {
        var node = new Node(shape, _nodes.Count, findNext(shape).GetEnumerator());
        _nodes.Add(shape, node);
        _path.Push(node);
        _open.Push(node);
        return node;
    }

    private void Close(Node node)
    {
        node.Next.Dispose();
        if (_path.Count > 0)
            _path.Peek().Low = Math.Min(_path.Peek().Low, node.Low);

        if (node.Low != node.Index)
            return;

        var group = new List<Shape>();
        Node member;
        do
        {
            member = _open.Pop();
            member.Component = node.Index;
            group.Add(member.Shape);
        }
        while (member != node);

        group.Reverse();
        complete?.Invoke(group);
    }

    /// <summary>A shape, and the first open shape that it leads to.</summary>
    private sealed class Node(Shape shape, int index, IEnumerator<Shape> next)
    {
        public Shape Shape { get; } = shape;

        public int Index { get; } = index;

        public IEnumerator<Shape> Next { get; } = next;

        public int Low { get; set; } = index;

        /// <summary>Gets or sets the number of the group; negative while it is not known.</summary>
        public int Component { get; set; } = -1;
    }
}
