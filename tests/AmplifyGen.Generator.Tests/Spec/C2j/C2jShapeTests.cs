using AmplifyGen.Generator.Model;
using AmplifyGen.Generator.Spec.Shapes;

namespace AmplifyGen.Generator.Tests.Spec.C2j;

public sealed class C2jShapeTests
{
    [Theory]
    [InlineData("structure", ShapeType.Structure)]
    [InlineData("list", ShapeType.List)]
    [InlineData("map", ShapeType.Map)]
    [InlineData("string", ShapeType.String)]
    [InlineData("character", ShapeType.String)]
    [InlineData("boolean", ShapeType.Boolean)]
    [InlineData("byte", ShapeType.Byte)]
    [InlineData("short", ShapeType.Short)]
    [InlineData("integer", ShapeType.Integer)]
    [InlineData("long", ShapeType.Long)]
    [InlineData("float", ShapeType.Float)]
    [InlineData("double", ShapeType.Double)]
    [InlineData("biginteger", ShapeType.BigInteger)]
    [InlineData("bigdecimal", ShapeType.BigDecimal)]
    [InlineData("timestamp", ShapeType.Timestamp)]
    [InlineData("blob", ShapeType.Blob)]
    [InlineData("structure\", \"union\": true, \"x\": \"", ShapeType.Union)]
    [InlineData("structure\", \"eventstream\": true, \"x\": \"", ShapeType.Union)]
    [InlineData("structure\", \"document\": true, \"x\": \"", ShapeType.Document)]
    [InlineData("structure\", \"union\": false, \"x\": \"", ShapeType.Structure)]
    [InlineData("string\", \"enum\": [], \"x\": \"", ShapeType.Enum)]
    public void Each_type_of_shape_is_one_of_Smithy(string type, object expected) =>
        Assert.Equal(expected, C2jText.FindShape(C2jText.Shapes("\"S\": {\"type\": \"" + type + "\"}"), "S").Type);

    [Fact]
    public void Members_keep_their_order_and_lead_to_their_targets()
    {
        var structure = SpecText.ReadService(C2jText.Members(
            """ "b": {"shape": "List"}, "a": {"shape": "Map"}, "c": {"shape": "In"} """,
            """ "List": {"type": "list", "member": {"shape": "Number", "locationName": "item"}, "flattened": true} """,
            """ "Map": {"type": "map", "key": {"shape": "Text"}, "value": {"shape": "List"}} """,
            """ "Number": {"type": "long"}, "Text": {"type": "string"}, "Orphan": {"type": "structure", "members": {}} """)).FindStructure(C2jText.Namespace + "In");

        var list = new TypeModel.List(new TypeModel.Number(NumberKind.Long), IsSparse: false);
        Assert.Equal(["b", "a", "c"], structure.Members.Select(static member => member.Name).ToArray());
        Assert.Equal(
            [list, new TypeModel.Map(new TypeModel.String(), list, IsSparse: false), new TypeModel.Structure(C2jText.Namespace + "In", "In")],
            structure.Members.Select(static member => member.Type));
    }

    [Fact]
    public void What_nothing_reaches_is_not_generated() => Assert.Equal(
        ["In", "OpResponse"],
        SpecText.ReadService(C2jText.Members("", """ "Orphan": {"type": "structure", "members": {}} """)).Structures.Select(static shape => shape.Name).Order(StringComparer.Ordinal).ToArray());

    [Fact]
    public void An_enum_names_its_values_by_themselves()
    {
        var service = SpecText.ReadService(C2jText.Members(
            """ "a": {"shape": "E"} """, """ "E": {"type": "string", "enum": ["USER_POOL", "python3.10"], "documentation": "<p>D</p>"} """));

        var shape = Assert.Single(service.Enums);
        Assert.Equal([("USER_POOL", "UserPool"), ("python3.10", "Python3_10")], shape.Values.Select(static value => (value.WireValue, value.PropertyName)));
        Assert.Single(shape.Documentation.Blocks);
    }

    [Theory]
    [InlineData("\"exception\": true", "client")]
    [InlineData("\"exception\": true, \"fault\": true", "server")]
    [InlineData("\"exception\": true, \"error\": {\"httpStatusCode\": 404, \"senderFault\": true}", "client")]
    [InlineData("\"exception\": true, \"error\": {\"httpStatusCode\": 504}", "server")]
    [InlineData("\"error\": {\"code\": \"E\", \"fault\": true}", "server")]
    public void An_error_has_its_side(string said, string side)
    {
        var text = C2jText.OperationWith("\"errors\": [{\"shape\": \"E\"}]", "\"E\": {\"type\": \"structure\", \"members\": {}, " + said + "}");

        Assert.Contains(TraitIds.Error + " \"" + side + "\"", C2jText.FindTraits(text, "E"), StringComparer.Ordinal);
        Assert.Single(SpecText.ReadService(text).Errors);
    }

    [Theory]
    [InlineData("{\"throttling\": false}")]
    [InlineData("{\"throttling\": true}")]
    [InlineData("true")]
    public void An_error_can_be_tried_again(string retryable) => Assert.True(Assert.Single(SpecText.ReadService(C2jText.OperationWith(
        "\"errors\": [{\"shape\": \"E\"}]", "\"E\": {\"type\": \"structure\", \"exception\": true, \"retryable\": " + retryable + "}")).Errors).IsRetryable);

    [Theory]
    [InlineData("\"type\": \"string\", \"sensitive\": true", TraitIds.Sensitive + " {}")]
    [InlineData("\"type\": \"string\", \"documentation\": \"d\"", TraitIds.Documentation + " /// <summary>d</summary> ")]
    [InlineData("\"type\": \"string\", \"deprecated\": true", TraitIds.Deprecated + " {}")]
    [InlineData("\"type\": \"string\", \"min\": 1, \"max\": 2", TraitIds.Length + " {max: 2, min: 1}")]
    [InlineData("\"type\": \"blob\", \"max\": 2", TraitIds.Length + " {max: 2}")]
    [InlineData("\"type\": \"list\", \"min\": 1", TraitIds.Length + " {min: 1}")]
    [InlineData("\"type\": \"map\", \"min\": 1", TraitIds.Length + " {min: 1}")]
    [InlineData("\"type\": \"integer\", \"min\": -1, \"max\": 2", TraitIds.Range + " {max: 2, min: -1}")]
    [InlineData("\"type\": \"double\", \"max\": 0.5", TraitIds.Range + " {max: 0.5}")]
    [InlineData("\"type\": \"timestamp\", \"timestampFormat\": \"iso8601\"", TraitIds.TimestampFormat + " \"date-time\"")]
    [InlineData("\"type\": \"timestamp\", \"timestampFormat\": \"unixTimestamp\"", TraitIds.TimestampFormat + " \"epoch-seconds\"")]
    [InlineData("\"type\": \"timestamp\", \"timestampFormat\": \"rfc822\"", TraitIds.TimestampFormat + " \"http-date\"")]
    [InlineData("\"type\": \"blob\", \"streaming\": true", TraitIds.Streaming + " {}")]
    [InlineData("\"type\": \"structure\", \"eventstream\": true", TraitIds.Streaming + " {}")]
    [InlineData("\"type\": \"list\", \"sparse\": true", TraitIds.Sparse + " {}")]
    public void What_is_said_of_a_shape_becomes_a_trait(string definition, string trait) =>
        Assert.Equal([trait], C2jText.FindTraits(C2jText.Shapes("\"S\": {" + definition + "}"), "S"));

    [Theory]
    [InlineData("\"box\": true")]
    [InlineData("\"wrapper\": true")]
    [InlineData("\"synthetic\": true")]
    [InlineData("\"xmlNamespace\": {\"uri\": \"u\"}")]
    [InlineData("\"sensitive\": false")]
    public void What_says_nothing_of_JSON_is_passed_over(string part) =>
        Assert.Empty(C2jText.FindTraits(C2jText.Shapes("\"S\": {\"type\": \"string\", " + part + "}"), "S"));

    [Theory]
    [InlineData("[a-z]+", "^[a-z]+$")]
    [InlineData("^[a-z]+$", "^[a-z]+$")]
    [InlineData("^[a-z]+", "^[a-z]+$")]
    [InlineData("[a-z]+$", "^[a-z]+$")]
    [InlineData(@"[a-z]\\$", @"^[a-z]\$$")]
    [InlineData(@"[a-z]\\\\$", @"^[a-z]\\$")]
    [InlineData("$|^arn:.+", "^$|^arn:.+$")]
    [InlineData(".*a.*", ".*a.*")]
    [InlineData("", "^$")]
    public void A_pattern_holds_for_the_whole_text(string pattern, string expected) => Assert.Equal(
        [TraitIds.Pattern + " \"" + expected + "\""], C2jText.FindTraits(C2jText.Shapes("\"S\": {\"type\": \"string\", \"pattern\": \"" + pattern + "\"}"), "S"));

    [Fact]
    public void A_shape_gives_way_to_an_operation_of_its_name()
    {
        var service = SpecText.ReadService(C2jText.Members(
            """ "a": {"shape": "Op"}, "b": {"shape": "OpShape"} """, """ "Op": {"type": "structure"} """, """ "OpShape": {"type": "structure"} """));

        Assert.Equal(
            [C2jText.Namespace + "OpShapeShape", C2jText.Namespace + "OpShape"],
            service.FindStructure(C2jText.Namespace + "In").Members.Select(static member => ((TypeModel.Structure)member.Type).ShapeId).ToArray());
    }
}
