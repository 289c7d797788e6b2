using System.Reflection;

namespace AmplifyGen.Client;

/// <summary>Creates the header <c>User-Agent</c>: library, API, system, language, and the application if it has an id.</summary>
internal static class UserAgent
{
    private static readonly string Library = "AmplifyGen/" + (typeof(UserAgent).Assembly.GetCustomAttribute<AssemblyFileVersionAttribute>()?.Version ?? "0");

    public static string Of(AwsServiceInfo service, string? applicationId, string? executionEnvironment)
    {
        var text = $"{Library} ua/2.1 api/{Token(service.SdkId)}#{Token(service.ApiVersion)} os/{SystemName()} lang/dotnet#{Environment.Version.ToString(2)}";
        if (!string.IsNullOrEmpty(executionEnvironment))
            text += " exec-env/" + Token(executionEnvironment);

        return string.IsNullOrEmpty(applicationId) ? text : text + " app/" + Token(applicationId);
    }

    private static string SystemName() =>
        OperatingSystem.IsWindows() ? "windows" : OperatingSystem.IsMacOS() ? "macos" : "linux";

    /// <summary>Replaces the characters that are not allowed in an HTTP token (RFC 9110, 5.6.2).</summary>
    private static string Token(string text) =>
        string.Create(text.Length, text, static (characters, text) =>
        {
            for (var index = 0; index < characters.Length; index++)
                characters[index] = char.IsAsciiLetterOrDigit(text[index]) || "!#$%&'*+-.^_`|~".Contains(text[index], StringComparison.Ordinal) ? text[index] : '-';
        });
}
