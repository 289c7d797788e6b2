namespace AmplifyGen.Generator.Json;

/// <summary>Specifies what a reader accepts where RFC 8259 leaves the decision to it.</summary>
/// <param name="MaxDepth">The maximum depth of nested objects and arrays, which keeps the stack safe.</param>
/// <param name="TakesRepeatedNames">Whether a name can occur twice in an object.</param>
/// <param name="TakesLoneSurrogates">Whether a string can contain an unescaped lone surrogate.</param>
internal sealed record JsonRules(int MaxDepth, bool TakesRepeatedNames, bool TakesLoneSurrogates)
{
    /// <summary>Gets the rules for a spec. They reject everything that other tools may read differently.</summary>
    public static JsonRules Spec { get; } = new(MaxDepth: 256, TakesRepeatedNames: false, TakesLoneSurrogates: false);
}
