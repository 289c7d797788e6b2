namespace AmplifyGen.Benchmarks;

/// <summary>Splits a JSON text into names and values. Copying them one by one is the least that a writer has to do.</summary>
internal static class JsonParts
{
    public static IEnumerable<byte[]> Of(byte[] json)
    {
        var start = 0;
        var isInString = false;
        for (var i = 0; i < json.Length; i++)
        {
            if (isInString && json[i] == '\\')
                i++;
            else if (json[i] == '"')
                isInString = !isInString;
            else if (!isInString && json[i] is (byte)':' or (byte)',')
                yield return json[start..(start = i + 1)];
        }

        yield return json[start..];
    }
}
