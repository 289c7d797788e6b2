namespace AmplifyGen.Client;

/// <summary>Represents the time of a signature, such as <c>20150830T123600Z</c>.</summary>
internal readonly struct SigningTime(DateTimeOffset time)
{
    private const int DateLength = 8;

    public string Text { get; } = Format(time.UtcDateTime);

    /// <summary>Gets the date only, such as <c>20150830</c>.</summary>
    public ReadOnlySpan<char> Date => Text.AsSpan(0, DateLength);

    private static string Format(DateTime utc) => string.Create(16, utc, static (text, utc) =>
    {
        Put(text[..4], utc.Year);
        Put(text[4..6], utc.Month);
        Put(text[6..8], utc.Day);
        text[8] = 'T';
        Put(text[9..11], utc.Hour);
        Put(text[11..13], utc.Minute);
        Put(text[13..15], utc.Second);
        text[15] = 'Z';
    });

    private static void Put(Span<char> digits, int number)
    {
        for (var i = digits.Length - 1; i >= 0; i--)
        {
            digits[i] = (char)('0' + (number % 10));
            number /= 10;
        }
    }
}
