using System.Globalization;
using System.Text;
using AmplifyGen.Generator.Json;

namespace AmplifyGen.Generator.Spec.Naming;

/// <summary>
/// The rule that turns a model's name into a C# name, for types, properties and operations:
/// <list type="number">
/// <item>Leading underscores are dropped.</item>
/// <item>What C# does not allow in an identifier is removed, and the letter behind it is upper-cased.</item>
/// <item>The first letter is upper-cased. Everything else stays as the model has it, so that the service's documentation reads 1:1.</item>
/// <item>A name that is empty or does not start with a letter then gets <c>_</c> in front.</item>
/// <item>A name that <see cref="ReservedNames"/> lists gets a suffix: <c>Member</c> for a property, <c>Value</c> for an enum's value, <c>Shape</c> for a type.</item>
/// <item>A name that an earlier sibling has gets the smallest number from 2 that makes it new (<see cref="NameScope"/>).</item>
/// </list>
/// The result depends on nothing but the model. It is never a C# keyword, as these start with a small letter.
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
    /// Hidden characters are not among these: C# ignores some of them, so two names could look different and be the same, and
    /// takes others as letters and marks, so two names could look the same and be different.
    /// </summary>
    public static bool IsIdentifierPart(char character) => IsLetter(character) || (CharUnicodeInfo.GetUnicodeCategory(character)
        is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.ConnectorPunctuation
        or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark && !HiddenCharacters.Contains(character));

    private static bool IsIdentifier(string text) =>
        text.Length > 0 && (IsLetter(text[0]) || text[0] == '_') && text.All(IsIdentifierPart) && !ReservedNames.Keywords.Contains(text);
}
