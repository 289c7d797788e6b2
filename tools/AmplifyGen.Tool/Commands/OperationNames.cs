using AmplifyGen.Generator.Spec;

namespace AmplifyGen.Tool.Commands;

/// <summary>Checks the names of operations that a user writes.</summary>
internal static class OperationNames
{
    /// <exception cref="ToolException">The model does not contain one of the operations.</exception>
    public static void Check(IEnumerable<string> wanted, IReadOnlyCollection<string> known, string service)
    {
        foreach (var name in wanted)
        {
            if (known.Contains(name, StringComparer.Ordinal))
                continue;

            var next = new NearestNames().Find(name, known) is { } nearest ? $"Did you mean '{nearest}'?" : $"'amplifygen list {service}' shows all names.";
            throw new ToolException($"The model '{service}' does not contain an operation named '{name}'. {next}");
        }
    }
}
