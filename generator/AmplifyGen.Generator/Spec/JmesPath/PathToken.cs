using System.Runtime.InteropServices;
using AmplifyGen.Generator.Json;

namespace AmplifyGen.Generator.Spec.JmesPath;

/// <summary>The tokens of an expression.</summary>
internal enum PathTokenKind
{
    End,
    Identifier,
    QuotedIdentifier,
    Number,
    Literal,
    Dot,
    Star,
    Current,
    Comma,
    Colon,
    OpenBracket,
    OpenFilter,
    Flatten,
    CloseBracket,
    OpenBrace,
    CloseBrace,
    OpenParenthesis,
    CloseParenthesis,
    Pipe,
    Or,
    And,
    Reference,
    Not,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

/// <param name="Start">The index of the first character, from 0.</param>
/// <param name="Text">The name of an identifier without escapes, the digits of a number, or an empty text.</param>
/// <param name="Value">The value of a literal.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PathToken(PathTokenKind Kind, int Start, int Length, string Text = "", JsonValue? Value = null);
