using System.ComponentModel;
using System.Text;
using AmplifyGen.Text;

namespace AmplifyGen.Http;

/// <summary>Builds the target of a request: the escaped path with the values of members as labels (Smithy's <c>httpLabel</c> trait).</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class UriTarget
{
    /// <summary>Returns a label. All characters except RFC 3986's unreserved characters are percent-encoded as UTF-8.</summary>
    /// <param name="value">The member's value. A lone surrogate becomes U+FFFD.</param>
    /// <param name="shapeName">The C# name of the shape, for the message.</param>
    /// <param name="memberName">The C# name of the member, for the message.</param>
    /// <returns>The value itself if no character has to be encoded.</returns>
    /// <exception cref="ArgumentException">
    /// The value is <see langword="null"/>, empty, <c>.</c> or <c>..</c>: the request would go to another resource than intended.
    /// </exception>
    public static string Label(string? value, string shapeName, string memberName)
    {
        Check(value, shapeName, memberName);
        if (value is "." or "..")
            throw DotSegment(shapeName, memberName);

        return PercentEncoding.Encode(value!);
    }

    /// <summary>Returns a greedy label, <c>{name+}</c>. It is escaped like a label, but slashes are kept.</summary>
    /// <param name="value">The member's value. A lone surrogate becomes U+FFFD.</param>
    /// <param name="shapeName">The C# name of the shape, for the message.</param>
    /// <param name="memberName">The C# name of the member, for the message.</param>
    /// <returns>The value itself if no character has to be encoded.</returns>
    /// <exception cref="ArgumentException">The value is <see langword="null"/>, empty, or has a segment <c>.</c> or <c>..</c>.</exception>
    public static string GreedyLabel(string? value, string shapeName, string memberName)
    {
        Check(value, shapeName, memberName);
        if (Array.Exists(value!.Split('/'), static segment => segment is "." or ".."))
            throw DotSegment(shapeName, memberName);

        return PercentEncoding.Encode(value, keepSlashes: true);
    }

    /// <summary>Appends a query parameter after <c>?</c> or <c>&amp;</c> (Smithy's <c>httpQuery</c> trait).</summary>
    /// <param name="target">The text before the parameter.</param>
    /// <param name="name">The key, not escaped.</param>
    /// <param name="value">The value, not escaped; <see langword="null"/> appends nothing. A lone surrogate becomes U+FFFD.</param>
    public static void AppendQuery(StringBuilder target, string name, string? value)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(name);
        if (value is null)
            return;

        target.Append(HasQuery(target) ? '&' : '?');
        target.Append(PercentEncoding.Encode(name)).Append('=').Append(PercentEncoding.Encode(value));
    }

    private static bool HasQuery(StringBuilder target)
    {
        foreach (var chunk in target.GetChunks())
        {
            if (chunk.Span.Contains('?'))
                return true;
        }

        return false;
    }

    private static void Check(string? value, string shapeName, string memberName)
    {
        if (string.IsNullOrEmpty(value))
        {
            throw new ArgumentException(
                $"'{shapeName}.{memberName}' is part of the URI of the request, so it must not be {(value is null ? "null" : "empty")}. Set it to the id of the resource.",
                memberName);
        }
    }

    /// <summary>Creates the exception for a segment that HTTP clients and servers resolve, even if it is percent-encoded.</summary>
    private static ArgumentException DotSegment(string shapeName, string memberName) =>
        new($"'{shapeName}.{memberName}' is part of the URI of the request, so it must not contain the segment '.' or '..'. Such a segment leads to another resource.", memberName);
}
