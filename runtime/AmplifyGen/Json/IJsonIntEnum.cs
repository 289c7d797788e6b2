using System.ComponentModel;

namespace AmplifyGen.Json;

/// <summary>A generated open enum over whole numbers: any number is a value, some are known.</summary>
/// <typeparam name="TSelf">The enum.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IJsonIntEnum<TSelf>
    where TSelf : struct, IJsonIntEnum<TSelf>
{
    /// <summary>The number in JSON.</summary>
    int Value { get; }

    /// <summary>The value of a number, known or not.</summary>
    /// <param name="value">The number in JSON.</param>
    static abstract TSelf FromValue(int value);
}
