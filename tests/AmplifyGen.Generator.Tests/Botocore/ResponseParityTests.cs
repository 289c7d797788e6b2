using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace AmplifyGen.Generator.Tests.Botocore;

/// <summary>Whole services: what the generated code reads is what botocore reads.</summary>
public sealed class ResponseParityTests(ITestOutputHelper output)
{
    [Theory]
    [MemberData(nameof(ParityServices.All), MemberType = typeof(ParityServices))]
    public async Task Random_responses_are_read_as_botocore_reads_them(string service)
    {
        var (model, cases) = await BotocoreScript.ResponsesAsync(service, TestContext.Current.CancellationToken);
        output.WriteLine(ParityFaults.AssertNone(GeneratedService.Of(service, model), cases.Where(static one => one.ContainsKey("output")), OutputDifference));
    }

    [Theory]
    [MemberData(nameof(ParityServices.All), MemberType = typeof(ParityServices))]
    public async Task Errors_are_read_as_botocore_reads_them(string service)
    {
        var (model, cases) = await BotocoreScript.ResponsesAsync(service, TestContext.Current.CancellationToken);
        output.WriteLine(ParityFaults.AssertNone(GeneratedService.Of(service, model), cases.Where(static one => one.ContainsKey("error")), ErrorDifference));
    }

    private static string? OutputDifference(Type operation, JsonObject one)
    {
        object read;
        try
        {
            read = Read(operation, one);
        }
        catch (TargetInvocationException exception)
        {
            return exception.InnerException!.ToString();
        }

        var json = (string)read.GetType().GetMethod("ToJson", Type.EmptyTypes)!.Invoke(read, null)!;
        return JsonNode.DeepEquals(JsonNode.Parse(json), one["output"]) ? null : json;
    }

    private static string? ErrorDifference(Type operation, JsonObject one)
    {
        try
        {
            return $"no error but {Read(operation, one)}";
        }
        catch (TargetInvocationException exception) when (exception.InnerException is AwsServiceException error)
        {
            return ErrorDifference(error, one["error"]!.AsObject());
        }
        catch (TargetInvocationException exception)
        {
            return exception.InnerException!.ToString();
        }
    }

    private static string? ErrorDifference(AwsServiceException error, JsonObject theirs)
    {
        var text = (string?)theirs["message"];
        if (!string.Equals(error.ErrorCode, (string?)theirs["code"], StringComparison.Ordinal))
            return $"code {error.ErrorCode}";
        if (!error.GetType().Name.StartsWith((string)theirs["shape"]!, StringComparison.OrdinalIgnoreCase))
            return $"type {error.GetType().Name}";
        // Where the service says nothing, botocore's text is empty or null, and an exception makes its own.
        if (!string.IsNullOrEmpty(text) && !string.Equals(error.Message, text, StringComparison.Ordinal))
            return $"message {error.Message}";
        if (error.InnerException is { } unreadable)
            return unreadable.ToString();

        var members = new JsonObject();
        foreach (var property in error.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly))
        {
            if (property.GetValue(error) is { } value)
                members[MemberName(property)] = JsonSerializer.SerializeToNode(value, value.GetType());
        }

        var expected = new JsonObject(theirs["members"]!.AsObject().Select(static member =>
            KeyValuePair.Create(char.ToUpperInvariant(member.Key[0]) + member.Key[1..], member.Value?.DeepClone())));
        return JsonNode.DeepEquals(members, expected) ? null : $"members {members.ToJsonString()}";
    }

    /// <summary>A member whose name exceptions have already, such as <c>ErrorCode</c>, is a property of another name.</summary>
    private static string MemberName(PropertyInfo property)
    {
        // Its type has the same name in the generator, so that code cannot name it here.
        var member = property.GetCustomAttributesData().Single(static data => data.AttributeType.Name is "ShapeMemberAttribute");
        var named = member.NamedArguments.SingleOrDefault(static argument => argument.MemberName is "MemberName").TypedValue.Value;
        var name = (string)(named ?? member.ConstructorArguments[0].Value)!;
        return char.ToUpperInvariant(name[0]) + name[1..];
    }

    private static object Read(Type operation, JsonObject one)
    {
        var message = one["message"]!.AsObject();
        var response = new AwsHttpResponse
        {
            StatusCode = (int)message["status"]!,
            Headers = message["headers"]!.AsObject().ToDictionary(static header => header.Key, static header => (string)header.Value!, StringComparer.Ordinal),
            Body = Convert.FromBase64String((string)message["bytes"]!),
        };
        return operation.GetMethod("ReadResponse")!.Invoke(null, [response])!;
    }
}
