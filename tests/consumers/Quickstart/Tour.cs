using AmplifyBackend;

namespace Quickstart;

/// <summary>What the generated types do, one step at a time.</summary>
internal static class Tour
{
    public static int Show()
    {
        var request = FullRequest.Create();
        ShowJson(request);
        ShowReadingBack(request);
        ShowRedaction(request);
        ShowMissingMembers();
        return 0;
    }

    private static void ShowJson(UpdateBackendAuthRequest request)
    {
        Output.Title("A request with every member as JSON (indented here; ToJson() writes no white space)");
        Output.Json(request.ToUtf8Json());
    }

    private static void ShowReadingBack(UpdateBackendAuthRequest request)
    {
        var same = UpdateBackendAuthRequest.FromJson(request.ToUtf8Json());
        var other = request with { ResourceName = "auth2" };

        Output.Title("Read back from that JSON");
        Output.Line($"the same object:         {ReferenceEquals(same, request)}");
        Output.Line($"equal, lists included:   {same == request}");
        Output.Line($"equal with another name: {other == request}");
    }

    private static void ShowRedaction(UpdateBackendAuthRequest request)
    {
        Output.Title("ToString() redacts what the model calls sensitive");
        Output.Line($"{request.ResourceConfig.UserPoolConfigs.VerificationMessage}");
        Output.Line($"{request.ResourceConfig.UserPoolConfigs.OAuth?.SocialProviderSettings?.Google}");
    }

    private static void ShowMissingMembers()
    {
        Output.Title("Build() names every required member that was not set");
        try
        {
#pragma warning disable AMPG1001 // Shown on purpose: elsewhere the analyzer makes this an error in the editor.
            _ = UpdateBackendAuthRequest.CreateBuilder().WithAppId("d1a2b3c4").WithResourceName("auth").Build();
#pragma warning restore AMPG1001
        }
        catch (MissingRequiredMembersException exception)
        {
            Output.Line(exception.Message);
        }
    }
}
