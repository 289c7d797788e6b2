namespace AmplifyGen.Analyzers.Tests.Fixes.Layouts;

/// <summary>A form, written with one line end and one indentation, with trivia in one of its gaps or in none.</summary>
/// <param name="Name">What tells it from all others; the same layout has the same name in every run.</param>
/// <param name="Source">The file.</param>
/// <param name="LineEnd">The only line end in the source.</param>
/// <param name="HasTabs">Whether tabs indent the lines, or blanks.</param>
/// <param name="IsPlain">Whether it has no trivia but that of its form, or a comment between two links of a chain: a fix must be offered.</param>
internal sealed record Layout(string Name, string Source, string LineEnd, bool HasTabs, bool IsPlain);
