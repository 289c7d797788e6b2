using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Emit.Files;

/// <summary>Finds the operation that is the only one to reach a structure or union, if there is one.</summary>
internal sealed class ShapeOwners
{
    // The only operation that reaches a shape; null if another operation, or an error, reaches it too.
    private readonly Dictionary<string, OperationModel?> _owners = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EquatableArray<MemberModel>> _members;

    private ShapeOwners(ServiceModel service) => _members = service.GetMembers();

    public static ShapeOwners Of(ServiceModel service, CancellationToken token)
    {
        var owners = new ShapeOwners(service);
        foreach (var operation in service.Operations)
        {
            token.ThrowIfCancellationRequested();
            owners.Reach(operation.InputShapeId, operation);
            owners.Reach(operation.OutputShapeId, operation);
        }

        foreach (var error in service.Errors)
        {
            token.ThrowIfCancellationRequested();
            foreach (var member in error.Members)
            {
                if (member.Type.HeldShapeId is { } target)
                    owners.Reach(target, operation: null);
            }
        }

        return owners;
    }

    /// <summary>Returns the only operation that reaches the shape; <c>null</c> if several do.</summary>
    public OperationModel? Find(string shapeId) => _owners[shapeId];

    // A worklist instead of recursion, because the spec determines the depth.
    private void Reach(string rootShapeId, OperationModel? operation)
    {
        var pending = new Stack<string>();
        pending.Push(rootShapeId);
        while (pending.Count > 0)
        {
            var shapeId = pending.Pop();
            if (_owners.TryGetValue(shapeId, out var owner) && (owner is null || ReferenceEquals(owner, operation)))
                continue;

            // The first operation owns the shape. The next one shares it, with everything that the shape reaches.
            _owners[shapeId] = owner is null ? operation : null;
            foreach (var member in _members[shapeId])
            {
                if (member.Type.HeldShapeId is { } target)
                    pending.Push(target);
            }
        }
    }
}
