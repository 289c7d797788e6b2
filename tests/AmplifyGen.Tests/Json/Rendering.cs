using System.Buffers;
using System.Text;
using AmplifyGen.Json;

namespace AmplifyGen.Tests.Json;

/// <summary>Runs a writer and gives back what it wrote.</summary>
internal static class Rendering
{
    public delegate void Write(ref JsonShapeWriter writer);

    public static string Text(Write write) => Encoding.UTF8.GetString(Bytes(write));

    public static byte[] Bytes(Write write)
    {
        var output = new ArrayBufferWriter<byte>();
        Into(output, write);
        return output.WrittenSpan.ToArray();
    }

    public static void Into(IBufferWriter<byte> output, Write write)
    {
        var writer = new JsonShapeWriter(output);
        write(ref writer);
        writer.Flush();
    }

    /// <summary>A string as the only member.</summary>
    public static byte[] String(string? value) => Bytes((ref JsonShapeWriter writer) => Member(ref writer, value));

    public static void Member(ref JsonShapeWriter writer, string? value)
    {
        writer.BeginObject();
        writer.String("\"m\":\""u8, value);
        writer.EndObject();
    }
}
