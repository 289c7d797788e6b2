using AmplifyGen.Generator.Model;
using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Spec.Services;

/// <summary>Reads <c>amplifygen#replacedBy</c>: a member that names its successor is deprecated, whether it says so or not.</summary>
internal static class ReplacementReader
{
    /// <param name="propertyNames">The siblings' C# names by their names in the model.</param>
    public static DeprecationModel? Read(
        DeprecationModel? deprecation, Shape shape, ShapeMember member, Dictionary<string, string> propertyNames, ReadingContext context, Faults faults)
    {
        if (member.Traits.Find(TraitIds.ReplacedBy) is not { } trait
            || Expect.String(trait.Node, trait.Id, shape.Id + "$" + member.Name, faults) is not { } text)
        {
            return deprecation;
        }

        var isSelf = string.Equals(text.Value, member.Name, StringComparison.Ordinal);
        if (!isSelf && propertyNames.TryGetValue(text.Value, out var propertyName))
            return (deprecation ?? new DeprecationModel()) with { ReplacedBy = propertyName };

        var owner = ProblemText.Quote(shape.Id);
        var name = ProblemText.Quote(text.Value);
        var siblings = propertyNames.Keys.Where(sibling => !string.Equals(sibling, member.Name, StringComparison.Ordinal));
        if (context.Table.Nearest.Find(text.Value, siblings) is { } nearest)
            faults.Report(ProblemKinds.MissingSiblingWithNearest, trait.Node.Location, owner, name, ProblemText.Quote(nearest));
        else
            faults.Report(ProblemKinds.MissingSibling, trait.Node.Location, owner, name);

        return deprecation;
    }
}
