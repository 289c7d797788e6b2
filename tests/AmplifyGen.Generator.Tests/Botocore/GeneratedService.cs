using System.Collections.Concurrent;
using System.Reflection;
using AmplifyGen.Generator.Spec;
using AmplifyGen.Generator.Tests.Harness;

namespace AmplifyGen.Generator.Tests.Botocore;

/// <summary>A whole service, generated, compiled and loaded.</summary>
internal sealed class GeneratedService
{
    // A service takes seconds, and several tests want the same.
    private static readonly ConcurrentDictionary<string, Lazy<GeneratedService>> Known = new(StringComparer.Ordinal);

    private GeneratedService(string service, string model)
    {
        var run = GeneratorRun.Of(new Project { UnmarkedIds = [ProblemKinds.UnsupportedId] }, new SpecFile(service + ".json", model));
        Operations = Assembly.Load(run.Image).GetTypes()
            .Where(static type => type.Name.EndsWith("Operation", StringComparison.Ordinal) && type.GetMethod("ReadResponse") is not null)
            .ToDictionary(static type => type.Name[..^"Operation".Length], StringComparer.Ordinal);
    }

    /// <summary>The class of each operation that AmplifyGen supports, by the operation's name.</summary>
    public IReadOnlyDictionary<string, Type> Operations { get; }

    public static GeneratedService Of(string service, string model) =>
        Known.GetOrAdd(service, static (name, text) => new Lazy<GeneratedService>(() => new GeneratedService(name, text)), model).Value;
}
