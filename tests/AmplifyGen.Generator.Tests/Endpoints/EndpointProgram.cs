using System.Reflection;
using System.Text.Json.Nodes;
using AmplifyGen.Generator.Emit.Files;
using AmplifyGen.Generator.Model;
using AmplifyGen.Generator.Tests.Harness;
using AmplifyGen.Generator.Tests.Spec;

namespace AmplifyGen.Generator.Tests.Endpoints;

/// <summary>The endpoint rules of one service, generated, compiled and loaded, without the rest of the service.</summary>
internal sealed class EndpointProgram
{
    private readonly MethodInfo _resolve;
    private readonly Type _parametersType;
    private readonly Dictionary<string, PropertyInfo> _properties;

    private EndpointProgram(ServiceModel service)
    {
        var file = SourceFiles.Of(service, TestContext.Current.CancellationToken).OfType<SourceFileModel.Endpoint>().Single();
        Code = SourceFileEmitter.Emit(file, TestContext.Current.CancellationToken);
        var project = new Project { Source = Code };
        var compilation = project.Compile();
        using var image = new MemoryStream();
        var result = compilation.Emit(image, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics.Take(10)) + "\n" + Code[..Math.Min(Code.Length, 4000)]);
        var assembly = Assembly.Load(image.ToArray());
        _resolve = assembly.GetType(service.Identity.Namespace + "." + service.Identity.EndpointName)!.GetMethod("Resolve")!;
        _parametersType = _resolve.GetParameters()[0].ParameterType;
        _properties = service.Endpoint.Parameters.ToDictionary(static parameter => parameter.Name, parameter => _parametersType.GetProperty(parameter.PropertyName)!, StringComparer.Ordinal);
    }

    public string Code { get; }

    public static EndpointProgram Of(ServiceModel service) => new(service);

    /// <summary>Makes a service of its rules alone.</summary>
    public static EndpointProgram OfRules(string rules, string traitId = "smithy.rules#endpointRuleSet") => Of(SpecText.ReadService(ModelOf(rules, traitId)));

    /// <summary>A model whose service has these rules.</summary>
    public static string ModelOf(string rules, string traitId = "smithy.rules#endpointRuleSet") => SpecText.Members("").Replace(
        "\"aws.protocols#restJson1\": {}", "\"aws.protocols#restJson1\": {}, \"" + traitId + "\": " + rules, StringComparison.Ordinal);

    /// <exception cref="AwsClientException">The rules end with an error.</exception>
    public AwsEndpoint Resolve(JsonObject parameters)
    {
        var input = Activator.CreateInstance(_parametersType)!;
        foreach (var (name, value) in parameters)
        {
            if (value is not null && _properties.TryGetValue(name, out var property))
                property.SetValue(input, ToClr(value));
        }

        return (AwsEndpoint)_resolve.Invoke(null, BindingFlags.DoNotWrapExceptions, binder: null, [input], culture: null)!;
    }

    private static object ToClr(JsonNode value) => value switch
    {
        JsonArray array => EquatableList.From(array.Select(static item => (string)item!)),
        JsonValue scalar when scalar.TryGetValue<bool>(out var flag) => flag,
        _ => (string)value!,
    };
}
