using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Spec.Companions;

/// <summary>Reads <c>paginators-1.json</c>: which operations are paged, each by its name in <c>pagination</c>.</summary>
internal static class PaginatorsCompanion
{
    /// <param name="table">Where the operations of the service are.</param>
    public static void Apply(Companion companion, ServiceShape service, ShapeTable table, Faults faults)
    {
        // The operations have no trait yet: what generates pages states smithy.api#paginated here.
        _ = table;
        Expect.Object(companion.Node.With(companion.Root.Find(companion.Key)!.Value), companion.Key, service.Id, faults);
    }
}
