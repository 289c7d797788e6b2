using System.ComponentModel;

namespace AmplifyGen.Json;

/// <summary>A generated open enum: any text is a value, some are known.</summary>
/// <typeparam name="TSelf">The enum.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IJsonEnum<TSelf>
    where TSelf : struct, IJsonEnum<TSelf>
{
    /// <summary>The text in JSON.</summary>
    string Value { get; }

    /// <summary>The value of a text, known or not.</summary>
    /// <param name="value">The text in JSON.</param>
    static abstract TSelf FromValue(string value);
}
