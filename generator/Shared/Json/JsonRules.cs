namespace AmplifyGen.Generator.Json;

/// <summary>What a reader takes of the texts on which RFC 8259 leaves the decision to it.</summary>
/// <param name="MaxDepth">How deep objects and arrays may be nested, which keeps the stack safe.</param>
/// <param name="TakesRepeatedNames">Whether a name may occur twice in an object.</param>
/// <param name="TakesLoneSurrogates">Whether a string may hold half of a surrogate pair that is not escaped.</param>
internal sealed record JsonRules(int MaxDepth, bool TakesRepeatedNames, bool TakesLoneSurrogates)
{
    /// <summary>Gets the rules for a spec, which takes nothing that other tools may read differently.</summary>
    public static JsonRules Spec { get; } = new(MaxDepth: 256, TakesRepeatedNames: false, TakesLoneSurrogates: false);
}
