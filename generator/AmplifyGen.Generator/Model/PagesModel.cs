namespace AmplifyGen.Generator.Model;

/// <summary>Describes how the pages of an operation follow one another.</summary>
internal sealed record PagesModel
{
    /// <summary>Gets the name of the operation, the stem of the client's method that gets a page.</summary>
    public required string OperationName { get; init; }

    /// <summary>Gets the C# name of the client's method that gets all pages.</summary>
    public required string MethodName { get; init; }

    /// <summary>Gets the C# name of the input.</summary>
    public required string InputName { get; init; }

    /// <summary>Gets the C# name of the output, which is a page.</summary>
    public required string OutputName { get; init; }

    /// <summary>Gets the tokens of the next page. There is at least one.</summary>
    public required EquatableArray<PageTokenModel> Tokens { get; init; }

    /// <summary>Gets the path of the flag for a next page, if the output has one in addition to the tokens.</summary>
    public PathModel? HasMore { get; init; }

    /// <summary>Gets the items of a page; <c>null</c> if only the pages are relevant.</summary>
    public PageItemsModel? Items { get; init; }

    public DeprecationModel? Deprecation { get; init; }
}

/// <param name="Output">The path of the token in a page.</param>
/// <param name="PropertyName">The property of the input for the token.</param>
/// <param name="InputType">The type of that property.</param>
internal sealed record PageTokenModel(PathModel Output, string PropertyName, TypeModel InputType);

/// <param name="Path">The path of the items in a page, which are a list or a map of the model.</param>
/// <param name="Collection">The type of the list or map.</param>
internal sealed record PageItemsModel(PathModel Path, TypeModel Collection);
