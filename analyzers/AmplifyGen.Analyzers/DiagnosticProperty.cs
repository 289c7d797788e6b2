using System.Collections.Immutable;

namespace AmplifyGen.Analyzers;

/// <summary>The properties of a diagnostic that code fixes read.</summary>
internal static class DiagnosticProperty
{
    /// <summary>The C# name of the shape.</summary>
    public const string Shape = nameof(Shape);

    /// <summary>The C# name of the member.</summary>
    public const string Member = nameof(Member);

    /// <summary>The C# name of the member to use instead of a deprecated one.</summary>
    public const string ReplacedBy = nameof(ReplacedBy);

    /// <summary>The C# name of the known enum value that a text means or probably means.</summary>
    public const string KnownValue = nameof(KnownValue);

    /// <summary>The unescaped text that a wrong text in JSON probably means.</summary>
    public const string NearestText = nameof(NearestText);

    public static ImmutableDictionary<string, string?> Of(params (string Name, string? Value)[] properties)
    {
        var builder = ImmutableDictionary.CreateBuilder<string, string?>(StringComparer.Ordinal);
        foreach (var (name, value) in properties)
        {
            if (value is not null)
                builder[name] = value;
        }

        return builder.ToImmutable();
    }
}
