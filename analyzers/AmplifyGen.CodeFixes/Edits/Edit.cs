using Microsoft.CodeAnalysis.Text;

namespace AmplifyGen.CodeFixes.Edits;

/// <summary>Changes to the text of one file that belong together. All other text stays unchanged.</summary>
/// <param name="Title">The title that the user sees, short and concrete.</param>
/// <param name="Changes">The changes; changes at the same position are applied in order.</param>
internal sealed record Edit(string Title, IReadOnlyList<TextChange> Changes);
