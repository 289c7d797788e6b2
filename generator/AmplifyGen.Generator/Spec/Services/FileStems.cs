using AmplifyGen.Generator.Model;
using AmplifyGen.Generator.Spec.Naming;

namespace AmplifyGen.Generator.Spec.Services;

/// <summary>
/// Makes the file names of services unique, because hosts compare them without case. Numbers are assigned by the ids of the services, so the
/// order of the specs does not change names.
/// </summary>
internal static class FileStems
{
    public static IEnumerable<ServiceModel> Settle(IReadOnlyList<ServiceModel> services)
    {
        var scope = new NameScope(StringComparer.OrdinalIgnoreCase);
        var stems = services
            .OrderBy(static service => service.Identity.ShapeId, StringComparer.Ordinal)
            .ToDictionary(static service => service.Identity.ShapeId, service => scope.Take(service.Identity.FileStem), StringComparer.Ordinal);

        // The result has the order of the specs, so that another spec does not move the earlier ones, and their files remain cached.
        return services.Select(service => service with { Identity = service.Identity with { FileStem = stems[service.Identity.ShapeId] } });
    }
}
