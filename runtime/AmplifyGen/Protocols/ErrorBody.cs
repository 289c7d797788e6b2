using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using AmplifyGen.Json;

namespace AmplifyGen.Protocols;

/// <summary>Contains the members in the body of an error that all JSON services share.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct ErrorBody
{
    private string? _message;
    private string? _otherCaseMessage;
    private string? _errorMessage;

    public string? Type { get; private set; }

    public string? Code { get; private set; }

    public readonly string? Message => _message ?? _otherCaseMessage ?? _errorMessage;

    /// <summary>Reads the members before the first fault.</summary>
    public static ErrorBody Read(ReadOnlySpan<byte> json)
    {
        var body = default(ErrorBody);
        try
        {
            body.ReadMembers(json);
        }
        catch (JsonException)
        {
            // The body is for example an HTML page of a gateway, and an excerpt of it can be kept.
        }

        return body;
    }

    private void ReadMembers(ReadOnlySpan<byte> json)
    {
        var reader = new JsonShapeReader(json, isResponse: true);
        reader.BeginObject();
        while (reader.NextName(out var name))
        {
            if (reader.NextKind is not JsonValueKind.String)
                reader.Skip();
            else if (name.SequenceEqual("__type"u8))
                Type = reader.ReadString();
            else if (name.SequenceEqual("code"u8))
                Code = reader.ReadString();
            else if (name.SequenceEqual("message"u8))
                _message = reader.ReadString();
            else if (Ascii.EqualsIgnoreCase(name, "message"u8))
                _otherCaseMessage = reader.ReadString();
            else if (Ascii.EqualsIgnoreCase(name, "errorMessage"u8))
                _errorMessage = reader.ReadString();
            else
                reader.Skip();
        }
    }
}
