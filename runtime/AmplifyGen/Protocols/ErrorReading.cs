using System.ComponentModel;
using System.Text.Json;
using AmplifyGen.Http;
using AmplifyGen.Json;

namespace AmplifyGen.Protocols;

/// <summary>Reads the members of a modelled error. The error is what counts: a part that cannot be read is noted and costs no other part.</summary>
/// <param name="response">The response.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ErrorReading(AwsHttpResponse response)
{
    // A fault is found in time that grows with the text before it, so the faults of a hostile text are bounded.
    private const int MostFaults = 20;

    private int _faultCount;

    /// <summary>The first thing that could not be read; <c>null</c> if all could.</summary>
    public Exception? Fault { get; private set; }

    /// <summary>Reads the members in the body, each that can be read.</summary>
    /// <param name="read">Reads the value of a member.</param>
    /// <exception cref="ArgumentNullException"><paramref name="read"/> is <c>null</c>.</exception>
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

    /// <summary>Reads a member that a header carries.</summary>
    /// <typeparam name="T">The member, which may be <c>null</c>.</typeparam>
    /// <param name="name">The name of the header, in any case.</param>
    /// <param name="read">Reads the value.</param>
    /// <returns>The member; <c>null</c> if there is no such header or it cannot be read.</returns>
    public T? ReadHeader<T>(string name, Func<HeaderValue, T> read)
    {
        var value = HeaderValue.Optional(response, name, read, out var unreadable);
        if (unreadable is not null)
            Note(unreadable);

        return value;
    }

    /// <summary>Reads a member that is the whole body.</summary>
    /// <typeparam name="T">The member, which may be <c>null</c>.</typeparam>
    /// <param name="read">Reads the body.</param>
    /// <returns>The member; <c>null</c> if it cannot be read.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="read"/> is <c>null</c>.</exception>
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
