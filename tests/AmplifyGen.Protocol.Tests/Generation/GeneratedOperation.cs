using System.Reflection;
using System.Text.Json.Nodes;

namespace AmplifyGen.Protocol.Tests.Generation;

/// <summary>The generated class of an operation, called as its user calls it.</summary>
internal sealed class GeneratedOperation(Type type)
{
    /// <summary>The idempotency token that cases expect where the input has none.</summary>
    private const string Token = "00000000-0000-4000-8000-000000000000";

    /// <param name="input">The JSON of the whole input.</param>
    public AwsHttpRequest CreateRequest(JsonObject input)
    {
        var overloads = type.GetMethods().Where(static method => string.Equals(method.Name, "CreateRequest", StringComparison.Ordinal)).ToList();
        var create = overloads.MaxBy(static method => method.GetParameters().Length)!;
        var read = create.GetParameters()[0].ParameterType.BaseType!.GetMethod("FromJson", [typeof(string)])!;
        var shape = Call(read, input.ToJsonString());
        return (AwsHttpRequest)(create.GetParameters().Length == 1 ? Call(create, shape) : Call(create, shape, (Func<string>)(static () => Token)));
    }

    /// <returns>The JSON of the whole output.</returns>
    public JsonNode ReadResponse(AwsHttpResponse response)
    {
        var output = Call(type.GetMethod("ReadResponse")!, response);
        return JsonNode.Parse((string)output.GetType().GetMethod("ToJson", Type.EmptyTypes)!.Invoke(output, parameters: null)!)!;
    }

    private static object Call(MethodInfo method, params object[] arguments) =>
        method.Invoke(obj: null, BindingFlags.DoNotWrapExceptions, binder: null, arguments, culture: null)!;
}
