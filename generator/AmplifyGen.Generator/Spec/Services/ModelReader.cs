using AmplifyGen.Generator.Model;
using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Spec.Services;

/// <summary>Reads the services of one model. The metadata of a service are those of the file that defines it.</summary>
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

        var choice = new OperationChoice(document, table, problems);
        choice.ReportMissing(ordered);
        var models = new List<ServiceModel>();
        foreach (var (service, operations) in ordered)
        {
            var chosen = choice.Choose(operations);
            if (chosen.Count > 0 && Protocol.IsSupported(service, problems) && Read(document, service, chosen) is { } model)
                models.Add(model);
        }

        return models;
    }

    /// <returns><c>null</c> where no operation is left: a client without operations is of no use.</returns>
    private ServiceModel? Read(SpecDocument document, ServiceShape service, IReadOnlyList<OperationShape> operations)
    {
        var names = new TypeNames(service);
        var draft = DraftReader.Read(service, operations, table, names, problems);
        var identity = new IdentityReader(service, problems).Read(document);
        var faults = new Faults();
        var documentation = TraitReader.ReadDocumentation(service.Traits, service.Id, faults);
        faults.ReportProblemsTo(problems);
        if (draft.Operations.Count == 0)
            return null;

        identity = new TypeNameAssigner(service, names, types.Of(identity.Namespace), problems).Assign(draft, identity);
        if (!names.IsNatural)
            draft = DraftReader.Read(service, operations, table, names, problems);

        return draft.ToModel(identity, documentation);
    }
}
