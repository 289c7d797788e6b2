using System.Text;

namespace AmplifyGen.Text;

/// <summary>Lists names in a sentence: <c>A</c>, <c>A and B</c>, <c>A, B and C</c>.</summary>
internal static class Enumeration
{
    public static string Of(IReadOnlyList<string> names, Func<string, string> quote)
    {
        var text = new StringBuilder();
        for (var index = 0; index < names.Count; index++)
        {
            if (index > 0)
                text.Append(index == names.Count - 1 ? " and " : ", ");
            text.Append(quote(names[index]));
        }

        return text.ToString();
    }
}
