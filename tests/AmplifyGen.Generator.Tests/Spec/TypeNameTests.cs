using AmplifyGen.Generator.Model;
using AmplifyGen.Generator.Spec;

namespace AmplifyGen.Generator.Tests.Spec;

public sealed class TypeNameTests
{
    [Fact]
    public void Derived_names_come_from_the_service_and_the_operation()
    {
        var service = SpecText.ReadService(SpecText.Members(""));

        var identity = service.Identity;
        Assert.Equal(("TestService", "TestService"), (identity.Name, identity.Namespace));
        Assert.Equal(("TestServiceException", "TestServiceJson"), (identity.ExceptionName, identity.JsonName));
        Assert.Equal(("Op", "OpOperation"), (service.Operations[0].Name, service.Operations[0].ClassName));
    }

    [Fact]
    public void A_shape_keeps_its_name_against_derived_ones()
    {
        var names = "OpOperation OpResponse TestServiceException TestServiceJson testServiceThing".Split(' ');
        var service = SpecText.ReadService(SpecText.Members(
            string.Join(',', names.Select((name, index) => $$""" "m{{index}}": {"target": "ns#{{name}}"} """)),
            [.. names.Select(name => $$""" "ns#{{name}}": {"type": "structure"} """)]));

        var identity = service.Identity;
        Assert.Equal("OpOperation2", service.Operations[0].ClassName);
        Assert.Equal(("TestServiceException2", "TestServiceJson2"), (identity.ExceptionName, identity.JsonName));
        Assert.Equal("OpResponse2", service.FindStructure("ns#Op$output").Name);
        Assert.Equal("OpResponse", service.FindStructure("ns#OpResponse").Name);
        Assert.Equal("TestServiceThing", service.FindStructure("ns#testServiceThing").Name);
    }

    [Fact]
    public void Two_shapes_of_the_same_name_but_for_case_are_refused_and_both_generated()
    {
        var result = SpecText.Expect(
            "AMPG0006",
            "The shape 'ns#thing' would have the C# type 'Thing', which 'ns#THING' already has: rename one, in the model or with the service's 'rename', or give a service a Namespace of its own",
            SpecText.Members(
                """ "a": {"target": "ns#thing"}, "b": {"target": "ns#THING"}, "thing": {"target": "smithy.api#String"} """,
                """ "«ns#thing»": {"type": "structure", "members": {"thing2": {"target": "ns#thing"}, "thing": {"target": "ns#thing"}}}, "ns#THING": {"type": "enum", "members": {"A": {"target": "smithy.api#Unit"}}} """));

        var service = Assert.Single(result.Services);
        Assert.Equal("THING", Assert.Single(service.Enums).Name);
        var thing = service.FindStructure("ns#thing");
        Assert.Equal("Thing2", thing.Name);
        Assert.Equal(new TypeModel.Structure("ns#thing", "Thing2"), service.FindStructure("ns#In").FindMember("a").Type);
        Assert.Equal("Thing2Member Thing", string.Join(' ', thing.Members.Select(member => member.PropertyName)));
    }

    [Fact]
    public void Shapes_of_the_same_name_that_are_not_reached_do_not_matter() => SpecText.ReadService(SpecText.Members(
        """ "a": {"target": "ns#Boolean"}, "b": {"target": "ns#boolean"} """,
        """ "ns#Boolean": {"type": "boolean"}, "ns#boolean": {"type": "boolean"}, "ns#X": {"type": "structure"}, "ns#x": {"type": "structure"} """));

    [Fact]
    public void The_rename_of_a_service_settles_a_collision()
    {
        var service = SpecText.ReadService(
            SpecText.Members(
                """ "a": {"target": "ns#Thing"}, "b": {"target": "other#Thing"} """, """ "ns#Thing": {"type": "structure"}, "other#Thing": {"type": "structure"} """)
            .Replace("\"version\"", "\"rename\": {\"other#Thing\": \"otherThing\"}, \"version\"", StringComparison.Ordinal));

        Assert.Equal("OtherThing", service.FindStructure("other#Thing").Name);
    }

    [Theory]
    [InlineData("Builder", "BuilderShape")]
    [InlineData("Value", "ValueShape")]
    [InlineData("toJson", "ToJsonShape")]
    [InlineData("Message", "Message")]
    public void A_type_does_not_have_the_name_of_one_of_its_members(string name, string expected)
    {
        var service = SpecText.ReadService(SpecText.Members($$""" "a": {"target": "ns#{{name}}"} """, $$""" "ns#{{name}}": {"type": "structure"} """));

        Assert.Equal(expected, service.FindStructure("ns#" + name).Name);
    }

    [Fact]
    public void A_shape_whose_name_was_already_suffixed_gives_way() => SpecText.Expect(
        "AMPG0006",
        "The shape 'ns#BuilderShape' would have the C# type 'BuilderShape', which 'ns#Builder' already has: rename one, in the model or with the service's 'rename', or give a service a Namespace of its own",
        SpecText.Members(
            """ "a": {"target": "ns#Builder"}, "b": {"target": "ns#BuilderShape"} """, """ "ns#Builder": {"type": "structure"}, "«ns#BuilderShape»": {"type": "structure"} """));

    [Fact]
    public void Two_operations_of_the_same_name_but_for_case_are_refused_and_both_generated()
    {
        const string operation = "{\"type\": \"operation\", \"traits\": {\"smithy.api#http\": {\"method\": \"GET\", \"uri\": \"/\"}}}";
        var result = SpecText.Expect(
            "AMPG0006",
            "The shape 'ns#op' would have the C# type 'OpOperation', which 'ns#Op' already has: rename one, in the model or with the service's 'rename', or give a service a Namespace of its own",
            SpecText.Smithy(
                SpecText.ServiceShape.Replace("[", "[{\"target\": \"ns#op\"},", StringComparison.Ordinal), "\"ns#Op\": " + operation, "\"«ns#op»\": " + operation));

        var service = Assert.Single(result.Services);
        Assert.Equal("Op OpOperation, Op2 Op2Operation", string.Join(", ", service.Operations.Select(op => op.Name + " " + op.ClassName)));
        Assert.Equal("OpRequest OpResponse Op2Request Op2Response", string.Join(' ', service.Structures.Select(shape => shape.Name)));
    }

    [Fact]
    public void Two_services_with_one_namespace_may_not_make_the_same_type()
    {
        var first = SpecText.Members("");
        var second = first.Replace("ns#", "zz#", StringComparison.Ordinal).Replace("Test Service", "Second", StringComparison.Ordinal);
        var apart = SpecText.Read(first, second);
        Assert.Empty(apart.Problems);
        Assert.Equal(2, apart.Services.Count);

        var together = SpecText.Read(
            new SpecInput { Path = "a", Text = first, Namespace = "Acme" }, new SpecInput { Path = "b", Text = second, Namespace = "Acme" });

        Assert.Equal("zz#In zz#Op zz#Op", string.Join(' ', together.Problems.Select(problem => second.Substring(problem.Start, problem.Length)).Order(StringComparer.Ordinal)));
        Assert.All(together.Problems, problem => Assert.Equal(("AMPG0006", "b"), (problem.Id, problem.Path)));
        Assert.Equal("In2", together.Services[1].FindStructure("zz#In").Name);
        Assert.Equal(("Op", "OpOperation2"), (together.Services[1].Operations[0].Name, together.Services[1].Operations[0].ClassName));
    }
}
