using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Emit.Files;

/// <summary>Names of generated files: <c>AmplifyBackend.UpdateBackendAuth.Operation.g.cs</c>, <c>AmplifyBackend.Enums.g.cs</c>.</summary>
internal sealed class HintNames(ServiceIdentity service)
{
    private readonly HashSet<string> _operations = new(StringComparer.OrdinalIgnoreCase);

    public string Part(string name) => $"{service.FileStem}.{name}.g.cs";

    public string Operation(string name)
    {
        // Hosts compare file names without case; a model may hold operations that differ in nothing else.
        var unique = name;
        for (var number = 2; !_operations.Add(unique); number++)
            unique = FormattableString.Invariant($"{name}-{number}");

        return Part(unique + ".Operation");
    }
}
