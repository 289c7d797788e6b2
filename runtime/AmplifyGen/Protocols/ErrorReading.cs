using System.ComponentModel;
using System.Text.Json;
using AmplifyGen.Http;
using AmplifyGen.Json;

namespace AmplifyGen.Protocols;

/// <summary>Reads the members of a modeled error. Parts that cannot be read are recorded and do not affect other parts, because the error itself is what matters.</summary>
/// <param name="response">The response.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ErrorReading(AwsHttpResponse response)
{
    // The time to find a fault grows with the text before it, so the number of faults in a malicious text is limited.
    private const int MostFaults = 20;

    private int _faultCount;

    /// <summary>Gets the exception for the first part that could not be read; <see langword="null"/> if all parts could be read.</summary>
    public Exception? Fault { get; private set; }

    /// <summary>Reads all members in the body that can be read.</summary>
    /// <param name="read">Reads the value of a member.</param>
    /// <exception cref="ArgumentNullException"><paramref name="read"/> is <see langword="null"/>.</exception>
    public void ReadBody(ErrorMemberReader read)
    {
        ArgumentNullException.ThrowIfNull(read);
        try
        {
            var reader = new JsonShapeReader(response.Body.Span, isResponse: true);
            if (reader.HasNoValue())
                return;

            reader.BeginObject();
            while (reader.NextName(out var name))
                ReadMember(ref reader, name, read);

            reader.End();
        }
        catch (JsonException unreadable)
        {
            Note(unreadable);
        }
    }

    /// <summary>Reads a member that is in a header.</summary>
    /// <typeparam name="T">The type of the member, which can be <see langword="null"/>.</typeparam>
    /// <param name="name">The name of the header, which is case-insensitive.</param>
    /// <param name="read">Reads the value.</param>
    /// <returns>The member; <see langword="null"/> if the header is missing or cannot be read.</returns>
    public T? ReadHeader<T>(string name, Func<HeaderValue, T> read)
    {
        var value = HeaderValue.Optional(response, name, read, out var unreadable);
        if (unreadable is not null)
            Note(unreadable);

        return value;
    }

    /// <summary>Reads a member that is the whole body.</summary>
    /// <typeparam name="T">The type of the member, which can be <see langword="null"/>.</typeparam>
    /// <param name="read">Reads the body.</param>
    /// <returns>The member; <see langword="null"/> if it cannot be read.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="read"/> is <see langword="null"/>.</exception>
    public T? ReadPayload<T>(Func<AwsHttpResponse, T?> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        try
        {
            return read(response);
        }
        catch (JsonException unreadable)
        {
            Note(unreadable);
            return default;
        }
    }

    private void ReadMember(ref JsonShapeReader reader, ReadOnlySpan<byte> name, ErrorMemberReader read)
    {
        var before = reader;
        try
        {
            read(ref reader, name);
        }
        catch (JsonException unreadable) when (_faultCount < MostFaults)
        {
            Note(unreadable);
            reader = before;
            reader.Skip();
        }
    }

    private void Note(Exception unreadable)
    {
        _faultCount++;
        Fault ??= unreadable;
    }
}
