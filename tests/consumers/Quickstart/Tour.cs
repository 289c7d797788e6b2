using AmplifyBackend;

namespace Quickstart;

/// <summary>What the generated types do, one step at a time.</summary>
internal static class Tour
{
    private static readonly Dictionary<string, Action<UpdateBackendAuthRequest.Builder, string>> Setters = new(StringComparer.Ordinal)
    {
        ["app"] = static (builder, value) => builder.WithAppId(value),
        ["environment"] = static (builder, value) => builder.WithBackendEnvironmentName(value),
        ["resource"] = static (builder, value) => builder.WithResourceName(value),
    };

    public static void ShowJson(UpdateBackendAuthRequest request)
    {
        Output.Title("A request as JSON (indented here; ToJson() writes no white space)");
        Output.Json(request.ToUtf8Json());
    }

    public static void ShowReadingBack(UpdateBackendAuthRequest request)
    {
        var same = UpdateBackendAuthRequest.FromJson(request.ToUtf8Json());
        var other = request with { ResourceName = "auth2" };

        Output.Title("Read back from that JSON");
        Output.Line($"the same object:         {ReferenceEquals(same, request)}");
        Output.Line($"equal, lists included:   {same == request}");
        Output.Line($"equal with another name: {other == request}");
    }

    public static void ShowRedaction(UpdateBackendAuthRequest request)
    {
        Output.Title("ToString() redacts what the model calls sensitive");
        Output.Line($"{request.ResourceConfig.UserPoolConfigs.VerificationMessage}");
        Output.Line($"{request.ResourceConfig.UserPoolConfigs.OAuth?.SocialProviderSettings?.Google}");
    }

    /// <summary>
    /// Which members get set is data here, as in a form or a command line, so that only <c>Build()</c> itself can see what is missing.
    /// </summary>
    public static void ShowMissingMembers()
    {
        var form = new Dictionary<string, string>(StringComparer.Ordinal) { ["app"] = "d1a2b3c4", ["resource"] = "auth" };
        var builder = UpdateBackendAuthRequest.CreateBuilder();
        foreach (var (field, value) in form)
            Setters[field](builder, value);

        Output.Title("Build() names every required member that was not set");
        try
        {
            _ = builder.Build();
        }
        catch (MissingRequiredMembersException exception)
        {
            Output.Line(exception.Message);
        }
    }
}
