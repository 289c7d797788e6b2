using System.Runtime.InteropServices;

namespace AmplifyGen.Generator.Json;

/// <summary>A range of characters in the text.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct JsonSpan(int Start, int Length)
{
    public int End => Start + Length;
}
