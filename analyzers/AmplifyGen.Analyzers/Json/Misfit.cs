namespace AmplifyGen.Analyzers.Json;

/// <summary>What a place takes, where the value is not that.</summary>
/// <param name="Taken">As it reads after "takes": <c>an object</c>.</param>
/// <param name="Given">As it reads after "is given", and never the value itself; <c>null</c> where the kind of the value says all.</param>
internal sealed record Misfit(string Taken, string? Given = null);
