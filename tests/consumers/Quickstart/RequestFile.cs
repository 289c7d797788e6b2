using System.Text.Json;
using AmplifyBackend;

namespace Quickstart;

/// <summary>Reads a request from a JSON file and shows the HTTP request that it stands for.</summary>
internal static class RequestFile
{
    /// <returns>The exit code: 0, or 1 after one line on stderr that says what is wrong and where.</returns>
    public static int Show(string path)
    {
        if (Read(path) is not { } request)
            return 1;

        try
        {
            Show(UpdateBackendAuthOperation.CreateRequest(request));
            return 0;
        }
        catch (ArgumentException exception)
        {
            // A member that is part of the path is empty.
            return Output.Error($"{path}: {exception.Message}");
        }
    }

    /// <returns>The request; <see langword="null"/> after one line on stderr that says what is wrong and where.</returns>
    public static UpdateBackendAuthRequest? Read(string path)
    {
        try
        {
            return UpdateBackendAuthRequest.FromJson(File.ReadAllBytes(path));
        }
        catch (JsonException exception)
        {
            Output.Error($"{path}{LineAndColumn(exception)}: {exception.Message}");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            Output.Error($"{path}: {exception.Message}");
        }

        return null;
    }

    private static void Show(AwsHttpRequest http)
    {
        Output.Title("Request");
        Output.Line($"{http.Method} {http.Target}");

        Output.Title("Headers");
        foreach (var (name, value) in http.Headers)
            Output.Line($"{name}: {value}");

        Output.Title($"Body ({http.Body.Length} bytes; indented here)");
        Output.Json(http.Body);
    }

    /// <summary>Both count from 0 in the exception, and from 1 in editors. A column is a byte. What was read but cannot be written has neither.</summary>
    private static string LineAndColumn(JsonException exception) =>
        exception.LineNumber is { } line ? $":{line + 1}:{exception.BytePositionInLine + 1}" : "";
}
