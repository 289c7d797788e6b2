using System.Globalization;
using System.Text;
using AmplifyGen.Generator.Json;

namespace AmplifyGen.Generator.Spec.Naming;

/// <summary>
/// Converts a name of the model to a C# name, for types, properties and operations:
/// <list type="number">
/// <item>Leading underscores are dropped.</item>
/// <item>Characters that C# does not allow in an identifier are removed, and the next letter is converted to upper case.</item>
/// <item>The first letter is converted to upper case. The rest is unchanged, so that it matches the documentation of the service.</item>
/// <item>A name that is empty or does not start with a letter then gets the prefix <c>_</c>.</item>
/// <item>A name that <see cref="ReservedNames"/> lists gets a suffix: <c>Member</c> for a property, <c>Value</c> for an enum's value, <c>Shape</c> for a type.</item>
/// <item>A name that an earlier sibling has gets the smallest number from 2 that makes it unique (<see cref="NameScope"/>).</item>
/// </list>
/// The result depends only on the model. It is never a C# keyword, because keywords start with a lower-case letter.
/// </summary>
internal static class CSharpNames
{
    public static string ToPascal(string name)
    {
        var builder = new StringBuilder(name.Length + 1);
        var isNextUpper = true;
        foreach (var character in name)
        {
            if (!IsIdentifierPart(character) || (character == '_' && builder.Length == 0))
            {
                isNextUpper = true;
                continue;
            }

            builder.Append(isNextUpper ? char.ToUpperInvariant(character) : character);
            isNextUpper = false;
        }

        if (builder.Length == 0 || !IsLetter(builder[0]))
            builder.Insert(0, '_');

        return builder.ToString();
    }

    /// <summary>Determines whether the text is <c>Identifier(.Identifier)*</c> without keywords.</summary>
    public static bool IsNamespace(string text) => text.Split('.').All(IsIdentifier);

    public static bool IsLetter(char character) => CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.UppercaseLetter
        or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter
        or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber && !HiddenCharacters.Contains(character);

    /// <summary>
    /// Determines whether a character can be part of a name. Hidden characters cannot: C# ignores some of them, so different-looking names could
    /// be equal, and accepts others as letters and marks, so equal-looking names could be different.
    /// </summary>
    public static bool IsIdentifierPart(char character) => IsLetter(character) || (CharUnicodeInfo.GetUnicodeCategory(character)
        is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.ConnectorPunctuation
        or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark && !HiddenCharacters.Contains(character));

    private static bool IsIdentifier(string text) =>
        text.Length > 0 && (IsLetter(text[0]) || text[0] == '_') && text.All(IsIdentifierPart) && !ReservedNames.Keywords.Contains(text);
}
