using System.Globalization;
using AmplifyGen.Generator.Json;
using AmplifyGen.Generator.Model;
using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Spec.Services;

/// <summary>
/// Reads the value of a member that is missing. Values that are always empty, such as those of lists and maps, are not defaults: a service
/// reads the same with and without them, and so do the two formats. C2J has no defaults.
/// </summary>
internal sealed class DefaultReader(string owner, Faults faults)
{
    public DefaultModel? Read(ShapeMember member, TypeModel type)
    {
        if (member.Traits.Find(TraitIds.Default) is not { Node.Value: not JsonNull } trait)
            return null;

        switch (type)
        {
            case TypeModel.String or TypeModel.Enum:
                return Expect.String(trait.Node, trait.Id, owner, faults) is { Value.Length: > 0 } text ? new DefaultModel.Text(text.Value) : null;
            case TypeModel.Boolean:
                return Expect.Boolean(trait.Node, trait.Id, owner, faults) is { Value: true } ? new DefaultModel.Boolean(Value: true) : null;
            case TypeModel.IntEnum:
                return Expect.Number(trait.Node, trait.Id, owner, faults) is { } number ? ReadWhole(trait, number, int.MinValue, int.MaxValue) : null;
            case TypeModel.Number numeric:
                return Expect.Number(trait.Node, trait.Id, owner, faults) is { } value ? ReadNumber(trait, value, numeric.Kind) : null;
            default:
                return null;
        }
    }

    private DefaultModel? ReadNumber(Trait trait, JsonNumber number, NumberKind kind) => kind switch
    {
        NumberKind.Byte => ReadWhole(trait, number, sbyte.MinValue, sbyte.MaxValue),
        NumberKind.Short => ReadWhole(trait, number, short.MinValue, short.MaxValue),
        NumberKind.Integer => ReadWhole(trait, number, int.MinValue, int.MaxValue),
        NumberKind.Long or NumberKind.BigInteger => ReadWhole(trait, number, long.MinValue, long.MaxValue),
        NumberKind.BigDecimal => ReadReal(trait, number) is null ? null : new DefaultModel.Exact(number.Text),
        _ => ReadReal(trait, number),
    };

    private DefaultModel.Whole? ReadWhole(Trait trait, JsonNumber number, long min, long max)
    {
        if (long.TryParse(number.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) && value >= min && value <= max)
            return value == 0 ? null : new DefaultModel.Whole(value);

        Expect.Wrong(trait.Node, FormattableString.Invariant($"a whole number from {min} to {max}"), trait.Id, owner, faults);
        return null;
    }

    private DefaultModel.Real? ReadReal(Trait trait, JsonNumber number)
    {
        if (double.TryParse(number.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && !double.IsInfinity(value))
            return value is 0 ? null : new DefaultModel.Real(value);

        Expect.Wrong(trait.Node, "a number that a double holds", trait.Id, owner, faults);
        return null;
    }
}
