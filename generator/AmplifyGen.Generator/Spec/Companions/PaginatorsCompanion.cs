using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Spec.Companions;

/// <summary>Reads <c>paginators-1.json</c>, which contains the paged operations by name in <c>pagination</c>.</summary>
internal static class PaginatorsCompanion
{
    /// <param name="table">The shapes of the model.</param>
    public static void Apply(Companion companion, ServiceShape service, ShapeTable table, Faults faults)
    {
        if (Expect.Object(companion.Node.With(companion.Root.Find(companion.Key)!.Value), companion.Key, service.Id, faults) is not { } entries)
            return;

        var operations = new CompanionOperations(companion, service, table, faults);
        foreach (var entry in entries.Members)
        {
            var node = companion.Node.With(entry.Value);
            if (operations.Find(entry.Name, entry.NameSpan) is not { } operation || Expect.Object(node, entry.Name, companion.Key, faults) is null)
                continue;

            // A file of the project takes precedence over the model.
            operation.Traits.Remove(TraitIds.Paginated);
            operation.Traits.Set(new Trait(CompanionTraits.Pages, companion.Document.At(entry.NameSpan), node) { IsTranslated = true });
        }
    }
}
