using AmplifyGen.Generator.Model;
using AmplifyGen.Generator.Spec.Naming;

namespace AmplifyGen.Generator.Spec.Services;

/// <summary>
/// Keeps the files of services apart, whose names hosts compare without case. Numbers follow the ids of the services, so that the order
/// of the specs changes no name.
/// </summary>
internal static class FileStems
{
    /// <summary>The services by their ids, each with a file stem of its own.</summary>
    public static IEnumerable<ServiceModel> Settle(IEnumerable<ServiceModel> services)
    {
        var scope = new NameScope(StringComparer.OrdinalIgnoreCase);
        foreach (var service in services.OrderBy(static service => service.Identity.ShapeId, StringComparer.Ordinal))
            yield return service with { Identity = service.Identity with { FileStem = scope.Take(service.Identity.FileStem) } };
    }
}
