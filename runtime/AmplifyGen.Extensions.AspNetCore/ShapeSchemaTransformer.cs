using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace AmplifyGen.Extensions.AspNetCore;

/// <summary>Fills the schemas of shapes. ASP.NET Core creates an empty schema for a type with its own converter, which all shapes have.</summary>
[RequiresUnreferencedCode(ReadsMembers)]
internal sealed class ShapeSchemaTransformer : IOpenApiSchemaTransformer
{
    public const string ReadsMembers = "The members of shapes are read through reflection, and trimming may remove them.";

    public Task TransformAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        var builder = new SchemaBuilder();
        builder.Fill(schema, ParsedType(context.ParameterDescription) ?? context.JsonTypeInfo.Type);
        if (context.JsonTypeInfo is { Kind: JsonTypeInfoKind.Enumerable or JsonTypeInfoKind.Dictionary, ElementType: { } element })
            builder.FillElements(schema, element, isMap: context.JsonTypeInfo.Kind is JsonTypeInfoKind.Dictionary);

        return Task.CompletedTask;
    }

    /// <summary>Returns the enum that a parameter is parsed to. ASP.NET Core treats the parameter as a string, and only its description has the type.</summary>
    private static Type? ParsedType(ApiParameterDescription? parameter) =>
        new[] { parameter?.ModelMetadata?.ModelType, parameter?.ParameterDescriptor?.ParameterType }.FirstOrDefault(static type => type is { IsValueType: true });
}
