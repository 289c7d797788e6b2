using System.Text.Json.Nodes;
using AmplifyGen.Generator.Json;
using AmplifyGen.Generator.Spec.JmesPath;
using JsonArray = System.Text.Json.Nodes.JsonArray;
using JsonObject = System.Text.Json.Nodes.JsonObject;
using JsonValue = System.Text.Json.Nodes.JsonValue;

namespace AmplifyGen.Generator.Tests.JmesPath;

/// <summary>A parsed expression as JSON, in the form of <c>tests/botocore/random_expressions.py</c>.</summary>
internal static class SyntaxTree
{
    public static JsonNode Of(PathSyntax syntax) => syntax switch
    {
        PathSyntax.Current => Array("current"),
        PathSyntax.Field field => Array("field", JsonValue.Create(field.Name)),
        PathSyntax.Index index => Array("index", JsonValue.Create(index.Value)),
        PathSyntax.Slice slice => Array("slice", Number(slice.First), Number(slice.Last), Number(slice.Step)),
        PathSyntax.Literal literal => Array("literal", Json(literal.Value)),
        PathSyntax.Chain chain => Array("chain", Of(chain.Left), Of(chain.Right)),
        PathSyntax.Projection projection => Array("projection", Of(projection.Left), Of(projection.Right)),
        PathSyntax.ValueProjection projection => Array("value_projection", Of(projection.Left), Of(projection.Right)),
        PathSyntax.Filter filter => Array("filter_projection", Of(filter.Left), Of(filter.Right), Of(filter.Condition)),
        PathSyntax.Flatten flatten => Array("flatten", Of(flatten.Operand)),
        PathSyntax.Not not => Array("not_expression", Of(not.Operand)),
        PathSyntax.And and => Array("and_expression", Of(and.Left), Of(and.Right)),
        PathSyntax.Or or => Array("or_expression", Of(or.Left), Of(or.Right)),
        PathSyntax.Comparison comparison => Array(NameOf(comparison.Operator), Of(comparison.Left), Of(comparison.Right)),
        PathSyntax.MultiList list => Array("multi_select_list", [.. list.Items.Select(Of)]),
        PathSyntax.MultiHash hash => Array("multi_select_dict", [.. hash.Fields.Select(Of)]),
        PathSyntax.HashField field => Array("key_val_pair", JsonValue.Create(field.Name), Of(field.Value)),
        PathSyntax.Call call => Array("function_expression", [JsonValue.Create(call.Name), .. call.Arguments.Select(Of)]),
        PathSyntax.Reference reference => Array("expref", Of(reference.Operand)),
        _ => throw new InvalidOperationException(syntax.GetType().Name),
    };

    private static JsonArray Array(string kind, params JsonNode?[] parts) => [JsonValue.Create(kind), .. parts];

    private static JsonNode? Number(int? value) => value is { } number ? JsonValue.Create(number) : null;

    private static JsonNode? Json(Generator.Json.JsonValue value) => value switch
    {
        JsonString text => JsonValue.Create(text.Value),
        JsonNumber number => JsonNode.Parse(number.Text),
        JsonBoolean flag => JsonValue.Create(flag.Value),
        Generator.Json.JsonArray array => new JsonArray([.. array.Items.Select(Json)]),
        Generator.Json.JsonObject members => new JsonObject(members.Members.Select(static member => KeyValuePair.Create(member.Name, Json(member.Value)))),
        _ => null,
    };

    private static string NameOf(PathTokenKind comparison) => comparison switch
    {
        PathTokenKind.Equal => "eq",
        PathTokenKind.NotEqual => "ne",
        PathTokenKind.Less => "lt",
        PathTokenKind.LessOrEqual => "lte",
        PathTokenKind.Greater => "gt",
        _ => "gte",
    };
}
