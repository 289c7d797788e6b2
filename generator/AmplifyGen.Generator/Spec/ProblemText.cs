namespace AmplifyGen.Generator.Spec;

/// <summary>Prepares text of a spec for a message. A spec is untrusted, and a message is one line of a build log.</summary>
internal static class ProblemText
{
    public const int MaxLength = 100;

    public static string Quote(string text) => "'" + Bound(text) + "'";

    /// <summary>Returns at most <see cref="MaxLength"/> characters, without line breaks and hidden characters.</summary>
    public static string Bound(string text) => Excerpt.Of(text, MaxLength);
}
