using AmplifyGen.Analyzers.Facts;
using AmplifyGen.Analyzers.Members;
using Microsoft.CodeAnalysis;

namespace AmplifyGen.Analyzers.Constraints;

/// <summary>Checks the values that code gives to members against their constraints.</summary>
internal sealed class GivenValueCheck(ConstraintCheck constraints, RuntimeSymbols symbols, CancellationToken token)
{
    /// <summary>Returns the faults of a value and their places.</summary>
    public IEnumerable<(SyntaxNode Place, string Fault)> Faults(GivenValue given)
    {
        if (given.Part.IsBlob(symbols))
            return Bytes(given);

        return Fault(given) is { } fault ? [(Place(given.Operation), fault)] : [];
    }

    /// <summary>Returns the value, or the name of the method that creates an array from its arguments.</summary>
    private static SyntaxNode Place(IOperation value) => value.IsImplicit ? UsedName.Of(value.Syntax) : value.Syntax;

    private IEnumerable<(SyntaxNode Place, string Fault)> Bytes(GivenValue given)
    {
        foreach (var content in new ConstantContents(symbols, followsNames: false, token).Of(given.Operation))
        {
            if (content.ByteCount is { } count && ConstraintCheck.OfCount(given.Part, LengthUnit.Bytes, GivenCount.Exactly(count)) is { } fault)
                yield return (content.Place, fault);
        }
    }

    private string? Fault(GivenValue given)
    {
        if (given.Count is { } count)
            return ConstraintCheck.OfCount(given.Part, given.Part.IsMap(symbols) ? LengthUnit.Entries : LengthUnit.Elements, count);

        return given.Operation.ConstantValue switch
        {
            { HasValue: true, Value: string text } => constraints.OfText(given.Part, text),
            { HasValue: true, Value: var constant } when RangeCheck.TextOf(constant) is { } number => ConstraintCheck.OfNumber(given.Part, number),
            _ => null,
        };
    }
}
