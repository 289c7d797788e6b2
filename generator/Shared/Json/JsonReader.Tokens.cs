using System.Globalization;

namespace AmplifyGen.Generator.Json;

/// <summary>White space, words, numbers and faults.</summary>
internal sealed partial class JsonReader
{
    private bool AtEnd => _position >= _text.Length;

    /// <summary>Gets the next character; at the end U+0000, which starts nothing in JSON.</summary>
    private char Current => _position < _text.Length ? _text[_position] : '\0';

    private void SkipWhiteSpace()
    {
        var position = _position;
        while (position < _text.Length && _text[position] is ' ' or '\n' or '\r' or '\t')
            position++;

        _position = position;
    }

    private bool TryReadWord(string word, out JsonSpan span)
    {
        span = new JsonSpan(_position, word.Length);
        if (string.CompareOrdinal(_text, _position, word, 0, word.Length) != 0)
            return false;

        _position += word.Length;
        return true;
    }

    private JsonNumber? ReadNumber()
    {
        var start = _position;
        if (Current == '-')
            _position++;

        if (Current == '0')
            _position++;
        else if (!SkipDigits())
            return FailAt<JsonNumber>("expected a digit");

        if (Current is >= '0' and <= '9')
            return FailAt<JsonNumber>("expected no digit after a leading zero");

        if (Current == '.')
        {
            _position++;
            if (!SkipDigits())
                return FailAt<JsonNumber>("expected a digit after the decimal point");
        }

        if (Current is 'e' or 'E')
        {
            _position++;
            if (Current is '+' or '-')
                _position++;

            if (!SkipDigits())
                return FailAt<JsonNumber>("expected a digit in the exponent");
        }

        var span = new JsonSpan(start, _position - start);
        return new JsonNumber(_text.Substring(span.Start, span.Length), span);
    }

    private bool SkipDigits()
    {
        var start = _position;
        while (Current is >= '0' and <= '9')
            _position++;

        return _position > start;
    }

    private T? FailAt<T>(string expectation)
        where T : class
    {
        Fail(expectation);
        return null;
    }

    /// <summary>Reports a fault at the character that was found instead.</summary>
    private void Fail(string expectation)
    {
        var length = 0;
        var found = AtEnd ? "the end of the text" : Describe(out length);
        Fail(new JsonSpan(_position, length), $"{expectation} but found {found}");
    }

    private void Fail(JsonSpan span, string message) => _fault ??= new JsonFault(span, message);

    private string Describe(out int length)
    {
        var codePoint = HiddenCharacters.CodePointAt(_text, _position, out length);
        var category = CharUnicodeInfo.GetUnicodeCategory(_text, _position);
        var isVisible = !HiddenCharacters.Contains(codePoint) && category is not (UnicodeCategory.SpaceSeparator or UnicodeCategory.OtherNotAssigned);
        return isVisible ? "'" + _text.Substring(_position, length) + "'" : "U+" + codePoint.ToString("X4", CultureInfo.InvariantCulture);
    }
}
