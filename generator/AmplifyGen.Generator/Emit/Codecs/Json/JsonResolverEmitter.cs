using AmplifyGen.Generator.Emit.Files;
using AmplifyGen.Generator.Emit.Text;

namespace AmplifyGen.Generator.Emit.Codecs.Json;

/// <summary>
/// Writes <c>AmplifyBackendJson.Resolver</c>: System.Text.Json's generator cannot see types that another generator made, so the
/// service brings their metadata itself, without reflection.
/// </summary>
internal static class JsonResolverEmitter
{
    private const string Factory = "global::System.Func<" + RuntimeNames.JsonSerializerOptions + ", " + RuntimeNames.JsonTypeInfo + ">";

    public static void Emit(CodeWriter writer, EmitScope scope, SourceFileModel.Json file)
    {
        writer.BlankLine();
        writer.Line($"/// <summary>Lets <c>System.Text.Json</c> read and write the shapes of {CommentText.Xml(scope.Service.SdkId)} without reflection, under Native AOT too.</summary>");
        writer.Line(EmitScope.GeneratedCode);
        using (writer.Block($"{scope.Accessibility} static partial class {scope.Service.JsonName}"))
        {
            writer.Line($$"""
                /// <summary>Combine it with your own context: <c>JsonTypeInfoResolver.Combine(MyContext.Default, {{scope.Service.JsonName}}.Resolver)</c>.</summary>
                public static {{RuntimeNames.JsonTypeInfoResolver}} Resolver { get; } = new ShapeResolver();
                """);
            writer.BlankLine();
            writer.Line(EmitScope.GeneratedCode);
            using (writer.Block($"private sealed class ShapeResolver : {RuntimeNames.JsonTypeInfoResolver}"))
                EmitResolver(writer, scope, file);
        }
    }

    private static void EmitResolver(CodeWriter writer, EmitScope scope, SourceFileModel.Json file)
    {
        using (writer.Block($"private static readonly global::System.Collections.Generic.Dictionary<{RuntimeNames.Type}, {Factory}> Factories = new()", terminator: ";"))
        {
            foreach (var name in file.ShapeNames)
                writer.Line($"[typeof({scope.Types.Generated(name)})] = Shape<{scope.Types.Generated(name)}>,");

            foreach (var name in file.EnumNames)
            {
                var type = scope.Types.Generated(name);
                writer.Line($"[typeof({type})] = Enum<{type}>,");
                writer.Line($"[typeof({type}?)] = NullableEnum<{type}>,");
            }

            foreach (var name in file.IntEnumNames)
            {
                var type = scope.Types.Generated(name);
                writer.Line($"[typeof({type})] = IntEnum<{type}>,");
                writer.Line($"[typeof({type}?)] = NullableIntEnum<{type}>,");
            }
        }

        writer.BlankLine();
        writer.Line($$"""
            public {{RuntimeNames.JsonTypeInfo}}? GetTypeInfo({{RuntimeNames.Type}} type, {{RuntimeNames.JsonSerializerOptions}} options) =>
                Factories.TryGetValue(type, out var factory) ? factory(options) : null;

            private static {{RuntimeNames.JsonTypeInfo}} Shape<T>({{RuntimeNames.JsonSerializerOptions}} options)
                where T : class, {{RuntimeNames.JsonShape}}<T> =>
                {{RuntimeNames.JsonMetadataServices}}.CreateValueInfo<T>(options, new {{RuntimeNames.ShapeJsonConverter}}<T>());

            private static {{RuntimeNames.JsonTypeInfo}} Enum<T>({{RuntimeNames.JsonSerializerOptions}} options)
                where T : struct, {{RuntimeNames.JsonEnum}}<T> =>
                {{RuntimeNames.JsonMetadataServices}}.CreateValueInfo<T>(options, new {{RuntimeNames.EnumJsonConverter}}<T>());

            private static {{RuntimeNames.JsonTypeInfo}} NullableEnum<T>({{RuntimeNames.JsonSerializerOptions}} options)
                where T : struct, {{RuntimeNames.JsonEnum}}<T> =>
                {{RuntimeNames.JsonMetadataServices}}.CreateValueInfo<T?>(options, {{RuntimeNames.JsonMetadataServices}}.GetNullableConverter<T>(options));
            """);
        if (file.IntEnumNames.Count == 0)
            return;

        writer.BlankLine();
        writer.Line($$"""
            private static {{RuntimeNames.JsonTypeInfo}} IntEnum<T>({{RuntimeNames.JsonSerializerOptions}} options)
                where T : struct, {{RuntimeNames.JsonIntEnum}}<T> =>
                {{RuntimeNames.JsonMetadataServices}}.CreateValueInfo<T>(options, new {{RuntimeNames.IntEnumJsonConverter}}<T>());

            private static {{RuntimeNames.JsonTypeInfo}} NullableIntEnum<T>({{RuntimeNames.JsonSerializerOptions}} options)
                where T : struct, {{RuntimeNames.JsonIntEnum}}<T> =>
                {{RuntimeNames.JsonMetadataServices}}.CreateValueInfo<T?>(options, {{RuntimeNames.JsonMetadataServices}}.GetNullableConverter<T>(options));
            """);
    }
}
