using AmplifyGen.Generator.Model;
using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Spec.Services;

/// <summary>Reads how the requests of an operation can be authenticated.</summary>
internal static class AuthReader
{
    private const string None = "none";

    /// <summary>
    /// Returns the schemes in Smithy's order: the list of the operation, otherwise that of the service, otherwise all schemes of the service by
    /// their ids. If authentication is optional, none is used, like in AWS's clients.
    /// </summary>
    public static EquatableArray<string> Read(OperationShape operation, ServiceShape service, Faults faults)
    {
        if (operation.Traits.Has(TraitIds.OptionalAuth))
            return Of(None);

        var ids = ReadList(operation.Traits, operation.Id, faults)
            ?? ReadList(service.Traits, service.Id, faults)
            ?? [.. new[] { TraitIds.SigV4, TraitIds.SigV4A, TraitIds.HttpBearerAuth }.Where(service.Traits.Has)];
        var schemes = ids.Select(Find).OfType<string>().ToEquatableArray();
        return schemes.Count > 0 ? schemes : Of(None);
    }

    private static List<string>? ReadList(TraitSet traits, string owner, Faults faults)
    {
        if (traits.Find(TraitIds.Auth) is not { } trait || Expect.Array(trait.Node, trait.Id, owner, faults) is not { } array)
            return null;

        return [.. array.Items.Select(item => Expect.String(trait.Node.With(item), trait.Id, owner, faults)?.Value).OfType<string>()];
    }

    /// <returns>The name of a scheme in endpoint rules; <c>null</c> for a scheme that clients do not support.</returns>
    private static string? Find(string traitId) => traitId switch
    {
        TraitIds.SigV4 => "sigv4",
        TraitIds.SigV4A => "sigv4a",
        TraitIds.HttpBearerAuth => "bearer",
        _ => null,
    };

    private static EquatableArray<string> Of(string scheme) => new[] { scheme }.ToEquatableArray();
}
