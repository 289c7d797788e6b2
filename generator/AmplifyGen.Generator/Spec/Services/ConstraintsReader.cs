using System.Globalization;
using AmplifyGen.Generator.Json;
using AmplifyGen.Generator.Model;
using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Spec.Services;

/// <summary>
/// Reads the constraints of a member: its own traits, otherwise those of its target, as far as they fit its type. The constraints of
/// elements, keys and values come from the parts of the list or map that is the target.
/// </summary>
internal sealed class ConstraintsReader(ShapeMember member, ShapeTable table, string owner, Faults faults)
{
    private readonly Shape? _target = member.Target is { } reference ? table.Find(reference.Target) : null;

    public ConstraintsModel Read(TypeModel type)
    {
        var constraints = type switch
        {
            TypeModel.String or TypeModel.Enum => ReadLength() with { Pattern = ReadPattern() },
            TypeModel.Blob => ReadLength(),
            TypeModel.List list => ReadLength() with { Element = ReadPart("member", list.Element) },
            TypeModel.Map map => ReadLength() with { Key = ReadPart("key", map.Key), Value = ReadPart("value", map.Value) },
            TypeModel.Number => ReadRange(),
            _ => ConstraintsModel.None,
        };
        return constraints == ConstraintsModel.None ? ConstraintsModel.None : constraints;
    }

    private ConstraintsModel? ReadPart(string name, TypeModel type)
    {
        // The values of an enum are its only constraint.
        if (type is TypeModel.Enum || _target?.FindMember(name) is not { } part)
            return null;

        var constraints = new ConstraintsReader(part, table, _target.Id + "$" + name, faults).Read(type);
        return constraints == ConstraintsModel.None ? null : constraints;
    }

    private ConstraintsModel ReadLength()
    {
        if (Find(TraitIds.Length) is not { } trait || ReadBounds(trait) is not { } value)
            return ConstraintsModel.None;

        var min = ReadCount(trait, value, "min");
        var max = ReadCount(trait, value, "max");
        if (min > max)
            faults.Report(ProblemKinds.MinAboveMax, trait.Node.Location, ProblemText.Quote(trait.Id) + " of " + ProblemText.Quote(OwnerOf(trait)));

        // A length is never below 0, so a minimum of 0, which C2J adds to every maximum, has no meaning.
        return new ConstraintsModel { LengthMin = min is 0 ? null : min, LengthMax = max };
    }

    private ConstraintsModel ReadRange()
    {
        if (Find(TraitIds.Range) is not { } trait || ReadBounds(trait) is not { } value)
            return ConstraintsModel.None;

        var min = ReadNumber(trait, value, "min")?.Text;
        var max = ReadNumber(trait, value, "max")?.Text;
        if (min is not null && max is not null && IsAbove(min, max))
            faults.Report(ProblemKinds.MinAboveMax, trait.Node.Location, ProblemText.Quote(trait.Id) + " of " + ProblemText.Quote(OwnerOf(trait)));

        return new ConstraintsModel { RangeMin = min, RangeMax = max };
    }

    private string? ReadPattern() =>
        Find(TraitIds.Pattern) is { } trait ? Expect.String(trait.Node, trait.Id, OwnerOf(trait), faults)?.Value : null;

    private JsonObject? ReadBounds(Trait trait)
    {
        if (Expect.Object(trait.Node, trait.Id, OwnerOf(trait), faults) is not { } value)
            return null;

        if (value.Find("min") is null && value.Find("max") is null)
        {
            faults.Report(
                ProblemKinds.MissingValue, trait.Node.Location, ProblemText.Quote(trait.Id) + " of " + ProblemText.Quote(OwnerOf(trait)), "a 'min' or a 'max'");
        }

        return value;
    }

    private string OwnerOf(Trait trait) => member.Traits.Find(trait.Id) == trait ? owner : _target!.Id;

    private Trait? Find(string id) => member.Traits.Find(id) ?? _target?.Traits.Find(id);

    private JsonNumber? ReadNumber(Trait trait, JsonObject value, string name) =>
        value.Find(name) is { } part ? Expect.Number(trait.Node.With(part.Value), trait.Id + "." + name, OwnerOf(trait), faults) : null;

    private long? ReadCount(Trait trait, JsonObject value, string name)
    {
        if (ReadNumber(trait, value, name) is not { } number)
            return null;

        if (long.TryParse(number.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var count))
            return count;

        Expect.Wrong(trait.Node.With(number), "a whole number from 0", trait.Id + "." + name, OwnerOf(trait), faults);
        return null;
    }

    private static bool IsAbove(string left, string right)
    {
        const NumberStyles style = NumberStyles.Float;
        if (decimal.TryParse(left, style, CultureInfo.InvariantCulture, out var exactLeft)
            && decimal.TryParse(right, style, CultureInfo.InvariantCulture, out var exactRight))
        {
            return exactLeft > exactRight;
        }

        return double.TryParse(left, style, CultureInfo.InvariantCulture, out var roughLeft)
            && double.TryParse(right, style, CultureInfo.InvariantCulture, out var roughRight)
            && roughLeft > roughRight;
    }
}
