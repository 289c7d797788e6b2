using System.Diagnostics;
using System.Globalization;
using System.Reflection;

namespace AmplifyGen.Generated.Tests.Values;

/// <summary>The texts that a debugger shows if everything in a value is expanded, non-public members included.</summary>
internal static class DebuggerView
{
    private const BindingFlags Instance = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    public static IReadOnlyList<string> Of(object value)
    {
        var texts = new List<string>();
        Expand(value, texts);
        return texts;
    }

    private static void Expand(object? value, List<string> texts)
    {
        if (value is null or Type)
            return;

        if (value is string or IFormattable or bool)
        {
            texts.Add(Convert.ToString(value, CultureInfo.InvariantCulture)!);
            return;
        }

        if (value is Array elements)
        {
            foreach (var element in elements)
                Expand(element, texts);

            return;
        }

        var shown = Proxy(value) ?? value;
        for (var type = shown.GetType(); type is not null; type = type.BaseType)
        {
            foreach (var field in type.GetFields(Instance).Where(IsShown))
                Expand(field.GetValue(shown), texts);

            foreach (var property in type.GetProperties(Instance).Where(static property => property.CanRead && property.GetIndexParameters().Length == 0 && IsShown(property)))
                Expand(property.GetValue(shown), texts);
        }
    }

    private static bool IsShown(MemberInfo member) => member.GetCustomAttribute<DebuggerBrowsableAttribute>() is not { State: DebuggerBrowsableState.Never };

    private static object? Proxy(object value)
    {
        if (value.GetType().GetCustomAttribute<DebuggerTypeProxyAttribute>() is not { } attribute)
            return null;

        var proxy = Type.GetType(attribute.ProxyTypeName, throwOnError: true)!;
        return Activator.CreateInstance(proxy.IsGenericTypeDefinition ? proxy.MakeGenericType(value.GetType().GetGenericArguments()) : proxy, value);
    }
}
