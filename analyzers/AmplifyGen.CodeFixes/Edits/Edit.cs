using Microsoft.CodeAnalysis.Text;

namespace AmplifyGen.CodeFixes.Edits;

/// <summary>Changes to the text of one file that belong together. What they do not touch stays as it is, character by character.</summary>
/// <param name="Title">What the user chooses, short and concrete.</param>
/// <param name="Changes">The changes; of those at one position, the first one comes first.</param>
internal sealed record Edit(string Title, IReadOnlyList<TextChange> Changes);
