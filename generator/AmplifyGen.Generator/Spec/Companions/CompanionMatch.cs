using AmplifyGen.Generator.Spec.Naming;
using AmplifyGen.Generator.Spec.Services;
using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Spec.Companions;

/// <summary>Finds the service of a file: the one in its <c>Service</c> metadata, otherwise that of the C2J file in the same folder.</summary>
internal sealed class CompanionMatch
{
    private readonly ShapeTable _table;
    private readonly ProblemSet _problems;
    private readonly List<ServiceShape> _services;
    private readonly ILookup<string, ServiceShape> _byFolder;

    /// <param name="c2j">The files that define a service in C2J.</param>
    public CompanionMatch(ShapeTable table, IEnumerable<SpecDocument> c2j, ProblemSet problems)
    {
        _table = table;
        _problems = problems;
        var documents = new HashSet<SpecDocument>(c2j);
        _services = [.. table.Shapes.OfType<ServiceShape>().Where(static service => service.IdLocation is not null)];
        _byFolder = _services
            .Where(service => documents.Contains(service.IdLocation!.Value.Document))
            .ToLookup(static service => FolderOf(service.IdLocation!.Value.Document), StringComparer.OrdinalIgnoreCase);
    }

    /// <param name="isComplete">Whether all files could be read. If not, a missing service is not a fault of this file.</param>
    /// <returns><c>null</c> if there is no such service, or more than one.</returns>
    public ServiceShape? Find(Companion companion, bool isComplete)
    {
        var name = companion.Document.Input.Service?.Trim();
        return string.IsNullOrEmpty(name) ? FindInFolder(companion, isComplete) : FindNamed(companion, name!, isComplete);
    }

    private ServiceShape? FindInFolder(Companion companion, bool isComplete)
    {
        var found = _byFolder[FolderOf(companion.Document)].ToList();
        if (found.Count == 1)
            return found[0];

        if (found.Count > 1)
            _problems.Report(ProblemKinds.CompanionOfSeveral, companion.Location, companion.Content, NamesOf(found));
        else if (isComplete)
            _problems.Report(ProblemKinds.CompanionWithoutService, companion.Location, companion.Content);

        return null;
    }

    private ServiceShape? FindNamed(Companion companion, string name, bool isComplete)
    {
        var found = _services.FindAll(service => Is(IdentityReader.SdkIdOf(service), name) || Is(CSharpNames.ToPascal(IdentityReader.SdkIdOf(service)), name));
        if (found.Count == 1)
            return found[0];

        var quoted = ProblemText.Quote(name);
        if (found.Count > 1)
            _problems.Report(ProblemKinds.AmbiguousService, companion.Location, quoted, NamesOf(found));
        else if (isComplete && _table.Nearest.Find(name, _services.Select(IdentityReader.SdkIdOf)) is { } nearest)
            _problems.Report(ProblemKinds.UnknownServiceWithNearest, companion.Location, quoted, ProblemText.Quote(nearest));
        else if (isComplete)
            _problems.Report(ProblemKinds.UnknownService, companion.Location, quoted);

        return null;
    }

    private static string NamesOf(List<ServiceShape> services) => string.Join(
        " and ", services.Select(static service => ProblemText.Quote(service.Id)).OrderBy(static id => id, StringComparer.Ordinal).Take(3));

    private static string FolderOf(SpecDocument document)
    {
        // The file can be read on another operating system than the one that its path comes from.
        var path = document.Input.Path;
        return path.Substring(0, path.LastIndexOfAny(['/', '\\']) + 1).Replace('\\', '/');
    }

    private static bool Is(string left, string right) => string.Equals(left, right, StringComparison.Ordinal);
}
