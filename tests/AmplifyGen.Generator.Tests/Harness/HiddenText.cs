using System.Globalization;

namespace AmplifyGen.Generator.Tests.Harness;

/// <summary>Finds the characters that a reader of code does not see, by the tables of the framework and not by the generator's own.</summary>
internal static class HiddenText
{
    /// <returns>The first such character as <c>U+202E</c>, or <c>null</c>. Line ends are not hidden.</returns>
    public static string? Find(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var isPair = char.IsSurrogatePair(text, i);
            var codePoint = isPair ? char.ConvertToUtf32(text, i) : text[i];
            if (IsHidden(codePoint))
                return "U+" + codePoint.ToString("X4", CultureInfo.InvariantCulture);

            i += isPair ? 1 : 0;
        }

        return null;
    }

    private static bool IsHidden(int codePoint) => codePoint is not '\n' && (IsFiller(codePoint) || CharUnicodeInfo.GetUnicodeCategory(codePoint)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);

    /// <summary>Letters, marks and symbols that show nothing, and what is reserved for more of them.</summary>
    private static bool IsFiller(int codePoint) => codePoint is 0x034F or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or (>= 0x180B and <= 0x180F) or 0x2800 or 0x3164
        or (>= 0xFE00 and <= 0xFE0F) or 0xFFA0 or (>= 0x2060 and <= 0x206F) or (>= 0xFFF0 and <= 0xFFFB) or (>= 0xE0000 and <= 0xE0FFF)
        || (codePoint & 0xFFFE) == 0xFFFE;
}
