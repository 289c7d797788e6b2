using AmplifyGen.Generator.Json;
using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Spec.Services;

/// <summary>
/// Checks the traits of shapes that operations reach, once for each shape: that they are on an allowed shape, and that an annotation trait
/// has no other value. The content of a trait is checked where it is read.
/// </summary>
internal sealed class ShapeChecks(ShapeTable table)
{
    private readonly Dictionary<Shape, Faults> _checked = [];

    /// <summary>Adds the faults of a shape to those of the first shape that reaches it, and inherits them for all others.</summary>
    public void Check(Shape shape, Faults faults)
    {
        if (_checked.TryGetValue(shape, out var known))
        {
            faults.Inherit(known);
            return;
        }

        var found = new Faults();
        _checked.Add(shape, found);
        foreach (var trait in shape.Traits.All)
            CheckTrait(trait, shape, found);

        foreach (var member in shape.Members)
            CheckMember(shape, member, found);

        faults.AddAll(found);
    }

    private void CheckTrait(Trait trait, Shape shape, Faults faults)
    {
        if (TraitRules.Find(trait.Id) is not { } rule || trait.IsTranslated)
            return;

        if (!rule.IsFor(shape.Type))
            ReportPlace(trait, shape.Id, rule, faults);
        else if (rule.Companion is { } companion && !shape.Traits.Has(companion))
            faults.Report(ProblemKinds.LonelyTrait, trait.NameLocation, ProblemText.Quote(shape.Id), ProblemText.Quote(trait.Id), ProblemText.Quote(companion));
        else
            CheckValue(trait, shape.Id, rule, faults);
    }

    private void CheckMember(Shape shape, ShapeMember member, Faults faults)
    {
        foreach (var trait in member.Traits.All)
        {
            if (TraitRules.Find(trait.Id) is not { } rule || trait.IsTranslated)
                continue;

            var target = member.Target is { } reference ? table.Find(reference.Target)?.Type : null;
            var owner = shape.Id + "$" + member.Name;
            if (rule.IsForMember(shape.Type, target))
                CheckValue(trait, owner, rule, faults);
            else
                ReportPlace(trait, owner, rule, faults);
        }
    }

    private void CheckValue(Trait trait, string owner, TraitRule rule, Faults faults)
    {
        if (rule.Keys is { } keys)
            CheckKeys(trait, owner, keys, faults);
        else if (rule.IsAnnotation && trait.Node.Value is not (JsonObject { Members.Count: 0 } or JsonBoolean { Value: true }))
            Expect.Wrong(trait.Node, "an empty object", trait.Id, owner, faults);
        else if (rule.Id is TraitIds.Error)
            ErrorReader.CheckSide(trait, owner, faults);
    }

    private void CheckKeys(Trait trait, string owner, string[] keys, Faults faults)
    {
        if (Expect.Object(trait.Node, trait.Id, owner, faults) is not { } value)
            return;

        new KeyCheck(trait.Node.Document, table.Nearest).CheckClosed(value, keys, trait.Id, faults);
        if (trait.Id is TraitIds.Deprecated)
            TraitReader.CheckDeprecation(trait, value, owner, faults);
    }

    private static void ReportPlace(Trait trait, string owner, TraitRule rule, Faults faults) => faults.Report(
        ProblemKinds.MisplacedTrait, trait.NameLocation, ProblemText.Quote(owner), ProblemText.Quote(trait.Id), rule.Places);
}
