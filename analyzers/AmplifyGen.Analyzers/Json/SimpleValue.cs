using AmplifyGen.Analyzers.Facts;
using AmplifyGen.Analyzers.Members;
using AmplifyGen.Generator.Json;
using Microsoft.CodeAnalysis;

namespace AmplifyGen.Analyzers.Json;

/// <summary>Checks strings, Booleans, numbers, blobs and timestamps like the reader of the runtime.</summary>
internal static class SimpleValue
{
    /// <summary>Returns what the part takes if the value is something else; <c>null</c> if it fits or the type is not one of these.</summary>
    public static Misfit? Check(MemberPart part, RuntimeSymbols symbols, JsonValue value)
    {
        if (part.IsBlob(symbols))
            return CheckBlob(value);

        if (Is(symbols.DateTimeOffset))
            return TimestampValue.Check(part.Member.TimestampFormat, value);

        if (Is(symbols.BigInteger))
            return NumberValue.CheckBigInteger(value);

        if (Is(symbols.BigDecimal))
            return NumberValue.CheckDecimal(value);

        return part.Type.SpecialType switch
        {
            SpecialType.System_String => value is JsonString ? null : new Misfit("a string"),
            SpecialType.System_Boolean => value is JsonBoolean ? null : new Misfit("true or false"),
            var type => NumberValue.Check(type, value),
        };

        bool Is(INamedTypeSymbol? other) => SymbolEqualityComparer.Default.Equals(part.Type, other);
    }

    private static Misfit? CheckBlob(JsonValue value)
    {
        const string taken = "a string of base64";
        if (value is not JsonString text)
            return new Misfit(taken);

        return Base64Text.CountBytes(text.Value) is null ? new Misfit(taken, "another string") : null;
    }
}
