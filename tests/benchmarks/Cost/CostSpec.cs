namespace AmplifyGen.Benchmarks.Cost;

/// <summary>A spec whose generated code is measured.</summary>
/// <param name="Name">The name in the table.</param>
/// <param name="Path">The file; <c>null</c> where this machine does not have it.</param>
internal sealed record CostSpec(string Name, string? Path)
{
    /// <summary>The spec that ships, a service of usual size and one whose shapes are unions and maps.</summary>
    public static IReadOnlyList<CostSpec> All { get; } =
    [
        new("shipped spec", FindAbove("spec/update-backend-auth.json")),
        new("Lambda", FindAbove("shared/models/smithy/lambda.json")),
        new("DynamoDB", FindAbove("shared/models/smithy/dynamodb.json")),
    ];

    public static CostSpec OfFile(string path) => new(System.IO.Path.GetFileNameWithoutExtension(path), File.Exists(path) ? path : null);

    private static string? FindAbove(string path)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var found = System.IO.Path.Combine(folder.FullName, path);
            if (File.Exists(found))
                return found;
        }

        return null;
    }
}
