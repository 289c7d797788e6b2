using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace AmplifyGen.Extensions.AspNetCore;

/// <summary>Fills the schemas of shapes. A type with a converter of its own, as every shape has, is an empty schema to ASP.NET Core.</summary>
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

    /// <summary>The enum that a parameter is parsed to: to ASP.NET Core the parameter is a string, and only its description knows more.</summary>
    private static Type? ParsedType(ApiParameterDescription? parameter) =>
        new[] { parameter?.ModelMetadata?.ModelType, parameter?.ParameterDescriptor?.ParameterType }.FirstOrDefault(static type => type is { IsValueType: true });
}
