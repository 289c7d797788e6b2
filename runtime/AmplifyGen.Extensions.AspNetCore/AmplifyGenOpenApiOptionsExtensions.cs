using System.Diagnostics.CodeAnalysis;
using AmplifyGen.Extensions.AspNetCore;
using Microsoft.AspNetCore.OpenApi;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds the shapes that AmplifyGen generates to OpenAPI documents.</summary>
public static class AmplifyGenOpenApiOptionsExtensions
{
    /// <summary>Adds the members of shapes and the known values of enums to the schemas of a document.</summary>
    /// <remarks>
    /// Members have their wire names. An enum also accepts values that are not in the model. A schema cannot express this without hiding the
    /// known values.
    /// </remarks>
    /// <param name="options">The options of the document.</param>
    /// <returns>The same options.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is <see langword="null"/>.</exception>
    [RequiresUnreferencedCode(ShapeSchemaTransformer.ReadsMembers)]
    public static OpenApiOptions AddAmplifyGenSchemas(this OpenApiOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return options.AddSchemaTransformer(new ShapeSchemaTransformer());
    }
}
