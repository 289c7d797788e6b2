using AmplifyGen.Generator.Model;
using AmplifyGen.Generator.Spec.JmesPath;
using AmplifyGen.Generator.Spec.Naming;
using AmplifyGen.Generator.Spec.Services;
using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Spec.Clients;

/// <summary>Reads the pages and waiters of the generated operations. A fault excludes only the page or waiter that contains it.</summary>
internal sealed class ClientReader(ServiceShape service, ReadingContext context, ShapeReadings readings, ProblemSet problems)
{
    private const string MethodSuffix = "Async";

    /// <summary>The nested class of the client with a property for each waiter.</summary>
    private const string HolderName = "WaiterDefinitions";

    /// <param name="operations">The operations, in the order of their names. The first of two equal names is kept.</param>
    public ClientDraft Read(IReadOnlyList<(OperationShape Shape, OperationModel Model)> operations, IReadOnlyList<ErrorModel> errors)
    {
        // The methods of the operations have the same suffix.
        var methods = new NameScope(StringComparer.Ordinal);
        foreach (var (_, model) in operations)
            methods.Take(model.Name);

        var shapes = new PathShapes(MembersOf, context.Table.Nearest);
        var properties = new NameScope(StringComparer.Ordinal, static name => ReservedNames.InStructure.Contains(name) || name is HolderName);
        var pages = new List<PagesModel>();
        var waiters = new List<WaiterModel>();
        foreach (var (shape, model) in operations)
        {
            context.Table.Token.ThrowIfCancellationRequested();
            var operation = new ClientOperation(shape, model, context.Names, shapes);
            if (new PagesReader(service, operation, problems).Read() is { } read)
                pages.Add(read with { MethodName = methods.Take("Paginate" + model.Name) });

            foreach (var waiter in new WaiterReader(operation, errors, problems).Read())
            {
                var name = CSharpNames.ToPascal(waiter.Name);
                waiters.Add(waiter with { PropertyName = properties.Take(name), MethodName = methods.Take("WaitUntil" + name) + MethodSuffix });
            }
        }

        return new ClientDraft(pages.ToEquatableArray(), waiters.ToEquatableArray());
    }

    /// <returns>The members; empty for a shape that replaces one that the model does not have.</returns>
    private EquatableArray<MemberModel> MembersOf(string shapeId) => context.Table.Find(shapeId) switch
    {
        { Type: ShapeType.Structure } shape => readings.Structure(shape).Model.Members,
        { Type: ShapeType.Union } shape => readings.Union(shape).Model.Members,
        _ => EquatableArray<MemberModel>.Empty,
    };
}
