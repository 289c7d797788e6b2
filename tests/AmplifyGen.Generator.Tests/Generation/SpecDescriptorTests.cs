using System.Reflection;
using AmplifyGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace AmplifyGen.Generator.Tests.Generation;

public sealed class SpecDescriptorTests
{
    public static TheoryData<string> Ids => [.. Descriptors.Select(static descriptor => descriptor.Id)];

    private static IEnumerable<DiagnosticDescriptor> Descriptors => typeof(SpecDescriptors)
        .GetFields(BindingFlags.Static | BindingFlags.Public)
        .Select(static member => member.GetValue(null))
        .OfType<DiagnosticDescriptor>();

    [Fact]
    public void There_is_one_descriptor_for_each_id() =>
        Assert.Equal("AMPG0001 AMPG0002 AMPG0003 AMPG0004 AMPG0005 AMPG0006 AMPG0007 AMPG0008", string.Join(' ', Descriptors.Select(static descriptor => descriptor.Id).Order(StringComparer.Ordinal)));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_descriptor_links_to_its_page(string id) =>
        Assert.Equal($"https://github.com/amplifygen/amplifygen/blob/main/docs/{id}.md", SpecDescriptors.Find(id).HelpLinkUri);
}
