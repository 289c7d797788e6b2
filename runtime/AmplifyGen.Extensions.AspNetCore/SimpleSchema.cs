using System.Numerics;
using AmplifyGen.Metadata;
using Microsoft.OpenApi;

namespace AmplifyGen.Extensions.AspNetCore;

/// <summary>Creates the schemas of simple types, as they are in the JSON of shapes.</summary>
internal static class SimpleSchema
{
    private static readonly Dictionary<Type, (JsonSchemaType Type, string? Format)> Schemas = new()
    {
        [typeof(string)] = (JsonSchemaType.String, null),
        [typeof(bool)] = (JsonSchemaType.Boolean, null),
        [typeof(sbyte)] = (JsonSchemaType.Integer, "int32"),
        [typeof(short)] = (JsonSchemaType.Integer, "int32"),
        [typeof(int)] = (JsonSchemaType.Integer, "int32"),
        [typeof(long)] = (JsonSchemaType.Integer, "int64"),
        [typeof(BigInteger)] = (JsonSchemaType.Integer, null),
        [typeof(float)] = (JsonSchemaType.Number, "float"),
        [typeof(double)] = (JsonSchemaType.Number, "double"),
        [typeof(BigDecimal)] = (JsonSchemaType.Number, null),
        [typeof(Blob)] = (JsonSchemaType.String, "byte"),
        [typeof(StreamingBlob)] = (JsonSchemaType.String, "byte"),
    };

    /// <summary>Fills the schema of a type. A <see cref="Document"/> can be any value, so its schema stays empty.</summary>
    public static void Fill(OpenApiSchema schema, Type type, TimestampFormat format)
    {
        if (type == typeof(DateTimeOffset))
            (schema.Type, schema.Format) = OfTimestamp(format);
        else if (Schemas.TryGetValue(type, out var known))
            (schema.Type, schema.Format) = known;
    }

    private static (JsonSchemaType Type, string? Format) OfTimestamp(TimestampFormat format) => format switch
    {
        TimestampFormat.DateTime => (JsonSchemaType.String, "date-time"),
        TimestampFormat.HttpDate => (JsonSchemaType.String, null),
        _ => (JsonSchemaType.Number, null),
    };
}
