using System.Globalization;
using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Spec;

/// <summary>A fault of a spec and its location, as plain values that the incremental pipeline can compare.</summary>
internal sealed record Problem
{
    public required ProblemKind Kind { get; init; }

    public required EquatableArray<string> Arguments { get; init; }

    public required string Path { get; init; }

    /// <summary>Gets the index of the first character, from 0.</summary>
    public required int Start { get; init; }

    public required int Length { get; init; }

    /// <summary>Gets the first line. Lines and columns start at 0. The end is the position after the last character.</summary>
    public required int StartLine { get; init; }

    public required int StartColumn { get; init; }

    public required int EndLine { get; init; }

    public required int EndColumn { get; init; }

    public string Id => Kind.Id;

    public string Message => string.Format(CultureInfo.InvariantCulture, Kind.MessageFormat, [.. Arguments]);
}
