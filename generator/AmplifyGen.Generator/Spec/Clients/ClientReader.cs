using AmplifyGen.Generator.Model;
using AmplifyGen.Generator.Spec.JmesPath;
using AmplifyGen.Generator.Spec.Naming;
using AmplifyGen.Generator.Spec.Services;
using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Spec.Clients;

/// <summary>Reads the pages and waiters of operations that are generated. A fault leaves out the one that it is in, and nothing else.</summary>
internal sealed class ClientReader(ServiceShape service, ReadingContext context, ShapeReadings readings, ProblemSet problems)
{
    private const string MethodSuffix = "Async";

    /// <summary>The class within the client that has a property for each waiter.</summary>
    private const string HolderName = "WaiterDefinitions";

    /// <param name="operations">In the order of their names, in which the first of two equal names keeps it.</param>
    public ClientDraft Read(IReadOnlyList<(OperationShape Shape, OperationModel Model)> operations, IReadOnlyList<ErrorModel> errors)
    {
        // The methods of the operations have the suffix as well.
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

    /// <returns>Nothing for a shape that replaces one which the model does not have.</returns>
    private EquatableArray<MemberModel> MembersOf(string shapeId) => context.Table.Find(shapeId) switch
    {
        { Type: ShapeType.Structure } shape => readings.Structure(shape).Model.Members,
        { Type: ShapeType.Union } shape => readings.Union(shape).Model.Members,
        _ => EquatableArray<MemberModel>.Empty,
    };
}
