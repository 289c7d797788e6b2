using AmplifyGen.Analyzers.Json;
using AmplifyGen.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace AmplifyGen.Analyzers.Tests.Json;

/// <summary>Contexts of System.Text.Json beside the generated shapes, and beside those of another assembly.</summary>
public sealed class JsonContextTests
{
    [Theory]
    [InlineData("UpdateBackendAuthRequest", "UpdateBackendAuthRequest")]
    [InlineData("Service", "Service")]
    [InlineData("UpdateBackendAuthRequest[]", "UpdateBackendAuthRequest")]
    [InlineData("Dictionary<string, List<UpdateBackendAuthRequest>>", "UpdateBackendAuthRequest")]
    [InlineData("Job", "UpdateBackendAuthRequest")]
    [InlineData("Jobs", "UpdateBackendAuthRequest")]
    [InlineData("Service?", "Service")]
    public async Task Reports_a_shape_of_the_same_project(string type, string shape)
    {
        var diagnostic = Assert.Single(await Analyze(type, asSources: true));

        Assert.Equal(
            $"System.Text.Json's source generator cannot see '{shape}', which is generated in the same project: put the model in a project of its own, or use ToJson and FromJson",
            diagnostic.GetMessage(null));
        Assert.Equal(type, diagnostic.Location.SourceTree!.ToString().Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length));
    }

    [Theory]
    [InlineData("string")]
    [InlineData("Hidden")]
    [InlineData("Converted")]
    [InlineData("Ring")]
    [InlineData("EquatableList<string>")]
    public async Task Says_nothing_where_no_shape_is_reached(string type) => Assert.Empty(await Analyze(type, asSources: true));

    [Theory]
    [InlineData("UpdateBackendAuthRequest")]
    [InlineData("Job")]
    public async Task Says_nothing_of_a_shape_of_another_assembly(string type) => Assert.Empty(await Analyze(type, asSources: false));

    private static Task<IReadOnlyList<Diagnostic>> Analyze(string type, bool asSources)
    {
        var source = $$"""
            using System.Collections.Generic;
            using System.Text.Json.Serialization;
            using AmplifyBackend;
            using AmplifyGen;

            record Job(string Name, UpdateBackendAuthRequest Request);

            class Jobs : List<Job>;

            record Hidden([property: JsonIgnore] UpdateBackendAuthRequest Request) { private UpdateBackendAuthRequest? _other; }

            [JsonConverter(typeof(JsonConverter))]
            record Converted(UpdateBackendAuthRequest Request);

            record Ring(Ring? Next);

            [JsonSerializable(typeof({{type}}))]
            partial class AppJson;
            """;
        return AnalyzerRun.Of<JsonContextAnalyzer>(source, asSources);
    }
}
