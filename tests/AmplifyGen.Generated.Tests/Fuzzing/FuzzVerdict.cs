using System.Text;
using System.Text.Json;

namespace AmplifyGen.Generated.Tests.Fuzzing;

/// <summary>What is wrong with how an input was read; <c>null</c> where nothing is.</summary>
internal static class FuzzVerdict
{
    /// <summary>The start of the message that an exception has where the service sent none.</summary>
    private const string OwnMessage = "The service returned ";

    public static string? OfResponse(FuzzTarget target, AwsHttpResponse response, string? code)
    {
        var isSuccess = response.StatusCode is >= 200 and <= 299;
        try
        {
            var json = target.Read(response);
            return isSuccess ? OfWritten(json) : "an error was read as a success";
        }
        catch (JsonException exception) when (isSuccess)
        {
            return OfShown(exception);
        }
        catch (AwsServiceException exception) when (!isSuccess)
        {
            return OfError(target, response, code, exception);
        }
        catch (Exception exception)
        {
            return $"another kind of exception: {exception}";
        }
    }

    /// <summary>Bytes and the string of the same characters are read alike, and what is read is written and read again.</summary>
    public static string? OfText(FuzzShape shape, byte[] bytes)
    {
        var (json, fault) = Read(shape.ReadBytes, bytes);
        if (fault is not null and not JsonException)
            return $"another kind of exception: {fault}";

        var text = Encoding.UTF8.GetString(bytes);
        var isWhole = bytes.AsSpan().SequenceEqual(Encoding.UTF8.GetBytes(text));
        var (again, otherFault) = Read(shape.ReadText, text);
        if (otherFault is not null and not JsonException)
            return $"another kind of exception: {otherFault}";

        if (isWhole && !(AreSame(json, again) && AreSame(fault?.Message, otherFault?.Message)))
            return $"bytes and text differ: {json ?? fault?.Message} and {again ?? otherFault?.Message}";

        if (json is null)
            return OfShown(fault!);

        return OfWritten(json) ?? (AreSame(Read(shape.ReadText, json).Json, json) ? null : $"what was written is not read again as it was: {json}");
    }

    private static bool AreSame(string? left, string? right) => string.Equals(left, right, StringComparison.Ordinal);

    private static (string? Json, Exception? Fault) Read<T>(Func<T, string> read, T input)
    {
        try
        {
            return (read(input), null);
        }
        catch (Exception exception)
        {
            return (null, exception);
        }
    }

    private static string? OfError(FuzzTarget target, AwsHttpResponse response, string? code, AwsServiceException exception)
    {
        if (!target.BaseException.IsInstanceOfType(exception))
            return $"an exception of another service: {exception.GetType()}";

        if (exception.StatusCode != response.StatusCode)
            return $"the status became {exception.StatusCode}";

        if (code is not null && target.ErrorCodes.Contains(code, StringComparer.Ordinal) && !(AreSame(exception.GetType().Name, code) && AreSame(exception.ErrorCode, code)))
            return $"the error {code} became {exception.GetType().Name} with the code {exception.ErrorCode}";

        if (response.Headers.TryGetValue(FuzzHeaders.RequestId, out var id) && !AreSame(exception.RequestId, id))
            return $"the request id became {exception.RequestId}";

        if (exception.InnerException is not (null or JsonException or FormatException))
            return $"another kind of inner exception: {exception.InnerException}";

        // What the service says as its message is its own.
        var isOwn = exception.Message.StartsWith(OwnMessage, StringComparison.Ordinal);
        if (isOwn && (exception.Message.Length > 512 || exception.Message.Any(char.IsControl)))
            return $"the message is not one short line: {exception.Message}";

        return (isOwn ? OfShown(exception) : null) ?? (exception.InnerException is { } inner ? OfShown(inner) : null);
    }

    private static string? OfShown(Exception exception) =>
        exception.Message.Contains(FuzzBodies.Secret, StringComparison.Ordinal) || exception is JsonException { Path: { } path } && path.Contains(FuzzBodies.Secret, StringComparison.Ordinal)
            ? $"a secret is shown: {exception.Message}"
            : null;

    /// <summary>What we write any reader takes: it is JSON without halves of surrogate pairs.</summary>
    private static string? OfWritten(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 256 });
            Visit(document.RootElement);
            return null;
        }
        catch (Exception exception)
        {
            return $"what was written is not JSON: {exception.Message} {json}";
        }

        static void Visit(JsonElement element)
        {
            if (element.ValueKind is JsonValueKind.Object)
            {
                foreach (var member in element.EnumerateObject())
                {
                    _ = member.Name;
                    Visit(member.Value);
                }
            }
            else if (element.ValueKind is JsonValueKind.Array)
            {
                foreach (var item in element.EnumerateArray())
                    Visit(item);
            }
            else if (element.ValueKind is JsonValueKind.String)
            {
                _ = element.GetString();
            }
        }
    }
}
