using AmplifyGen.Metadata;
using Microsoft.CodeAnalysis;

namespace AmplifyGen.Analyzers.Facts;

/// <summary>What the model says about a deprecated member or value.</summary>
/// <param name="ReplacedBy">The C# name of the member to use instead, or <c>null</c>.</param>
internal sealed record DeprecationFacts(string? Message, string? ReplacedBy, string? Since)
{
    public static DeprecationFacts? Read(ISymbol symbol, RuntimeSymbols symbols) =>
        symbol.Attribute(symbols.DeprecatedMember) is { } attribute
            ? new DeprecationFacts(
                attribute.Named<string>(nameof(DeprecatedMemberAttribute.Message)),
                attribute.Named<string>(nameof(DeprecatedMemberAttribute.ReplacedBy)),
                attribute.Named<string>(nameof(DeprecatedMemberAttribute.Since)))
            : null;

    /// <summary>Returns the end of a message that starts with the deprecated name: <c>is deprecated: use 'VerificationMessage' instead</c>.</summary>
    /// <param name="replacement">How the message names the member to use instead.</param>
    public string Sentence(string? replacement)
    {
        var since = string.IsNullOrWhiteSpace(Since) ? "" : " since " + Line(Since!);
        var instead = replacement is null ? "" : $": use '{replacement}' instead";
        var message = string.IsNullOrWhiteSpace(Message) ? "" : ". " + Line(Message!);
        return $"is deprecated{since}{instead}{message}";
    }

    /// <summary>Returns the text of a model on one line, because a message is one line of a build log.</summary>
    private static string Line(string text) => string.Join(" ", text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
