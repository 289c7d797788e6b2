using System.Collections.Concurrent;
using System.Reflection;
using AmplifyGen.Generator.Tests.Harness;
using AmplifyGen.Protocol.Tests.Cases;

namespace AmplifyGen.Protocol.Tests.Generation;

/// <summary>The model of a suite, generated, compiled and loaded.</summary>
internal sealed class GeneratedSuite
{
    private const string LeftOut = "AMPG0005";

    // Several cases have one suite.
    private static readonly ConcurrentDictionary<ProtocolSuite, Lazy<GeneratedSuite>> Known = new();

    private readonly Type[] _types;
    private readonly string _problems;

    private GeneratedSuite(ProtocolSuite suite)
    {
        var run = GeneratorRun.Of(new Project { UnmarkedIds = [LeftOut] }, new SpecFile("service-2.json", suite.ToSpec()));
        using var image = new MemoryStream();
        var emitted = run.Compilation.Emit(image, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics));
        _types = Assembly.Load(image.ToArray()).GetTypes();
        _problems = string.Join('\n', run.Problems);
    }

    public static GeneratedOperation Find(ProtocolCase one) => Known
        .GetOrAdd(one.Suite, static suite => new Lazy<GeneratedSuite>(() => new GeneratedSuite(suite)))
        .Value.Find(one.Operation);

    private GeneratedOperation Find(string operation)
    {
        var type = Array.Find(_types, type => string.Equals(type.Name, operation + "Operation", StringComparison.Ordinal));
        Assert.True(type is not null, $"The operation {operation} is not generated. {_problems}");
        return new GeneratedOperation(type);
    }
}
