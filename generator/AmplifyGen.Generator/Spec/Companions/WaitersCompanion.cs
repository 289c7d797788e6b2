using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Spec.Companions;

/// <summary>Reads <c>waiters-2.json</c>: what can be waited for, each by its name in <c>waiters</c> with the operation that is called.</summary>
internal static class WaitersCompanion
{
    /// <param name="table">Where the operations of the service are.</param>
    public static void Apply(Companion companion, ServiceShape service, ShapeTable table, Faults faults)
    {
        // The operations have no trait yet: what generates waiters states smithy.waiters#waitable here.
        _ = table;
        Expect.Object(companion.Node.With(companion.Root.Find(companion.Key)!.Value), companion.Key, service.Id, faults);
    }
}
