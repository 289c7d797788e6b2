namespace AmplifyGen.Generated.Tests.Fuzzing;

/// <summary>An operation whose answers are made up.</summary>
/// <param name="Name">The name, for messages.</param>
/// <param name="Read">Reads an answer and gives the output as JSON.</param>
/// <param name="BaseException">The exception of the service.</param>
/// <param name="ErrorCodes">The errors of the model, whose exceptions have these names.</param>
/// <param name="HeaderNames">The headers that carry members.</param>
/// <param name="Bodies">Bodies that fit, of outputs and of errors.</param>
internal sealed record FuzzTarget(
    string Name,
    Func<AwsHttpResponse, string> Read,
    Type BaseException,
    IReadOnlyList<string> ErrorCodes,
    IReadOnlyList<string> HeaderNames,
    IReadOnlyList<string> Bodies)
{
    /// <summary>Carries a sensitive member.</summary>
    public const string SecretHeader = "X-Token";
}

/// <summary>A shape whose texts are made up.</summary>
/// <param name="Name">The name, for messages.</param>
/// <param name="ReadBytes">Reads UTF-8 and gives the shape as JSON.</param>
/// <param name="ReadText">Reads a string and gives the shape as JSON.</param>
/// <param name="Texts">Texts that fit.</param>
internal sealed record FuzzShape(string Name, Func<byte[], string> ReadBytes, Func<string, string> ReadText, IReadOnlyList<string> Texts);
