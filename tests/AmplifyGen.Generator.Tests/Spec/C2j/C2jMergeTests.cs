using AmplifyGen.Generator.Spec;

namespace AmplifyGen.Generator.Tests.Spec.C2j;

/// <summary>C2J together with other files.</summary>
public sealed class C2jMergeTests
{
    private static readonly string Base = C2jText.Members(""" "a": {"shape": "S"} """, """ "S": {"type": "string"} """, """ "E": {"type": "string", "enum": ["X"]} """);

    [Fact]
    public void An_overlay_adds_traits_to_a_member_of_C2J()
    {
        var overlay = SpecText.Smithy("""
            "com.amazonaws.testservice#In$a": {"type": "apply", "traits": {"smithy.api#required": {}, "amplifygen#secret": {}}}
            """);

        foreach (var texts in new[] { new[] { Base, overlay }, [overlay, Base] })
        {
            var member = SpecText.ReadService(texts).FindStructure(C2jText.Namespace + "In").FindMember("a");
            Assert.True(member.IsRequired && member.IsSecret);
        }
    }

    [Theory]
    [InlineData("Op")]
    [InlineData("TestService")]
    [InlineData("E")]
    [InlineData("E$X")]
    public void An_overlay_reaches_all_that_has_an_id(string name) => SpecText.ReadService(
        Base, SpecText.Smithy("\"com.amazonaws.testservice#" + name + "\": {\"type\": \"apply\", \"traits\": {\"smithy.api#documentation\": \"d\"}}"));

    [Fact]
    public void An_overlay_for_what_does_not_exist_is_refused() => SpecText.Expect(
        "AMPG0003",
        "Traits are applied to 'com.amazonaws.testservice#In$b', which does not exist. Did you mean 'com.amazonaws.testservice#In$a'?",
        Base,
        SpecText.Smithy("\"«com.amazonaws.testservice#In$b»\": {\"type\": \"apply\", \"traits\": {}}"));

    [Fact]
    public void An_overlay_for_a_file_that_cannot_be_read_is_passed_over() => SpecText.Expect(
        "AMPG0002",
        "'metadata' needs a 'protocol': add it",
        "{\"metadata\": «{\"serviceId\": \"Test Service\"}», \"operations\": {}}",
        SpecText.Smithy("\"com.amazonaws.testservice#In$a\": {\"type\": \"apply\", \"traits\": {}}"));

    [Fact]
    public void The_same_file_twice_is_one_model() => SpecText.ReadService(Base, Base);

    [Fact]
    public void Another_version_of_a_service_is_refused_once()
    {
        var result = SpecText.Expect(
            "AMPG0006",
            "The shape 'com.amazonaws.testservice#TestService' is already defined, and differently, in 'file0.json': remove one definition, or add traits with an 'apply' statement",
            Base,
            Base.Replace("2025-01-31", "2026-01-31", StringComparison.Ordinal).Replace("\"Test Service\"", "\"«Test Service»\"", StringComparison.Ordinal));

        Assert.Equal("2025-01-31", Assert.Single(result.Services).Identity.Version);
    }

    [Fact]
    public void A_service_in_both_formats_is_refused_once()
    {
        var smithy = SpecText.Members("").Replace("ns#", C2jText.Namespace, StringComparison.Ordinal);

        var result = SpecText.Expect(
            "AMPG0006",
            "The shape 'com.amazonaws.testservice#Op' is already defined, and differently, in 'file1.json': remove one definition, or add traits with an 'apply' statement",
            Base.Replace("\"Op\": ", "\"«Op»\": ", StringComparison.Ordinal),
            smithy);

        Assert.Equal(C2jText.Namespace + "Svc", Assert.Single(result.Services).Identity.ShapeId);
    }

    [Fact]
    public void Services_of_both_formats_stand_beside_each_other() => Assert.Equal(
        ["ns#Svc", C2jText.Namespace + "TestService"],
        SpecText.Read(
            new SpecInput { Path = "a", Text = SpecText.Members(""), Namespace = "Acme.Smithy" },
            new SpecInput { Path = "b", Text = Base, Namespace = "Acme.C2j" }).Services.Select(static service => service.Identity.ShapeId).ToArray());
}
