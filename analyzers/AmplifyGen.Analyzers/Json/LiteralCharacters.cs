using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace AmplifyGen.Analyzers.Json;

/// <summary>Maps each character of a string value to the characters of its literal: <c>\"</c> and <c>\u0022</c> are one character.</summary>
internal sealed class LiteralCharacters
{
    private readonly List<TextSpan> _spans = [];
    private readonly StringBuilder _value = new();
    private readonly string _text;
    private readonly int _offset;

    private LiteralCharacters(SyntaxToken token)
    {
        _text = token.Text;
        _offset = token.SpanStart;
    }

    /// <summary>
    /// Returns a span for each character, or <c>null</c> if the form of the literal is unknown. While it is being typed, it can be incomplete:
    /// without a closing quote, with half an escape, or without text.
    /// </summary>
    public static List<TextSpan>? Of(SyntaxToken token)
    {
        if (token.Text.Length == 0 || token.ContainsDiagnostics)
            return null;

        var characters = new LiteralCharacters(token);
        characters.Read(token.Kind());

        // The compiler's value is correct. If this reading differs, this reading is wrong.
        return string.Equals(characters._value.ToString(), token.ValueText, StringComparison.Ordinal) ? characters._spans : null;
    }

    private void Read(SyntaxKind kind)
    {
        switch (kind)
        {
            case SyntaxKind.StringLiteralToken or SyntaxKind.Utf8StringLiteralToken when _text[0] == '@':
                ReadVerbatim();
                break;
            case SyntaxKind.StringLiteralToken or SyntaxKind.Utf8StringLiteralToken:
                ReadRegular();
                break;
            case SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.Utf8SingleLineRawStringLiteralToken:
                var quotes = CountQuotes();
                ReadPlain(quotes, Close() - quotes + 1);
                break;
            case SyntaxKind.MultiLineRawStringLiteralToken or SyntaxKind.Utf8MultiLineRawStringLiteralToken:
                ReadLines();
                break;
        }
    }

    private void ReadRegular()
    {
        var end = Close();
        for (var i = 1; i < end;)
        {
            var length = _text[i] == '\\' ? EscapeLength(i, end) : 1;
            Add(length == 1 ? _text[i].ToString() : Unescape(i, length), i, length);
            i += length;
        }
    }

    private void ReadVerbatim()
    {
        var end = Close();
        for (var i = 2; i < end; i++)
        {
            var length = _text[i] == '"' ? 2 : 1;
            Add(_text[i].ToString(), i, length);
            i += length - 1;
        }
    }

    /// <summary>Reads the text between the first and the last line, without the white space at the start of the last line.</summary>
    private void ReadLines()
    {
        var lines = SourceText.From(_text).Lines;
        var last = lines[lines.Count - 1];
        var indentation = _text.Substring(last.Start, _text.IndexOf('"', last.Start) - last.Start);
        for (var i = 1; i < lines.Count - 1; i++)
        {
            var line = lines[i];
            var start = string.CompareOrdinal(_text, line.Start, indentation, 0, indentation.Length) == 0
                ? Math.Min(line.Start + indentation.Length, line.End)
                : line.End;
            ReadPlain(start, i < lines.Count - 2 ? line.EndIncludingLineBreak : line.End);
        }
    }

    private void ReadPlain(int start, int end)
    {
        for (var i = start; i < end; i++)
            Add(_text[i].ToString(), i, 1);
    }

    private int CountQuotes()
    {
        var count = 0;
        while (_text[count] == '"')
            count++;

        return count;
    }

    /// <summary>Returns the position of the last quote. <c>u8</c> can follow it.</summary>
    private int Close() => _text.LastIndexOf('"');

    private int EscapeLength(int start, int end)
    {
        switch (_text[start + 1])
        {
            case 'u':
                return 6;
            case 'U':
                return 10;
            case 'x':
                var length = 2;
                while (length < 6 && start + length < end && Uri.IsHexDigit(_text[start + length]))
                    length++;
                return length;
            default:
                return 2;
        }
    }

    // The compiler parses the escape, because it knows all of them.
    private string Unescape(int start, int length) => SyntaxFactory.ParseToken($"\"{_text.Substring(start, length)}\"").ValueText;

    private void Add(string characters, int start, int length)
    {
        _value.Append(characters);
        foreach (var _ in characters)
            _spans.Add(new TextSpan(_offset + start, length));
    }
}
