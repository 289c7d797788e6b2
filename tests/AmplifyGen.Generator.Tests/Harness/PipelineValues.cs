using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AmplifyGen.Generator.Tests.Harness;

/// <summary>
/// Guards what the pipeline keeps. A compilation, or anything that leads to one, held by a step keeps whole projects in memory and is
/// never equal to the next; it hides in fields of fields, so the walk follows all of them.
/// </summary>
internal static class PipelineValues
{
    /// <returns>The path to the first value that the pipeline must not keep, or <c>null</c>.</returns>
    public static string? FindForbidden(object? value)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var pending = new Stack<(object? Value, string Path)>();
        pending.Push((value, "value"));
        while (pending.TryPop(out var next))
        {
            if (next.Value is null || IsLeaf(next.Value) || (!next.Value.GetType().IsValueType && !seen.Add(next.Value)))
                continue;

            if (IsForbidden(next.Value))
                return $"{next.Path} is a {next.Value.GetType().Name}";

            foreach (var (part, name) in Parts(next.Value))
                pending.Push((part, next.Path + name));
        }

        return null;
    }

    private static bool IsForbidden(object value) =>
        value is Compilation or ISymbol or SyntaxNode or SyntaxTree or SyntaxReference or Location or SourceText or AdditionalText or IOperation or SemanticModel
            or Delegate;

    private static bool IsLeaf(object value) => value is string or Type or Pointer || value.GetType() is { IsPrimitive: true } or { IsEnum: true };

    private static IEnumerable<(object? Value, string Name)> Parts(object value)
    {
        if (value is Array array)
            return Elements(array);

        return Fields(value.GetType()).Select(field => (field.GetValue(value), "." + field.Name));
    }

    private static IEnumerable<(object? Value, string Name)> Elements(Array array)
    {
        var index = 0;
        foreach (var element in (IEnumerable)array)
            yield return (element, FormattableString.Invariant($"[{index++}]"));
    }

    private static IEnumerable<FieldInfo> Fields(Type type)
    {
        const BindingFlags Declared = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        for (var current = type; current is not null; current = current.BaseType)
        {
            foreach (var field in current.GetFields(Declared))
                yield return field;
        }
    }
}
