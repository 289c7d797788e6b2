using System.Collections;
using System.Reflection;
using AmplifyGen.Generator.Tests.Harness;

namespace AmplifyGen.Generator.Tests.Botocore;

/// <summary>The waiters of a client that was generated, compiled and loaded.</summary>
internal sealed class LoadedWaiters
{
    private readonly Dictionary<string, (Type Output, object[] Acceptors)> _waiters = new(StringComparer.Ordinal);

    public LoadedWaiters(GeneratorRun run)
    {
        var types = Assembly.Load(run.Image).GetTypes();
        Operations = types
            .Where(static type => type.Name.EndsWith("Operation", StringComparison.Ordinal) && type.GetMethod("ReadResponse") is not null)
            .ToDictionary(static type => type.Name[..^"Operation".Length], StringComparer.Ordinal);
        foreach (var field in types.Single(static type => type is { IsNested: true, Name: "WaiterDefinitions" }).GetFields())
        {
            var acceptors = (IEnumerable)field.FieldType.GetProperty("Acceptors")!.GetValue(field.GetValue(null))!;
            _waiters.Add(field.Name, (field.FieldType.GetGenericArguments()[1], [.. acceptors.Cast<object>()]));
        }
    }

    public IReadOnlyDictionary<string, Type> Operations { get; }

    public IReadOnlyCollection<string> Names => _waiters.Keys;

    public Type OutputOf(string name) => _waiters[name].Output;

    public int CountOf(string name) => _waiters[name].Acceptors.Length;

    /// <returns>Whether an acceptor accepts the response; <c>null</c> for one of errors.</returns>
    public bool? Matches(string name, int index, object response)
    {
        var acceptor = _waiters[name].Acceptors[index];
        var matches = (Delegate?)acceptor.GetType().GetProperty("Matches")!.GetValue(acceptor);
        return (bool?)matches?.DynamicInvoke(null, response);
    }
}
