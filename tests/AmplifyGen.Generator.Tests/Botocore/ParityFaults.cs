using System.Text.Json.Nodes;

namespace AmplifyGen.Generator.Tests.Botocore;

/// <summary>Compares the cases of a service one by one, and says at the end what differs.</summary>
internal static class ParityFaults
{
    private const int Shown = 8;

    /// <summary>Fails where a case differs, with one example for each of some operations; returns what was compared.</summary>
    /// <param name="service">Operations that it lacks are left out.</param>
    /// <param name="cases">The lines of a script.</param>
    /// <param name="difference">What of an operation's case differs; <c>null</c> if nothing does.</param>
    public static string AssertNone(GeneratedService service, IEnumerable<JsonObject> cases, Func<Type, JsonObject, string?> difference)
    {
        var compared = 0;
        var faults = new List<(string Operation, string Text)>();
        foreach (var one in cases)
        {
            var name = (string)one["operation"]!;
            if (!service.Operations.TryGetValue(name, out var operation))
                continue;

            compared++;
            if (difference(operation, one) is { } text)
                faults.Add((name, $"{name}: {text}\n{one.ToJsonString()}"));
        }

        var examples = faults.DistinctBy(static fault => fault.Operation, StringComparer.Ordinal).Take(Shown).Select(static fault => fault.Text);
        Assert.True(compared > 0);
        Assert.True(faults.Count == 0, FormattableString.Invariant($"{faults.Count} of {compared} differ:\n{string.Join("\n\n", examples)}"));
        return FormattableString.Invariant($"{service.Operations.Count} operations, {compared} compared, 0 differ");
    }
}
