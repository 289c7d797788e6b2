using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmplifyGen.Analyzers.Tests.Oracle.Programs;

/// <summary>How the values of a type are chosen.</summary>
internal static class InputType
{
    private static readonly Dictionary<string, string> MethodByType = new(StringComparer.Ordinal)
    {
        ["bool"] = "Boolean",
        ["bool?"] = "NullableBoolean",
        ["int"] = "Int32",
        ["int?"] = "NullableInt32",
        ["Channel"] = "Channel",
        ["Channel?"] = "NullableChannel",
        ["string"] = "String",
        ["string?"] = "NullableString",
        ["object"] = "Object",
        ["object?"] = "NullableObject",
        ["string[]"] = "StringArray",
        ["string[]?"] = "NullableStringArray",
        ["bool[]"] = "Booleans",
        ["List<string>"] = "StringList",
        ["List<string>?"] = "NullableStringList",
        ["IReadOnlyList<string>"] = "StringList",
        ["IReadOnlyCollection<string>"] = "StringList",
        ["IEnumerable<string>"] = "Texts",
        ["IEnumerator<string>"] = "Enumerator",
        ["Dictionary<string, bool>"] = "Flags",
        ["TextReader"] = "Reader",
        ["CancellationToken"] = "Token",
        ["Task"] = "Task",
        ["Random"] = "Random",
    };

    private static readonly string[] Shapes = ["Message", "Line", "Order"];

    /// <summary>An expression that chooses a value, or <c>null</c> for a type of which no values are known.</summary>
    /// <param name="type">The type.</param>
    /// <param name="name">What is chosen.</param>
    /// <param name="own">The classes that the program declares.</param>
    public static string? Choose(TypeSyntax type, string name, string[] own)
    {
        var text = type.ToString();
        if (MethodByType.TryGetValue(text, out var method))
            return $"Inputs.{method}(\"{name}\")";

        var bare = text.TrimEnd('?');
        var isNullable = bare.Length < text.Length;
        if (own.Contains(bare, StringComparer.Ordinal))
            return isNullable ? $"(Inputs.IsGiven(\"{name}\") ? New{bare}(\"{name}\") : null)" : $"New{bare}(\"{name}\")";

        foreach (var shape in Shapes)
        {
            if (string.Equals(bare, shape, StringComparison.Ordinal))
                return isNullable ? $"(Inputs.IsGiven(\"{name}\") ? {Complete(shape)} : null)" : Complete(shape);
            if (string.Equals(bare, shape + ".Builder", StringComparison.Ordinal))
                return $"Inputs.{(isNullable ? "NullableBuilder" : "Builder")}<{bare}>(\"{name}\")";
            if (string.Equals(text, $"Action<{shape}.Builder>", StringComparison.Ordinal))
                return $"Inputs.Filling<{shape}.Builder>(\"{name}\")";
            if (string.Equals(text, $"Func<{shape}.Builder, {shape}.Builder>", StringComparison.Ordinal))
                return $"Inputs.Chaining<{shape}.Builder>(\"{name}\")";
        }

        return null;
    }

    private static string Complete(string shape) => $"Inputs.Shape<{shape}.Builder>().Build()";
}
