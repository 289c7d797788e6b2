using System.Globalization;

namespace AmplifyGen.Analyzers.Json;

/// <summary>Where a value stands in a JSON text: <c>$.resourceConfig.mfaTypes[0]</c>.</summary>
/// <param name="IsDeprecated">Whether a member on the way is deprecated, so that those below need no word of their own.</param>
internal sealed record JsonPath(string Text, bool IsDeprecated)
{
    public static JsonPath Root { get; } = new("$", IsDeprecated: false);

    public JsonPath Member(string name, bool isDeprecated = false) => new($"{Text}.{name}", IsDeprecated || isDeprecated);

    public JsonPath Element(int index) => this with { Text = $"{Text}[{index.ToString(CultureInfo.InvariantCulture)}]" };

    /// <summary>Returns a value of a map. Its key is a value as well, and may be a sensitive one.</summary>
    public JsonPath Entry() => this with { Text = Text + "[*]" };

    public override string ToString() => Text;
}
