using AmplifyGen.Analyzers.Tests.Oracle;

namespace AmplifyGen.Analyzers.Tests.HalfTyped;

/// <summary>Characters that are not there yet, come twice, or are wrong; and the rest of the file that is not there yet.</summary>
internal static class CharacterSlips
{
    private const string Punctuation = "\"'{}()[]<>;:,.?!=@$\\#/*&|^~-+ \n\r\t\0_\u00e9\u2028\ud800";

    public static string Apply(string text, SeededRandom random)
    {
        var position = random.Next(text.Length);
        return random.Next(6) switch
        {
            0 => text[..position],
            1 => text.Remove(position, 1),
            2 => text.Insert(position, text[position].ToString()),
            3 => text.Remove(position, Math.Min(random.Between(2, 40), text.Length - position)),
            4 => WithoutOne(text, random.Pick('"', '{', '}', '(', ')', ';', '<', '>', '[', ']', ','), position),
            _ => text.Insert(position, random.PickFrom(Punctuation.ToCharArray()).ToString()),
        };
    }

    private static string WithoutOne(string text, char character, int from) =>
        text.IndexOf(character, from) is >= 0 and var position ? text.Remove(position, 1) : text;
}
