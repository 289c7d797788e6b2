using AmplifyGen.Generator.Model;
using Spectre.Console;

namespace AmplifyGen.Tool.Output;

/// <summary>Shows a service as a tree: its operations, their inputs and outputs, and the members of these.</summary>
internal sealed class ModelTree
{
    private readonly ServiceModel _service;
    private readonly Dictionary<string, EquatableArray<MemberModel>> _members;
    private readonly Dictionary<string, EnumModel> _enums;
    private readonly bool _isComplete;

    private ModelTree(ServiceModel service, bool isComplete)
    {
        _service = service;
        _members = service.GetMembers();
        _enums = service.Enums.ToDictionary(static shape => shape.ShapeId, StringComparer.Ordinal);
        _isComplete = isComplete;
    }

    /// <param name="size">The size of the model in bytes.</param>
    /// <param name="operations">The operations to show in full; if empty, all operations with the required members of their inputs.</param>
    public static Tree Create(ServiceModel service, long size, IReadOnlySet<string> operations)
    {
        var writer = new ModelTree(service, operations.Count > 0);
        var shapes = service.Structures.Count + service.Unions.Count + service.Enums.Count + service.Errors.Count;
        var root = new Tree(Label(
            $"{service.Identity.SdkId} {service.Identity.Version}: {service.Protocol.Name}, {Quantity.Of(service.Operations.Count, "operation")}, {Quantity.Of(shapes, "shape")}, {Quantity.Size(size)}"));
        foreach (var operation in service.Operations.Where(operation => operations.Count == 0 || operations.Contains(operation.Name)))
            writer.Add(root, operation);

        return root;
    }

    private void Add(Tree root, OperationModel operation)
    {
        var parts = _members.ContainsKey(operation.InputShapeId) ? CountShapes(operation) : 0;
        var node = root.AddNode(Label($"{operation.Name} ({Quantity.Of(parts, "shape")}{(operation.Deprecation is null ? "" : ", deprecated")})"));
        Add(node, operation.InputShapeId, "");
        if (_isComplete)
            Add(node, operation.OutputShapeId, " (output)");
    }

    private void Add(TreeNode parent, string shapeId, string suffix)
    {
        var shape = _service.Structures.First(structure => string.Equals(structure.ShapeId, shapeId, StringComparison.Ordinal));
        var node = parent.AddNode(Label(shape.Name + suffix));
        AddMembers(node, shapeId, new HashSet<string>(StringComparer.Ordinal));
    }

    /// <param name="shown">The shapes whose members are already in the tree of the operation. Each is shown once, so recursion ends.</param>
    private void AddMembers(TreeNode parent, string shapeId, HashSet<string> shown)
    {
        shown.Add(shapeId);
        foreach (var member in _members[shapeId])
        {
            if (!_isComplete && !member.IsRequired)
                continue;

            var target = member.Type.HeldShapeId;
            var isRepeated = target is not null && shown.Contains(target);
            var node = parent.AddNode(Label($"{member.PropertyName}: {Describe(member.Type)}{Facts(member)}{(_isComplete && isRepeated ? " (shown above)" : "")}"));
            if (target is not null && !isRepeated)
                AddMembers(node, target, shown);
        }
    }

    private int CountShapes(OperationModel operation)
    {
        var found = new HashSet<string>(StringComparer.Ordinal) { operation.InputShapeId, operation.OutputShapeId };
        var open = new Stack<string>(found);
        while (open.TryPop(out var shape))
        {
            foreach (var target in _members[shape].SelectMany(static member => NamedIn(member.Type)))
            {
                if (found.Add(target) && _members.ContainsKey(target))
                    open.Push(target);
            }
        }

        return found.Count;
    }

    private static IEnumerable<string> NamedIn(TypeModel type) => type switch
    {
        TypeModel.Named named => [named.ShapeId],
        TypeModel.List list => NamedIn(list.Element),
        TypeModel.Map map => NamedIn(map.Key).Concat(NamedIn(map.Value)),
        _ => [],
    };

    private string Describe(TypeModel type) => type switch
    {
        TypeModel.Number number => number.Kind.ToString().ToLowerInvariant(),
        TypeModel.Enum found => $"{found.Name} ({Quantity.Of(_enums[found.ShapeId].Values.Count, "value")})",
        TypeModel.IntEnum found => $"{found.Name} ({Quantity.Of(_enums[found.ShapeId].Values.Count, "value")})",
        TypeModel.Union union => union.Name + " (union)",
        TypeModel.Named named => named.Name,
        TypeModel.List list => "list of " + Describe(list.Element),
        TypeModel.Map map => $"map from {Describe(map.Key)} to {Describe(map.Value)}",
        TypeModel.StreamingBlob => "stream",
        _ => type.GetType().Name.ToLowerInvariant(),
    };

    private static string Facts(MemberModel member) => string.Concat(
        member.IsRequired ? ", required" : "",
        member.IsSensitive ? ", sensitive" : "",
        member.Deprecation is null ? "" : ", deprecated");

    /// <summary>A model is untrusted: its texts are neither markup nor commands of a terminal.</summary>
    private static Text Label(string text) => new(ToolConsole.Visible(text));
}
