namespace AmplifyGen.Generator.Json;

/// <summary>
/// The characters that people do not see, or that change the appearance of the text around them: controls, formats (which change the direction
/// of writing, join, or tag), fillers, variation selectors, private use, and noncharacters. Text with them can look like other
/// text, so files, messages and names from a spec do not contain them.
/// </summary>
internal static class HiddenCharacters
{
    // A separate list, because the tables of the framework differ between the hosts of a compiler, and output must not.
    // In addition to the categories Cc, Cf, Cs and Co, it contains Unicode's Default_Ignorable_Code_Point and two blank symbols.
    private static readonly (int First, int Last)[] Ranges =
    [
        (0x0000, 0x001F), (0x007F, 0x009F), (0x00AD, 0x00AD), (0x034F, 0x034F), (0x0600, 0x0605), (0x061C, 0x061C), (0x06DD, 0x06DD),
        (0x070F, 0x070F), (0x0890, 0x0891), (0x08E2, 0x08E2), (0x115F, 0x1160), (0x17B4, 0x17B5), (0x180B, 0x180F), (0x200B, 0x200F),
        (0x2028, 0x202E), (0x2060, 0x206F), (0x2800, 0x2800), (0x3164, 0x3164), (0xD800, 0xF8FF), (0xFDD0, 0xFDEF), (0xFE00, 0xFE0F),
        (0xFEFF, 0xFEFF), (0xFFA0, 0xFFA0), (0xFFF0, 0xFFFB), (0x110BD, 0x110BD), (0x110CD, 0x110CD), (0x13430, 0x1343F),
        (0x1BCA0, 0x1BCA3), (0x1D159, 0x1D159), (0x1D173, 0x1D17A), (0xE0000, 0xE0FFF), (0xF0000, 0x10FFFF),
    ];

    public static bool Contains(int codePoint)
    {
        if (codePoint is >= ' ' and <= '~')
            return false;

        // The last two code points of each plane are noncharacters.
        if ((codePoint & 0xFFFE) == 0xFFFE)
            return true;

        var low = 0;
        var high = Ranges.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (codePoint < Ranges[middle].First)
                high = middle - 1;
            else if (codePoint > Ranges[middle].Last)
                low = middle + 1;
            else
                return true;
        }

        return false;
    }

    /// <summary>Returns the code point at a position of a text, and its length in chars. A lone surrogate is returned unchanged.</summary>
    public static int CodePointAt(string text, int index, out int length)
    {
        length = index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1]) ? 2 : 1;
        return length == 2 ? char.ConvertToUtf32(text[index], text[index + 1]) : text[index];
    }
}
