namespace AmplifyGen.Generator.Spec.Companions;

/// <summary>The ids for information in C2J that no Smithy trait can express completely. No model has traits with these ids.</summary>
internal static class CompanionTraits
{
    /// <summary>An entry of <c>pagination</c>.</summary>
    public const string Pages = "amplifygen.c2j#pages";

    /// <summary>The entries of <c>waiters</c> that call one operation.</summary>
    public const string Waiters = "amplifygen.c2j#waiters";
}
