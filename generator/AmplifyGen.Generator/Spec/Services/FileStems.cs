using AmplifyGen.Generator.Model;
using AmplifyGen.Generator.Spec.Naming;

namespace AmplifyGen.Generator.Spec.Services;

/// <summary>
/// Keeps the files of services apart, whose names hosts compare without case. Numbers follow the ids of the services, so that the order
/// of the specs changes no name.
/// </summary>
internal static class FileStems
{
    public static IEnumerable<ServiceModel> Settle(IReadOnlyList<ServiceModel> services)
    {
        var scope = new NameScope(StringComparer.OrdinalIgnoreCase);
        var stems = services
            .OrderBy(static service => service.Identity.ShapeId, StringComparer.Ordinal)
            .ToDictionary(static service => service.Identity.ShapeId, service => scope.Take(service.Identity.FileStem), StringComparer.Ordinal);

        // In the order of the specs, so that another spec leaves the earlier ones where they were, and their files cached.
        return services.Select(service => service with { Identity = service.Identity with { FileStem = stems[service.Identity.ShapeId] } });
    }
}
