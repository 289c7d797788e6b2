using System.Text;

namespace AmplifyGen.Generated.Tests.Fuzzing;

/// <summary>Makes texts: those that fit, with members and values changed, and with bytes changed.</summary>
internal static class FuzzBodies
{
    /// <summary>Is part of the value of every sensitive member, and of nothing else.</summary>
    public const string Secret = "hunter2";

    private static readonly string[] Values =
    [
        "null", "true", "false", "0", "-0", "1", "1.0", "3e2", "1E2", "-1.50e1", "1.5", "300.00", "128", "-32769", "2147483648", "9223372036854775807",
        "9223372036854775808", "1e400", "-1e400", "1e-400", "1e999999999", "1e-99999999999", "1e9223372036854775808", "1e-9223372036854775808", "0e99999999999",
        "123456789012345678901234567890", "253402300800", "-62135596801", "1398796238.5", "{}", "[]", "[null]", "{\"a\":null}", "[[1],{}]", "{\"__type\":\"x\"}",
        "{\"count\":1,\"count\":2}", "{\"count\":1,\"text\":\"a\"}", "{\"later\":[1,\"\\ud800\"]}", "{\"inner\":{}}", "\"\"", "\"a\"", "\"\\ud800\"", "\"a\\ude00b\"",
        "\"\\ud83d\\ude00\"", "\"é😀\"", "\"NaN\"", "\"-Infinity\"", "\"AQI\"", "\"AQI=\"", "\"A Q=\"", "\"*\"", "\"2014-04-29T18:30:38Z\"",
        "\"2023-05-15t00:00z\"", "\"2016-12-31T23:59:60Z\"", "\"9999-12-31T23:59:60Z\"", "\"0001-01-01T00:00:00+23:59\"", "\"Tue, 29 Apr 2014 18:30:38 GMT\"",
        "\"Sunday, 06-Nov-94 08:49:37 GMT\"", "\"Sun Nov  6 08:49:37 1994\"", "\"6 Nov 1994 8:49:37 UTC\"", "\"1398796238\"", "\"1e99999999999\"",
    ];

    private static readonly string[] Names = ["\"\"", "\"__type\"", "\"code\"", "\"\\ud800\"", "\"count\"", "\"\\u0063ount\"", "\"x\\ude00\"", "\"later\""];

    // Bytes that mean something in JSON or UTF-8.
    private static readonly byte[] Bytes = [.. "{}[],:\"\\utn0123456789-+.eE \n\t\0/a"u8, 0x80, 0xC3, 0xED, 0xA0, 0xEF, 0xBB, 0xBF, 0xF0, 0xFF];

    private static readonly string[] Others =
    [
        "", " ", "\r\n", "null", " null", "nul", "OK", "[]", "{}", "{", "true", "404", "\"text\"", "<html><h1>502 Bad Gateway</h1></html>", "<?xml version=\"1.0\"?><Error/>",
        "Service Unavailable", "\ufeff{}", "\ufeff", "{}{}", "{}x", "\u0000", "[[[[", "{\"a\":{\"a\":{\"a\":",
    ];

    /// <summary>Makes a text.</summary>
    /// <param name="random">The choices.</param>
    /// <param name="texts">Texts that fit.</param>
    public static byte[] Make(FuzzRandom random, IReadOnlyList<string> texts)
    {
        if (random.OneIn(12))
            return Encoding.UTF8.GetBytes(random.Of(Others));

        if (random.OneIn(200))
            return Encoding.UTF8.GetBytes(Nested(random));

        var text = random.Of(texts);
        if (!random.OneIn(4))
            text = ChangeTree(random, text);

        var bytes = Encoding.UTF8.GetBytes(text);
        return random.OneIn(2) ? ChangeBytes(random, bytes) : bytes;
    }

    private static string ChangeTree(FuzzRandom random, string text)
    {
        var tree = JsonTree.Parse(text);
        for (var changes = 1 + random.Below(4); changes > 0; changes--)
        {
            var node = random.Of(tree.All().ToList());
            if (node.Text is not null)
                node.Text = random.Of(Values);
            else if (node.Parts.Count > 0)
                ChangePart(random, node);
        }

        return tree.ToString();
    }

    private static void ChangePart(FuzzRandom random, JsonTree node)
    {
        var index = random.Below(node.Parts.Count);
        var part = node.Parts[index];
        switch (random.Below(5))
        {
            case 0:
                node.Parts.RemoveAt(index);
                break;
            case 1:
                node.Parts.Insert(random.Below(node.Parts.Count + 1), part);
                break;
            case 2:
                node.Parts.Insert(random.Below(node.Parts.Count + 1), (part.Name, JsonTree.Parse(random.Of(Values))));
                break;
            // What is sensitive does not get the name of a code or a type, which are shown.
            case 3 when !part.Value.ToString().Contains(Secret, StringComparison.Ordinal):
                node.Parts[index] = (random.Of(Names), part.Value);
                break;
            default:
                node.Parts[index] = (part.Name, JsonTree.Parse(random.Of(Values)));
                break;
        }
    }

    private static byte[] ChangeBytes(FuzzRandom random, byte[] bytes)
    {
        var changed = bytes.ToList();
        for (var changes = 1 + random.Below(3); changes > 0 && changed.Count > 0; changes--)
        {
            var index = random.Below(changed.Count);
            switch (random.Below(6))
            {
                case 0:
                    changed[index] = random.Of(Bytes);
                    break;
                case 1:
                    changed.Insert(index, random.Of(Bytes));
                    break;
                case 2:
                    changed.RemoveAt(index);
                    break;
                case 3:
                    changed[index] = (byte)random.Below(256);
                    break;
                case 4:
                    changed.RemoveRange(index, changed.Count - index);
                    break;
                default:
                    changed.RemoveRange(index, Math.Min(random.Below(12), changed.Count - index));
                    break;
            }
        }

        return [.. changed];
    }

    private static string Nested(FuzzRandom random)
    {
        var depth = random.Of([3, 60, 64, 65, 127, 128, 129, 2_000]);
        var (open, close) = random.Of([("[", "]"), ("{\"inner\":", "}"), ("{\"free\":[", "]}"), ("{\"choice\":{\"inner\":", "}}"), ("{\"x\":", "}")]);
        return string.Concat(Enumerable.Repeat(open, depth)) + random.Of(Values) + string.Concat(Enumerable.Repeat(close, random.OneIn(3) ? depth - 1 : depth));
    }
}
