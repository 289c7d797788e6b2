namespace AmplifyGen.Quickstart.Tests.Documentation;

/// <summary>A fenced block of a page.</summary>
/// <param name="Section">The heading above it.</param>
/// <param name="FileName">The file that it shows, where the line above it names one: <c>`library.json`:</c>.</param>
/// <param name="Language">What stands behind the fence.</param>
/// <param name="Text">The lines between the fences, joined by <c>\n</c>.</param>
internal sealed record CodeBlock(string Section, string? FileName, string Language, string Text);
