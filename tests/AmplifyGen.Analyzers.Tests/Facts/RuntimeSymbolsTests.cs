using System.Reflection;
using AmplifyGen.Analyzers.Facts;
using AmplifyGen.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AmplifyGen.Analyzers.Tests.Facts;

/// <summary>A type that is not found silences rules, so each must be there.</summary>
public sealed class RuntimeSymbolsTests
{
    private static readonly RuntimeSymbols Symbols = RuntimeSymbols.Of(CSharpCompilation.Create("User", references: GeneratedAssembly.Framework))!;

    public static TheoryData<string> Names =>
        [.. typeof(RuntimeSymbols).GetProperties().Where(static property => property.PropertyType == typeof(INamedTypeSymbol)).Select(static property => property.Name)];

    public static TheoryData<string> Groups => [.. Fields().Select(static array => array.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_type_is_found(string name) => Assert.NotNull(typeof(RuntimeSymbols).GetProperty(name)!.GetValue(Symbols));

    [Theory]
    [MemberData(nameof(Groups))]
    public void All_types_of_a_group_are_found(string name)
    {
        var group = (INamedTypeSymbol?[])Fields().Single(array => string.Equals(array.Name, name, StringComparison.Ordinal)).GetValue(Symbols)!;

        Assert.NotEmpty(group);
        Assert.DoesNotContain(null, group);
    }

    private static IEnumerable<FieldInfo> Fields() =>
        typeof(RuntimeSymbols).GetFields(BindingFlags.Instance | BindingFlags.NonPublic).Where(static array => array.FieldType.IsArray);
}
