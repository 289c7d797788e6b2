using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Tests.Spec;

public sealed class TypeTests
{
    [Theory]
    [InlineData("smithy.api#String", "String { }")]
    [InlineData("smithy.api#Boolean", "Boolean { }")]
    [InlineData("smithy.api#PrimitiveBoolean", "Boolean { }")]
    [InlineData("smithy.api#Byte", "Number { Kind = Byte }")]
    [InlineData("smithy.api#PrimitiveShort", "Number { Kind = Short }")]
    [InlineData("smithy.api#Integer", "Number { Kind = Integer }")]
    [InlineData("smithy.api#PrimitiveLong", "Number { Kind = Long }")]
    [InlineData("smithy.api#Float", "Number { Kind = Float }")]
    [InlineData("smithy.api#PrimitiveDouble", "Number { Kind = Double }")]
    [InlineData("ns#List", "List { Element = String { }, IsSparse = False }")]
    [InlineData("ns#Sparse", "List { Element = List { Element = String { }, IsSparse = False }, IsSparse = True }")]
    [InlineData("ns#Set", "List { Element = Enum { ShapeId = ns#Old, Name = Old }, IsSparse = False }")]
    [InlineData("ns#Map", "Map { Key = Enum { ShapeId = ns#Enum, Name = Enum }, Value = Structure { ShapeId = ns#In, Name = In }, IsSparse = True }")]
    public void A_target_has_its_type(string target, string expected)
    {
        var input = SpecText.ReadInput(SpecText.Members(
            "\"m\": {\"target\": \"" + target + "\"}",
            """
            "ns#List": {"type": "list", "member": {"target": "smithy.api#String"}},
            "ns#Sparse": {"type": "list", "member": {"target": "ns#List"}, "traits": {"smithy.api#sparse": {}}},
            "ns#Set": {"type": "set", "member": {"target": "ns#Old"}},
            "ns#Map": {"type": "map", "key": {"target": "ns#Enum"}, "value": {"target": "ns#In"}, "traits": {"smithy.api#sparse": {}}},
            "ns#Enum": {"type": "enum", "members": {"A": {"target": "smithy.api#Unit"}}},
            "ns#Old": {"type": "string", "traits": {"smithy.api#enum": [{"value": "a"}]}}
            """));

        Assert.Equal(expected, input.FindMember("m").Type.ToString());
    }

    [Fact]
    public void A_target_that_does_not_exist_is_refused() => SpecText.Expect(
        "AMPG0003",
        "The shape 'smithy.api#Strng' does not exist. Did you mean 'smithy.api#String'?",
        SpecText.Members(""" "m": {"target": "«smithy.api#Strng»"} """));

    [Fact]
    public void A_target_unlike_any_shape_is_refused_without_a_guess() => SpecText.Expect(
        "AMPG0003",
        "The shape 'Whatever' does not exist: define it or name one that exists",
        SpecText.Members(""" "m": {"target": "«Whatever»"} """));

    [Fact]
    public void A_target_that_holds_no_data_is_refused() => SpecText.Expect(
        "AMPG0002",
        "The target 'ns#Op' must be a shape that holds data, but is a shape of type operation: name another shape",
        SpecText.Members(""" "m": {"target": "«ns#Op»"} """));

    [Fact]
    public void A_list_without_a_member_is_refused() => SpecText.Expect(
        "AMPG0002",
        "'ns#L' needs a 'member': add it",
        SpecText.Members(""" "m": {"target": "ns#L"} """, """ "«ns#L»": {"type": "list"} """));

    [Fact]
    public void A_structure_that_requires_itself_is_refused() => SpecText.Expect(
        "AMPG0002",
        "'ns#In' contains itself through required members alone, or through too many of them: break the chain",
        SpecText.Members(""" "m": {"target": "«ns#In»", "traits": {"smithy.api#required": {}}} """));

    [Fact]
    public void Structures_that_require_each_other_are_refused()
    {
        var result = SpecText.Read(SpecText.Members(
            """ "a": {"target": "ns#A"} """,
            """
            "ns#A": {"type": "structure", "members": {"b": {"target": "ns#B", "traits": {"smithy.api#required": {}}}}},
            "ns#B": {"type": "structure", "members": {"a": {"target": "ns#A", "traits": {"smithy.api#required": {}}}}}
            """));
        Assert.Equal(2, result.Problems.Count);
        Assert.All(result.Problems, static problem => Assert.Equal("AMPG0002", problem.Id));
        Assert.Empty(result.Services.SelectMany(static service => service.Operations));
    }

    [Fact]
    public void A_structure_can_require_a_list_of_itself_and_contain_itself_where_it_may_be_absent()
    {
        var input = SpecText.ReadInput(SpecText.Members(
            """
            "self": {"target": "ns#In"},
            "list": {"target": "ns#List", "traits": {"smithy.api#required": {}}},
            "back": {"target": "ns#Back", "traits": {"smithy.api#required": {}}}
            """,
            """
            "ns#List": {"type": "list", "member": {"target": "ns#In"}},
            "ns#Back": {"type": "structure", "members": {"in": {"target": "ns#In"}}}
            """));
        Assert.Equal(3, input.Members.Count);
    }

    [Fact]
    public void A_list_of_itself_is_refused() => SpecText.Expect(
        "AMPG0002",
        "'ns#L' contains itself through lists and maps alone, or through too many of them: break the chain",
        SpecText.Members(""" "m": {"target": "ns#L"} """, """ "ns#L": {"type": "list", "member": {"target": "«ns#L»"}} """));

    [Fact]
    public void A_map_whose_key_is_no_text_is_refused() => SpecText.Expect(
        "AMPG0002",
        "The key of 'ns#M' must be a string, but is a shape of type map: name another shape",
        SpecText.Members(
            """ "m": {"target": "ns#M"} """,
            """ "ns#M": {"type": "map", "key": {"target": "«ns#M»"}, "value": {"target": "smithy.api#String"}} """));

    [Fact]
    public void Structures_may_contain_themselves()
    {
        var service = SpecText.ReadService(SpecText.Members(
            """ "self": {"target": "ns#In"}, "others": {"target": "ns#L"} """,
            """ "ns#L": {"type": "list", "member": {"target": "ns#Other"}}, "ns#Other": {"type": "structure", "members": {"back": {"target": "ns#In"}}} """));

        Assert.Equal("ns#In ns#Op$output ns#Other", string.Join(' ', service.Structures.Select(shape => shape.ShapeId)));
    }

    [Fact]
    public void Required_is_what_the_trait_says()
    {
        var input = SpecText.ReadInput(SpecText.Members(
            """
            "a": {"target": "smithy.api#String", "traits": {"smithy.api#required": {}, "smithy.api#clientOptional": {}}},
            "b": {"target": "smithy.api#PrimitiveBoolean", "traits": {"smithy.api#default": false}}
            """));

        Assert.Equal("True False", string.Join(' ', input.Members.Select(member => member.IsRequired)));
    }

    [Fact]
    public void A_wire_name_is_the_jsonName_else_the_name()
    {
        var input = SpecText.ReadInput(SpecText.Members(
            """ "ClientId": {"target": "smithy.api#String", "traits": {"smithy.api#jsonName": "client_id"}}, "MFAMode": {"target": "smithy.api#String"} """));

        Assert.Equal("client_id ClientId, MFAMode MFAMode", string.Join(", ", input.Members.Select(member => member.WireNames.Json + " " + member.PropertyName)));
    }

    [Fact]
    public void Two_members_of_one_wire_name_are_refused() => SpecText.Expect(
        "AMPG0002",
        "The member 'ns#In$b' has the name 'a' in JSON, which another member of its structure has: give one of them another smithy.api#jsonName",
        SpecText.Members(""" "a": {"target": "smithy.api#String"}, "b": {"target": "smithy.api#String", "traits": {"smithy.api#jsonName": "«a»"}} """));

    [Fact]
    public void A_wire_name_that_is_the_name_of_a_later_member_is_refused() => SpecText.Expect(
        "AMPG0002",
        "The member 'ns#In$a' has the name 'a' in JSON, which another member of its structure has: give one of them another smithy.api#jsonName",
        SpecText.Members(""" "b": {"target": "smithy.api#String", "traits": {"smithy.api#jsonName": "«a»"}}, "a": {"target": "smithy.api#String"} """));

    [Fact]
    public void An_enum_has_its_values_in_order_with_what_is_said_of_them()
    {
        var service = SpecText.ReadService(SpecText.Members(
            """ "e": {"target": "ns#E"}, "o": {"target": "ns#O"} """,
            """
            "ns#E": {"type": "enum", "members": {
              "Z": {"target": "smithy.api#Unit", "traits": {"smithy.api#enumValue": "z-value", "smithy.api#documentation": "Last."}},
              "A": {"target": "smithy.api#Unit", "traits": {"smithy.api#deprecated": {"message": "m", "since": "s"}, "amplifygen#replacedBy": "Z"}}}},
            "ns#O": {"type": "string", "traits": {"smithy.api#enum": [
              {"value": "b", "name": "X", "documentation": "(DEPRECATED) Old."}, {"value": "a", "deprecated": true}, {"value": "c", "deprecated": false}]}}
            """));

        Assert.Equal("z-value ZValue, A A", string.Join(", ", service.Enums[0].Values.Select(value => value.WireValue + " " + value.PropertyName)));
        Assert.Equal(new DeprecationModel { Message = "m", Since = "s", ReplacedBy = "ZValue" }, service.Enums[0].Values[1].Deprecation);
        Assert.Single(service.Enums[0].Values[0].Documentation.Blocks);
        Assert.Equal("b True, a True, c False", string.Join(", ", service.Enums[1].Values.Select(value => value.WireValue + " " + (value.Deprecation is not null))));
    }

    [Theory]
    [InlineData("""
                "type": "enum", "members": {"A": {"target": "smithy.api#Unit"}, "B": {"target": "smithy.api#Unit", "traits": {"smithy.api#enumValue": "«A»"}}}
                """, "The enum 'ns#E' has the value 'A' twice: remove one of them")]
    [InlineData("""
                "type": "enum", "members": {"B": {"target": "smithy.api#Unit", "traits": {"smithy.api#enumValue": «1»}}}
                """, "'smithy.api#enumValue' of 'ns#E$B' must be a string, but is 1")]
    [InlineData("""
                "type": "intEnum", "members": {"«A»": {"target": "smithy.api#Unit"}}
                """, "'ns#E$A' needs the trait smithy.api#enumValue: add it")]
    [InlineData("""
                "type": "intEnum", "members": {"A": {"target": "smithy.api#Unit", "traits": {"smithy.api#enumValue": "«1»"}}}
                """, "'smithy.api#enumValue' of 'ns#E$A' must be a number, but is the string '1'")]
    [InlineData("""
                "type": "intEnum", "members": {"A": {"target": "smithy.api#Unit", "traits": {"smithy.api#enumValue": «3000000000»}}}
                """, "'smithy.api#enumValue' of 'ns#E$A' must be a whole number of 32 bits, but is 3000000000")]
    [InlineData("""
                "type": "intEnum", "members": {"A": {"target": "smithy.api#Unit", "traits": {"smithy.api#enumValue": 1}}, "B": {"target": "smithy.api#Unit", "traits": {"smithy.api#enumValue": «1»}}}
                """, "The enum 'ns#E' has the value '1' twice: remove one of them")]
    [InlineData("""
                "type": "string", "traits": {"smithy.api#enum": «{}»}
                """, "'smithy.api#enum' of 'ns#E' must be an array, but is an object")]
    [InlineData("""
                "type": "string", "traits": {"smithy.api#enum": [«{}»]}
                """, "A value of the enum 'ns#E' needs a 'value': add it")]
    [InlineData("""
                "type": "string", "traits": {"smithy.api#enum": [{"value": «2»}]}
                """, "'value' of 'ns#E' must be a string, but is 2")]
    public void A_broken_enum_is_refused(string definition, string message) =>
        SpecText.Expect("AMPG0002", message, SpecText.Members(""" "e": {"target": "ns#E"} """, "\"ns#E\": {" + definition + "}"));

    [Fact]
    public void A_value_of_an_enum_is_replaced_by_another_value_alone() => SpecText.Expect(
        "AMPG0003",
        "The replacement 'e' of 'ns#E' is not another member of its structure, nor of one that contains it: name one that exists",
        SpecText.Members(
            """ "m": {"target": "ns#E"}, "e": {"target": "smithy.api#String"} """,
            """ "ns#E": {"type": "enum", "members": {"LONG_NAME": {"target": "smithy.api#Unit", "traits": {"smithy.api#deprecated": {}, "amplifygen#replacedBy": "«e»"}}}} """));

    [Theory]
    [InlineData("\"smithy.api#error\": «\"neither\"»", "'smithy.api#error' of 'ns#Bad' must be \"client\" or \"server\", but is the string 'neither'")]
    [InlineData("\"smithy.api#error\": \"client\", \"smithy.api#httpError\": «4.5»", "'smithy.api#httpError' of 'ns#Bad' must be an HTTP status code, but is 4.5")]
    public void A_broken_error_is_refused(string traits, string message) => SpecText.Expect(
        "AMPG0002",
        message,
        SpecText.Members("", "\"ns#Bad\": {\"type\": \"structure\", \"traits\": {" + traits.Replace("«\"neither\"»", "\"«neither»\"", StringComparison.Ordinal) + "}}")
            .Replace("\"input\"", "\"errors\": [{\"target\": \"ns#Bad\"}], \"input\"", StringComparison.Ordinal));
}
