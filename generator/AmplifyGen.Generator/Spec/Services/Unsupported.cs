using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Spec.Services;

/// <summary>The features of models that AmplifyGen does not support yet. To support one, remove it here.</summary>
internal static class Unsupported
{
    /// <summary>The traits of an operation that change its request.</summary>
    public static readonly string[] OperationTraits = [TraitIds.AwsHttpChecksum];

    /// <summary>The traits of an operation that need the whole body before any part of it is sent.</summary>
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
