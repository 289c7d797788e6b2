using System.Globalization;
using AmplifyGen.Generator.Json;

namespace AmplifyGen.Generator.Spec;

/// <summary>Checks HTTP status codes of a model.</summary>
internal static class HttpStatus
{
    public static void Check(SpecNode node, string name, string owner, Faults faults)
    {
        var isCode = node.Value is JsonNumber number
            && int.TryParse(number.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var code)
            && code is >= 100 and <= 599;
        if (!isCode)
            Expect.Wrong(node, "an HTTP status code", name, owner, faults);
    }
}
