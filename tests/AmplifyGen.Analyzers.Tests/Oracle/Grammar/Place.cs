namespace AmplifyGen.Analyzers.Tests.Oracle.Grammar;

/// <summary>A local, a parameter, a field or the like that conditions ask about.</summary>
/// <param name="Text">The expression that reads it.</param>
/// <param name="Type">Its type.</param>
/// <param name="IsWritable">Whether it can be assigned.</param>
/// <param name="IsShared">Whether other code can change it.</param>
internal sealed record Place(string Text, string Type, bool IsWritable, bool IsShared)
{
    /// <summary>A value of the place's type by which most answers change.</summary>
    public string Toggled => Type switch
    {
        "bool" => $"!{Text}",
        "bool?" => $"{Text} != true",
        "int" => $"{Text} > 0 ? 0 : 1",
        "int?" => $"{Text} is null ? 1 : null",
        "Channel" => $"{Text} == Channel.Email ? Channel.Sms : Channel.Email",
        "string?" => $"{Text} is null ? \"c\" : null",
        _ => throw new NotSupportedException(Type),
    };

    /// <summary>Another value of the place's type. From one of them to the next, every value is reached.</summary>
    public string Next => Type switch
    {
        "bool" => $"!{Text}",
        "bool?" => $"{Text} switch {{ null => true, true => false, _ => null }}",
        "int" => $"{Text} switch {{ 0 => 1, 1 => 2, 2 => 3, 3 => -1, _ => 0 }}",
        "int?" => $"{Text} switch {{ null => 0, 0 => 1, 1 => 2, 2 => 3, 3 => -1, _ => null }}",
        "Channel" => $"{Text} switch {{ Channel.Email => Channel.Sms, Channel.Sms => Channel.Push, _ => Channel.Email }}",
        "string?" => $"{Text} switch {{ null => \"a\", \"a\" => \"bb\", \"bb\" => \"\", _ => null }}",
        _ => throw new NotSupportedException(Type),
    };
}
