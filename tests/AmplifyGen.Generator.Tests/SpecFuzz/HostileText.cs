using AmplifyGen.Analyzers.Tests.Oracle;

namespace AmplifyGen.Generator.Tests.SpecFuzz;

/// <summary>Names and texts that have to be changed or escaped on their way into C#.</summary>
internal sealed class HostileText(SeededRandom random)
{
    private static readonly string[] PlainNames = ["name", "Name", "NAME", "value", "id", "appId", "AppID", "MFAMode", "items", "a", "b", "A", "x1", "some_name", "kebab-name"];

    private static readonly string[] HostileNames =
    [
        "class", "string", "record", "Build", "Builder", "WithA", "AddA", "ToString", "Equals", "GetHashCode", "EqualityContract", "Clone", "PrintMembers", "Codecs", "Own", "Meta", "Sys", "Values",
        "Value", "Unknown", "Json", "Message", "Data", "input", "reader", "writer", "response", "member0", "read", "_", "__", "_a", "1st", "a.b", "a b", "a-b", "ab", "é", "\u00DF", "\u0130", "日本",
        "\uD83D\uDE00", "System", "global", "Task", "Exception", "IsKnown", "object", "In", "Op", "Finalize", "MemberwiseClone", "Deconstruct", "get_A", "set_A", "op_Equality", "value__",
        "required", "init", "field", "var", "nint", "await", "configure", "Client", "Operation", "Resolver", "Name", "ToJson", "FromJson", "p\u200Bq", "r\u202Es", "t\u3164", "u\u00ADv", "\uFE0F", "n\u0301",
        "\"", "\\", "{0}", "*/", "//", "#", "$", "'", "<a>", "&", "%s", "\t", "\n", "\r", "\u0085", "\u2028", "\0",
    ];

    private static readonly string[] Pieces =
    [
        "text ", "(DEPRECATED) ", "<p>", "</p>", "<ul>", "<li>", "</li>", "</ul>", "<ol>", "<code>", "</code>", "<b>", "</b>", "<a href=\"https://a.b/c?d=1&amp;e\">", "<a href='javascript:x'>", "</a>",
        "<note>", "<important>", "<dl><dt>", "<dd>", "<h3>", "<pre>", "<table><tr><td>", "<br/>", "<!--", "-->", "`", "``", "```", "&lt;", "&#x202E;", "&#8203;", "&#0;", "&#xD800;", "&#xE0041;",
        "&nbsp;", "&unknown;", "&", "<", ">", "\"", "'", "\\", "\\u0022", "\"\"\"", "*/", "/*", "//", "///", "\n", "\r\n", "\n#error x\n", "\n\n", "\u0085", "\u2028", "\u2029", "\u202E", "\u2066",
        "\u200B", "\uFEFF", "\u00AD", "\uFE0F", "\U000E0041", "\uE000", "\uFFFE", "\0", "\u0007", "{", "}", "{0}", "{{x}}", "$", "@", "#pragma", "</summary>", "]]>", "<![CDATA[", "<see cref=\"X\"/>", "<?x?>",
        "é", "日本", "\uD83D\uDE00", "\u05D0\u05D1", "%n", "\t", "class Evil { }", "; ", ");", "</remarks><x>",
    ];

    public string Name() => random.Next(100) switch
    {
        < 70 => random.PickFrom(PlainNames) + (random.Chance(50) ? random.Next(30).ToString(System.Globalization.CultureInfo.InvariantCulture) : ""),
        < 95 => random.PickFrom(HostileNames),
        < 98 => random.PickFrom(HostileNames) + random.PickFrom(HostileNames),
        _ => string.Concat(Enumerable.Repeat(random.PickFrom(PlainNames), 40)),
    };

    /// <summary>The name of a shape, which holds neither of the signs that divide ids.</summary>
    public string ShapeName()
    {
        var name = Name().Replace("#", "", StringComparison.Ordinal).Replace("$", "", StringComparison.Ordinal);
        return name.Length == 0 ? "S" : name;
    }

    public string Text() => random.Chance(30) ? random.PickFrom(PlainNames) : string.Concat(Enumerable.Range(0, random.Between(0, 12)).Select(_ => random.PickFrom(Pieces)));
}
