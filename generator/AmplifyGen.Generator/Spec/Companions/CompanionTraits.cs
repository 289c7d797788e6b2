namespace AmplifyGen.Generator.Spec.Companions;

/// <summary>What C2J says beside a model and no trait of Smithy can say in full. It is stated under ids that no model has.</summary>
internal static class CompanionTraits
{
    /// <summary>An entry of <c>pagination</c>.</summary>
    public const string Pages = "amplifygen.c2j#pages";

    /// <summary>The entries of <c>waiters</c> that call one operation.</summary>
    public const string Waiters = "amplifygen.c2j#waiters";
}
