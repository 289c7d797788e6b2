using System.Diagnostics.CodeAnalysis;
using AmplifyGen.Extensions.AspNetCore;
using Microsoft.AspNetCore.OpenApi;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds the shapes that AmplifyGen generates to OpenAPI documents.</summary>
public static class AmplifyGenOpenApiOptionsExtensions
{
    /// <summary>Shows the members of shapes and the known values of enums.</summary>
    /// <remarks>
    /// Members have their wire names. An enum also accepts values that the model does not know, which a schema cannot say without hiding
    /// those that it knows.
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
