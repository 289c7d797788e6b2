using AmplifyGen.Generator.Emit.Text;

namespace AmplifyGen.Generator.Emit.Codecs.Json;

/// <summary>Writes <c>ToJson</c>, <c>ToUtf8Json</c>, <c>WriteJson</c> and <c>FromJson</c>, which hold every member of a shape.</summary>
internal static class ShapeJsonEmitter
{
    /// <param name="type">The record's own name, which means the record within it: no member and no nested type may bear it.</param>
    public static void Emit(CodeWriter writer, string type)
    {
        writer.BlankLine();
        writer.Line($$"""
            /// <summary>This value as JSON text: every member that is set, under its wire name.</summary>
            /// <exception cref="{{RuntimeNames.JsonException}}">The value is nested deeper than 64 levels; the message names the path.</exception>
            public string ToJson() => {{RuntimeNames.ShapeJson}}.ToJson(this);

            /// <summary>This value as UTF-8 JSON: every member that is set, under its wire name.</summary>
            /// <exception cref="{{RuntimeNames.JsonException}}">The value is nested deeper than 64 levels; the message names the path.</exception>
            public byte[] ToUtf8Json() => {{RuntimeNames.ShapeJson}}.ToUtf8Json(this);

            /// <summary>Writes this value as UTF-8 JSON: every member that is set, under its wire name.</summary>
            /// <exception cref="{{RuntimeNames.ArgumentNullException}}"><paramref name="output"/> is <see langword="null"/>.</exception>
            /// <exception cref="{{RuntimeNames.JsonException}}">The value is nested deeper than 64 levels; the message names the path.</exception>
            public void WriteJson({{RuntimeNames.BufferWriterOfByte}} output) => {{RuntimeNames.ShapeJson}}.Write(output, this);

            /// <summary>Reads a value from UTF-8 JSON. Members may come in any order; members that the model does not know are skipped.</summary>
            /// <exception cref="{{RuntimeNames.JsonException}}">The text is not JSON or does not fit the shape; the message names the path and the byte offset.</exception>
            [{{RuntimeNames.ParsesJson}}]
            public static {{type}} FromJson({{RuntimeNames.ReadOnlySpanOfByte}} utf8Json) => {{RuntimeNames.ShapeJson}}.FromJson<{{type}}>(utf8Json);

            /// <summary>Reads a value from UTF-8 JSON.</summary>
            /// <inheritdoc cref="FromJson(global::System.ReadOnlySpan{byte})"/>
            /// <exception cref="{{RuntimeNames.ArgumentNullException}}"><paramref name="utf8Json"/> is <see langword="null"/>.</exception>
            [{{RuntimeNames.ParsesJson}}]
            public static {{type}} FromJson(byte[] utf8Json) => {{RuntimeNames.ShapeJson}}.FromJson<{{type}}>(utf8Json);

            /// <summary>Reads a value from JSON text.</summary>
            /// <inheritdoc cref="FromJson(global::System.ReadOnlySpan{byte})"/>
            /// <exception cref="{{RuntimeNames.ArgumentNullException}}"><paramref name="json"/> is <see langword="null"/>.</exception>
            [{{RuntimeNames.ParsesJson}}]
            public static {{type}} FromJson(string json) => {{RuntimeNames.ShapeJson}}.FromJson<{{type}}>(json);

            static void {{RuntimeNames.JsonShape}}<{{type}}>.WriteShape(ref {{RuntimeNames.JsonShapeWriter}} writer, {{type}} value)
            {
                writer.BeginObject();
                Serializer.WriteMembers(ref writer, value);
            }

            static {{type}} {{RuntimeNames.JsonShape}}<{{type}}>.ReadShape(ref {{RuntimeNames.JsonShapeReader}} reader) => Serializer.Read(ref reader);
            """);
    }
}
