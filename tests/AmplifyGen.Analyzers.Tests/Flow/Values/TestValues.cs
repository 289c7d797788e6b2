using AmplifyGen.Analyzers.Flow.Values;
using AmplifyGen.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AmplifyGen.Analyzers.Tests.Flow.Values;

/// <summary>Unknown values of C#'s types, by name.</summary>
internal static class TestValues
{
    private static readonly CSharpCompilation Compilation = CSharpCompilation.Create("Types", references: GeneratedAssembly.Framework);

    public static Symbol Int(string name = "n") => Of(name, SpecialType.System_Int32);

    public static Symbol UInt(string name = "u") => Of(name, SpecialType.System_UInt32);

    public static Symbol Decimal(string name = "d") => Of(name, SpecialType.System_Decimal);

    public static Symbol Double(string name = "f") => Of(name, SpecialType.System_Double);

    public static Symbol Bool(string name = "b") => Of(name, SpecialType.System_Boolean);

    public static Symbol String(string name = "s") => Of(name, SpecialType.System_String);

    public static Symbol Object(string name = "o") => Of(name, SpecialType.System_Object);

    public static Symbol Count(string name = "count") => new(name, context: null) { ValueType = Type(SpecialType.System_Int32), IsCount = true };

    public static Symbol NullableInt(string name = "m") => Nullable(name, SpecialType.System_Int32);

    public static Symbol NullableBool(string name = "q") => Nullable(name, SpecialType.System_Boolean);

    /// <summary>What code that is not seen makes of a value.</summary>
    public static Symbol Answer(string name, params Value[] sources) => new(name, context: null) { ValueType = Type(SpecialType.System_Boolean), Sources = sources };

    public static Term Length(Value value) => new(TermKind.Length, member: null, [value], Type(SpecialType.System_Int32));

    public static Constant Const(object? content) => new(content);

    public static ITypeSymbol Type(SpecialType type) => Compilation.GetSpecialType(type);

    public static ITypeSymbol Type(string name) => Compilation.GetTypeByMetadataName(name)!;

    private static Symbol Nullable(string name, SpecialType type) =>
        new(name, context: null) { ValueType = Compilation.GetSpecialType(SpecialType.System_Nullable_T).Construct(Type(type)) };

    private static Symbol Of(string name, SpecialType type) => new(name, context: null) { ValueType = Type(type) };
}
