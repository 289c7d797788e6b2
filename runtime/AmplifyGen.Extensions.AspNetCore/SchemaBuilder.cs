using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Reflection;
using System.Text.Json.Nodes;
using AmplifyGen.Metadata;
using Microsoft.OpenApi;

namespace AmplifyGen.Extensions.AspNetCore;

/// <summary>Creates schemas from the attributes of generated types.</summary>
[RequiresUnreferencedCode(ShapeSchemaTransformer.ReadsMembers)]
internal sealed class SchemaBuilder
{
    private const string SchemaId = "x-schema-id";

    private readonly Dictionary<Type, OpenApiSchema> _components = [];

    /// <summary>Fills the schema of a generated type, or of a type of the runtime. Other types are not changed.</summary>
    public void Fill(OpenApiSchema schema, Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type.GetCustomAttribute<ShapeAttribute>(inherit: false) is not { } shape)
        {
            if (string.Equals(type.Namespace, nameof(AmplifyGen), StringComparison.Ordinal))
                SimpleSchema.Fill(schema, type, TimestampFormat.EpochSeconds);
        }
        else if (type.IsValueType)
        {
            FillEnum(schema, type, shape);
        }
        else if (shape.IsUnion)
        {
            FillUnion(schema, type);
        }
        else
        {
            FillMembers(schema, type);
        }
    }

    /// <summary>Fills the schema of the elements of a list or map, if ASP.NET Core omitted it because it was empty.</summary>
    public void FillElements(OpenApiSchema schema, Type element, bool isMap)
    {
        if (isMap)
            schema.AdditionalProperties ??= SchemaOf(element, TimestampFormat.EpochSeconds);
        else
            schema.Items ??= SchemaOf(element, TimestampFormat.EpochSeconds);
    }

    private static void FillEnum(OpenApiSchema schema, Type type, ShapeAttribute shape)
    {
        schema.Type = shape.IsIntEnum ? JsonSchemaType.Integer : JsonSchemaType.String;
        schema.Format = shape.IsIntEnum ? "int32" : null;
        foreach (var property in type.GetProperties(BindingFlags.Static | BindingFlags.Public))
        {
            if (property.GetCustomAttribute<KnownValueAttribute>() is { WireValue: var value })
                (schema.Enum ??= []).Add(shape.IsIntEnum ? JsonValue.Create(int.Parse(value, CultureInfo.InvariantCulture)) : JsonValue.Create(value));
        }
    }

    private void FillMembers(OpenApiSchema schema, Type type)
    {
        schema.Type = JsonSchemaType.Object;
        schema.Properties ??= new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal);
        foreach (var property in type.GetProperties())
        {
            if (property.GetCustomAttribute<ShapeMemberAttribute>() is not { } member)
                continue;

            schema.Properties[member.WireName] = SchemaOf(property.PropertyType, member.TimestampFormat);
            if (member.IsRequired)
                (schema.Required ??= new HashSet<string>(StringComparer.Ordinal)).Add(member.WireName);
        }
    }

    /// <summary>Fills an object with exactly one of the members.</summary>
    private void FillUnion(OpenApiSchema schema, Type type)
    {
        foreach (var union in type.GetNestedTypes().Where(type.IsAssignableFrom))
            FillMembers(schema, union);

        schema.Required = null;
        schema.MinProperties = 1;
        schema.MaxProperties = 1;
    }

    private OpenApiSchema SchemaOf(Type type, TimestampFormat format)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type.IsDefined(typeof(ShapeAttribute), inherit: false))
            return Component(type);

        var schema = new OpenApiSchema();
        if (!type.IsGenericType)
        {
            SimpleSchema.Fill(schema, type, format);
        }
        else if (type.GetGenericArguments() is [var element])
        {
            schema.Type = JsonSchemaType.Array;
            schema.Items = SchemaOf(element, format);
        }
        else
        {
            schema.Type = JsonSchemaType.Object;
            schema.AdditionalProperties = SchemaOf(type.GetGenericArguments()[1], format);
        }

        return schema;
    }

    private OpenApiSchema Component(Type type)
    {
        // One object for each type, because a shape can contain itself. ASP.NET Core makes a schema with an id a component, and refers to it elsewhere.
        if (!_components.TryGetValue(type, out var schema))
        {
            schema = new OpenApiSchema { Metadata = new Dictionary<string, object>(StringComparer.Ordinal) { [SchemaId] = type.Name } };
            _components.Add(type, schema);
            Fill(schema, type);
        }

        return schema;
    }
}
