using System.Reflection;
using System.Text.Json.Nodes;
using AmplifyGen.Generator.Model;
using CsCheck;

namespace AmplifyGen.Generator.Tests.Generation;

/// <summary>Reads and writes random JSON of every shape of a service with the code that was generated for it.</summary>
internal static class RoundTrip
{
    private const int Samples = 5;

    /// <returns>How many shapes there are.</returns>
    public static int Check(ServiceModel service, Assembly assembly)
    {
        foreach (var shape in service.Structures)
            Check(Type(shape.Name), random => new RandomShapeJson(service, random).Structure(shape.ShapeId));

        foreach (var shape in service.Unions)
            Check(Type(shape.Name), random => new RandomShapeJson(service, random).Union(shape.ShapeId));

        return service.Structures.Count + service.Unions.Count;

        Type Type(string name) => assembly.GetType($"{service.Identity.Namespace}.{name}", throwOnError: true)!;
    }

    private static void Check(Type type, Func<Random, JsonObject> create)
    {
        var read = type.BaseType!.GetMethod("FromJson", [typeof(string)])!.CreateDelegate<Func<string, object>>();
        var write = type.GetMethod("ToJson", [])!;
        Gen.Int.Select(seed => create(new Random(seed))).Sample(
            json =>
            {
                var value = read(json.ToJsonString());
                var written = (string)write.Invoke(value, null)!;
                var again = read(written);

                Assert.True(JsonNode.DeepEquals(json, JsonNode.Parse(written)), written);
                Assert.Equal(value, again);
                Assert.Equal(value.GetHashCode(), again.GetHashCode());
            },
            iter: Samples,
            threads: 1,
            print: json => $"{type.Name}: {json.ToJsonString()}");
    }
}
