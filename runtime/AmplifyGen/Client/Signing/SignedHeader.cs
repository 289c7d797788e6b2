namespace AmplifyGen.Client;

/// <summary>Represents a header that is signed.</summary>
/// <param name="Name">The name, which is case-insensitive.</param>
/// <param name="Value">The value, as it is sent.</param>
/// <param name="Order">The position, which orders headers with the same name.</param>
internal readonly record struct SignedHeader(string Name, string Value, int Order)
{
    /// <summary>Compares lower-case names. Upper-case names would sort <c>_</c> differently.</summary>
    public static int Compare(SignedHeader left, SignedHeader right)
    {
        var length = Math.Min(left.Name.Length, right.Name.Length);
        for (var i = 0; i < length; i++)
        {
            var difference = Lower(left.Name[i]) - Lower(right.Name[i]);
            if (difference != 0)
                return difference;
        }

        return left.Name.Length != right.Name.Length ? left.Name.Length - right.Name.Length : left.Order - right.Order;
    }

    private static int Lower(char character) => char.IsAsciiLetterUpper(character) ? character | 0x20 : character;
}
