namespace AmplifyGen.Analyzers.Json;

/// <summary>The value that a place takes, if the given value is another one.</summary>
/// <param name="Taken">The text after "takes": <c>an object</c>.</param>
/// <param name="Given">The text after "is given", but never the value itself; <c>null</c> if the kind of the value is sufficient.</param>
internal sealed record Misfit(string Taken, string? Given = null);
