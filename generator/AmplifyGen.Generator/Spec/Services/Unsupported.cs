using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Spec.Services;

/// <summary>What a model can ask for and AmplifyGen does not support yet. To support something is to remove it here.</summary>
internal static class Unsupported
{
    /// <summary>Traits of an operation that change its request.</summary>
    public static readonly string[] OperationTraits = [TraitIds.AwsHttpChecksum];

    /// <summary>Traits of an operation that need its whole body before any of it is sent.</summary>
    public static readonly string[] WholeBodyTraits = [TraitIds.HttpChecksumRequired, TraitIds.RequestCompression];

    public static void Refuse(TraitSet traits, string[] ids, Faults faults, string where = "")
    {
        foreach (var trait in traits.All)
        {
            if (Array.IndexOf(ids, trait.Id) >= 0)
                faults.Refuse(trait.Id + where, trait.NameLocation);
        }
    }
}
