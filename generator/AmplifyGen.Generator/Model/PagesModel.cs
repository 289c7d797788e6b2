namespace AmplifyGen.Generator.Model;

/// <summary>How the pages of an operation follow one another.</summary>
internal sealed record PagesModel
{
    /// <summary>Gets the operation's name, the stem of the client's method that gets a page.</summary>
    public required string OperationName { get; init; }

    /// <summary>Gets the C# name of the client's method that gets all pages.</summary>
    public required string MethodName { get; init; }

    /// <summary>Gets the C# name of the input.</summary>
    public required string InputName { get; init; }

    /// <summary>Gets the C# name of the output, which is a page.</summary>
    public required string OutputName { get; init; }

    /// <summary>What a page says of the next one. There is at least one.</summary>
    public required EquatableArray<PageTokenModel> Tokens { get; init; }

    /// <summary>Gets whether there is a next page, where the output says it beside the tokens.</summary>
    public PathModel? HasMore { get; init; }

    /// <summary>What a page holds; <c>null</c> where only pages are of interest.</summary>
    public PageItemsModel? Items { get; init; }

    public DeprecationModel? Deprecation { get; init; }
}

/// <param name="Output">Where a page has the token.</param>
/// <param name="PropertyName">The property of the input that takes it.</param>
/// <param name="InputType">The type of that property.</param>
internal sealed record PageTokenModel(PathModel Output, string PropertyName, TypeModel InputType);

/// <param name="Path">Where a page has the items, which are a list or a map of the model.</param>
/// <param name="Collection">The type of it.</param>
internal sealed record PageItemsModel(PathModel Path, TypeModel Collection);
