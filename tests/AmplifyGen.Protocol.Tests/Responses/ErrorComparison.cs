extern alias Runtime;

using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using AmplifyGen.Protocol.Tests.Cases;
using Runtime::AmplifyGen.Metadata;

namespace AmplifyGen.Protocol.Tests.Responses;

/// <summary>Compares an exception with what a case says of the error.</summary>
internal sealed class ErrorComparison(ProtocolCase one, AwsServiceException exception)
{
    public void Check()
    {
        Assert.EndsWith("#" + one.ErrorShape, exception.GetType().GetCustomAttribute<ShapeAttribute>()?.ShapeId, StringComparison.Ordinal);
        Assert.Equal((string?)one.Json["errorCode"], exception.ErrorCode);
        Assert.Equal((int)one.Response["status_code"]!, exception.StatusCode);
        Assert.Null(exception.InnerException);
        if ((string?)one.Json["errorMessage"] is { } message)
            Assert.Equal(message, exception.Message);

        CheckMembers();
    }

    private void CheckMembers()
    {
        var members = one.Suite.Shapes.Find(one.ErrorShape)["members"]!.AsObject();
        var json = new WholeShapeJson(one.Suite);
        var expected = new JsonObject(one.Error!
            .Where(static member => !IsMessage(member.Key))
            .Select(member => KeyValuePair.Create(member.Key, json.Of(members[member.Key]!.AsObject(), member.Value))));
        var actual = Members();
        Assert.True(JsonNode.DeepEquals(expected, actual), $"Expected {expected.ToJsonString()}, but the error has {actual.ToJsonString()}");
    }

    /// <summary>The members that are set, by their own names.</summary>
    private JsonObject Members()
    {
        var members = new JsonObject();
        foreach (var property in exception.GetType().GetProperties())
        {
            if (property.GetCustomAttribute<ShapeMemberAttribute>() is { } member && property.GetValue(exception) is { } value)
                members.Add(member.MemberName ?? member.WireName, JsonSerializer.SerializeToNode(value, value.GetType()));
        }

        return members;
    }

    /// <summary>The message of an error is that of the exception.</summary>
    private static bool IsMessage(string name) => string.Equals(name, "message", StringComparison.OrdinalIgnoreCase);
}
