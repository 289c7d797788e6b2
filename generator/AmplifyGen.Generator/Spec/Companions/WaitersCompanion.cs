using AmplifyGen.Generator.Json;
using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Spec.Companions;

/// <summary>Reads <c>waiters-2.json</c>, which contains the waiters by name in <c>waiters</c>, with the operations that they call.</summary>
internal static class WaitersCompanion
{
    private const string Operation = "operation";

    /// <param name="table">The shapes of the model.</param>
    public static void Apply(Companion companion, ServiceShape service, ShapeTable table, Faults faults)
    {
        if (Expect.Object(companion.Node.With(companion.Root.Find(companion.Key)!.Value), companion.Key, service.Id, faults) is not { } entries)
            return;

        var operations = new CompanionOperations(companion, service, table, faults);
        var waiters = new List<(OperationShape Operation, JsonMember Entry)>();
        foreach (var entry in entries.Members)
        {
            if (Expect.Object(companion.Node.With(entry.Value), entry.Name, companion.Key, faults) is not { } waiter)
                continue;

            if (waiter.Find(Operation) is not { } part)
                faults.Report(ProblemKinds.MissingValue, companion.Document.At(entry.NameSpan), "The waiter " + ProblemText.Quote(entry.Name), "an 'operation'");
            else if (Expect.String(companion.Node.With(part.Value), Operation, entry.Name, faults) is { } name && operations.Find(name.Value, name.Span) is { } operation)
                waiters.Add((operation, entry));
        }

        foreach (var group in waiters.GroupBy(static waiter => waiter.Operation))
        {
            var first = group.First().Entry;
            var value = JsonObject.Of(first.NameSpan, [.. group.Select(static waiter => waiter.Entry)]);

            // A file of the project takes precedence over the model.
            group.Key.Traits.Remove(TraitIds.Waitable);
            group.Key.Traits.Set(new Trait(CompanionTraits.Waiters, companion.Document.At(first.NameSpan), companion.Node.With(value)) { IsTranslated = true });
        }
    }
}
