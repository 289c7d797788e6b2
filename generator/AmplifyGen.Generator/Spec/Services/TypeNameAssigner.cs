using AmplifyGen.Generator.Model;
using AmplifyGen.Generator.Spec.Naming;
using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Spec.Services;

/// <summary>
/// Assigns a unique name in its namespace to each type of a service. Shapes come first, in the order of their ids, so a shape keeps its name
/// if a derived name is equal, such as <c>UpdateBackendAuthOperation</c>.
/// </summary>
internal sealed class TypeNameAssigner(ServiceShape service, TypeNames names, TypeScope scope, ProblemSet problems)
{
    public ServiceIdentity Assign(ServiceDraft draft, ServiceIdentity identity)
    {
        foreach (var shape in draft.Shapes)
            AssignShape(shape);

        AssignOperations(draft);
        return identity with
        {
            ExceptionName = TakeDerived(identity.ExceptionName, service),
            JsonName = TakeDerived(identity.JsonName, service),
            ClientName = TakeDerived(identity.ClientName, service),
            ClientInterfaceName = TakeDerived(identity.ClientInterfaceName, service),
            EndpointName = TakeDerived(identity.EndpointName, service),
            EndpointParametersName = TakeDerived(identity.EndpointParametersName, service),
        };
    }

    private void AssignShape(Shape shape)
    {
        var natural = names.OfShape(shape.Id);
        if (scope.FindOwner(natural) is { } owner)
            ReportSameType(shape, natural, owner.ShapeId);

        var name = scope.Take(natural, service.Id, shape.Id);
        if (!string.Equals(name, natural, StringComparison.Ordinal))
            names.Assign(shape.Id, name);
    }

    private void AssignOperations(ServiceDraft draft)
    {
        // The names of the operations are the names of the client's methods.
        var stems = new NameScope(StringComparer.OrdinalIgnoreCase);
        var owners = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (shape, _) in draft.Operations)
        {
            var natural = names.OfOperation(shape.Id);
            if (owners.TryGetValue(natural, out var owner))
                ReportSameType(shape, natural + "Operation", owner);

            var stem = stems.Take(natural);
            owners[stem] = shape.Id;
            if (!string.Equals(stem, natural, StringComparison.Ordinal))
                names.Assign(shape.Id, stem);
        }

        foreach (var (shape, model) in draft.Operations)
        {
            AssignDerived(TypeNames.OperationClassKey(shape.Id), names.OfOperationClass(shape.Id), shape);
            if (string.Equals(model.InputShapeId, TypeNames.MissingInputId(shape.Id), StringComparison.Ordinal))
                AssignDerived(model.InputShapeId, names.OfMissingInput(shape.Id), shape);

            if (string.Equals(model.OutputShapeId, TypeNames.MissingOutputId(shape.Id), StringComparison.Ordinal))
                AssignDerived(model.OutputShapeId, names.OfMissingOutput(shape.Id), shape);
        }
    }

    private void AssignDerived(string key, string natural, Shape shape)
    {
        var name = TakeDerived(natural, shape);
        if (!string.Equals(name, natural, StringComparison.Ordinal))
            names.Assign(key, name);
    }

    /// <summary>Assigns a derived name. Within one service it is changed silently if it is in use. The same type in two services is a fault.</summary>
    private string TakeDerived(string natural, Shape shape)
    {
        if (scope.FindOwner(natural) is { } owner && !string.Equals(owner.ServiceId, service.Id, StringComparison.Ordinal))
            ReportSameType(shape, natural, owner.ShapeId);

        return scope.Take(natural, service.Id, shape.Id);
    }

    private void ReportSameType(Shape shape, string name, string ownerId)
    {
        if (shape.IdLocation is { } location)
            problems.Report(ProblemKinds.SameTypeName, location, ProblemText.Quote(shape.Id), ProblemText.Quote(name), ProblemText.Quote(ownerId));
    }
}
