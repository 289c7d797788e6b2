using System.ComponentModel;

namespace AmplifyGen.Http;

/// <summary>For generated operations: handles bodies that are streams (Smithy's <c>streaming</c> trait).</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class StreamedBody
{
    /// <summary>Returns the body of a response. A stream is not read.</summary>
    /// <param name="response">The response.</param>
    /// <exception cref="ArgumentNullException"><paramref name="response"/> is <see langword="null"/>.</exception>
    public static StreamingBlob Of(AwsHttpResponse response)
    {
        ArgumentNullException.ThrowIfNull(response);
        return response.BodyStream is { } stream ? StreamingBlob.FromStream(stream) : StreamingBlob.FromBytes(Blob.Wrap(response.Body));
    }

    /// <summary>Checks that the length is known before anything is sent (Smithy's <c>requiresLength</c> trait).</summary>
    /// <param name="value">The body, if there is one.</param>
    /// <param name="shapeName">The C# name of the shape, for the message.</param>
    /// <param name="memberName">The C# name of the member, for the message.</param>
    /// <exception cref="ArgumentException">The length of the stream is not known.</exception>
    public static void RequireLength(StreamingBlob? value, string shapeName, string memberName)
    {
        if (value is { Length: null })
            throw new ArgumentException($"'{shapeName}.{memberName}' requires a known length, but its stream does not support seeking. Use bytes, or a stream that supports seeking.", memberName);
    }
}
