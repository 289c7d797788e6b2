using AmplifyGen.Generator.Model;
using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Spec.Services;

/// <summary>
/// Reads <c>amplifygen#replacedBy</c>: the member to use instead of a deprecated one. It is a sibling or, if no sibling has the name, a
/// member of a structure that contains the structure of the deprecated member. The trait has no effect on a member that is not deprecated.
/// </summary>
internal static class ReplacementReader
{
    /// <param name="siblings">The C# names of the siblings by their names in the model.</param>
    public static DeprecationModel? Read(
        DeprecationModel? deprecation, Shape shape, ShapeMember member, Dictionary<string, string> siblings, ReadingContext context, Faults faults)
    {
        if (member.Traits.Find(TraitIds.ReplacedBy) is not { } trait
            || Expect.String(trait.Node, trait.Id, shape.Id + "$" + member.Name, faults) is not { } text)
        {
            return deprecation;
        }

        var isSelf = string.Equals(text.Value, member.Name, StringComparison.Ordinal);
        var found = !isSelf && siblings.TryGetValue(text.Value, out var sibling) ? sibling : FindInHolders(text.Value, shape, context);
        if (found is not null)
            return deprecation is null ? null : deprecation with { ReplacedBy = found };

        ReportMissing(text.Value, trait, shape, siblings.Keys.Where(name => !string.Equals(name, member.Name, StringComparison.Ordinal)), context, faults);
        return deprecation;
    }

    private static string? FindInHolders(string name, Shape shape, ReadingContext context)
    {
        if (shape.Type != ShapeType.Structure)
            return null;

        var holder = context.Table.Holders.Find(shape).FirstOrDefault(structure => structure != shape && structure.FindMember(name) is not null);
        return holder is null ? null : PropertyNames.OfStructure(holder, context.Names)[name];
    }

    private static void ReportMissing(
        string name, Trait trait, Shape shape, IEnumerable<string> candidates, ReadingContext context, Faults faults)
    {
        var owner = ProblemText.Quote(shape.Id);
        if (context.Table.Nearest.Find(name, candidates) is { } nearest)
            faults.Report(ProblemKinds.MissingSiblingWithNearest, trait.Node.Location, owner, ProblemText.Quote(name), ProblemText.Quote(nearest));
        else
            faults.Report(ProblemKinds.MissingSibling, trait.Node.Location, owner, ProblemText.Quote(name));
    }
}
