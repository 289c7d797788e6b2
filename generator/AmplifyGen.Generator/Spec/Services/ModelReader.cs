using AmplifyGen.Generator.Model;
using AmplifyGen.Generator.Spec.Endpoints;
using AmplifyGen.Generator.Spec.Protocols;
using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Spec.Services;

/// <summary>Reads the services of one model. The metadata of a service come from the file that defines it.</summary>
internal sealed class ModelReader(ShapeTable table, TypeScopes types, ProblemSet problems)
{
    public static IEnumerable<ServiceModel> Read(ShapeTable table, TypeScopes types, ProblemSet problems)
    {
        var reader = new ModelReader(table, types, problems);
        return table.Shapes
            .OfType<ServiceShape>()
            .Where(static service => service.IdLocation is not null)
            .GroupBy(static service => service.IdLocation!.Value.Document)
            .OrderBy(static group => group.Key.Index)
            .SelectMany(group => reader.Read(group.Key, group));
    }

    private List<ServiceModel> Read(SpecDocument document, IEnumerable<ServiceShape> services)
    {
        var faults = new Faults();
        var ordered = services
            .OrderBy(static service => service.Id, StringComparer.Ordinal)
            .Select(service => (Service: service, Operations: ServiceOperations.Find(service, table, faults)))
            .ToList();
        faults.ReportProblemsTo(problems);

        var repeats = ordered.SelectMany(static service => service.Service.Repeats).Distinct().ToList();
        foreach (var repeat in repeats)
            RepeatedMetadata.Check(repeat, document, problems);

        var choice = new OperationChoice(document, repeats, table, problems);
        choice.ReportMissing(ordered);
        var models = new List<ServiceModel>();
        foreach (var (service, operations) in ordered)
        {
            if (Choose(service, operations, choice) is { Count: > 0 } chosen
                && SpokenProtocols.Choose(service, table, problems) is { } protocol
                && Read(document, service, protocol, chosen, choice.IsMade) is { } model)
            {
                models.Add(model);
            }
        }

        return models;
    }

    private IReadOnlyList<OperationShape> Choose(ServiceShape service, IReadOnlyList<OperationShape> operations, OperationChoice choice)
    {
        // The faults that prevent finding the operations of a service are already reported.
        var hasNone = service.Operations.Count + service.Resources.Count == 0 || (operations.Count == 0 && problems.IsEmpty);
        if (hasNone && service.Faults.IsEmpty && service.IdLocation is { } location)
            problems.Report(ProblemKinds.NoOperation, location, ProblemText.Quote(service.Id));

        return choice.Choose(operations);
    }

    /// <returns><c>null</c> if no operation is left: a client without operations is useless.</returns>
    private ServiceModel? Read(SpecDocument document, ServiceShape service, Protocol protocol, IReadOnlyList<OperationShape> operations, bool isChosen)
    {
        CheckRenames(service);
        var names = new TypeNames(service);
        var draft = DraftReader.Read(service, operations, isChosen, table, names, protocol, problems);
        var identity = new IdentityReader(service, problems).Read(document);
        var faults = new Faults();
        var documentation = TraitReader.ReadDocumentation(service.Traits, service.Id, faults);
        faults.ReportProblemsTo(problems);
        if (draft.Operations.Count == 0 || identity is null)
            return null;

        identity = new TypeNameAssigner(service, names, types.Of(identity.Namespace), problems).Assign(draft, identity);
        if (!names.IsNatural)
            draft = DraftReader.Read(service, operations, isChosen, table, names, protocol, problems);

        var endpoint = EndpointReader.Read(service, identity, table, problems);
        var model = BuilderChoice.Apply(draft.ToModel(identity, protocol.Describe(service), endpoint, documentation), document, problems);
        return EndpointArgumentsReader.Apply(model, table, problems);
    }

    private void CheckRenames(ServiceShape service)
    {
        var faults = new Faults();
        foreach (var entry in service.Rename)
        {
            table.Resolve(new ShapeReference(entry.Key, entry.Value.IdLocation), faults);
            if (!IsShapeName(entry.Value.Name))
                Expect.Wrong(entry.Value.Node, "a name of letters, digits and underscores", entry.Key, service.Id, faults);
        }

        faults.ReportProblemsTo(problems);
    }

    private static bool IsShapeName(string name) => name.Length > 0
        && name.All(static character => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_')
        && name[0] is not (>= '0' and <= '9');
}
