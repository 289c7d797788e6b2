using AmplifyGen.Generator.Emit.Files;
using AmplifyGen.Generator.Emit.Text;

namespace AmplifyGen.Generator.Emit.Codecs.Json;

/// <summary>
/// Writes <c>AmplifyBackendJson.Resolver</c>. The generator of System.Text.Json cannot see types of other generators, so the
/// service provides their metadata itself, without reflection.
/// </summary>
internal sealed class JsonResolverEmitter(EmitScope scope, SourceFileModel.Json file)
{
    private const string Factory = "Sys::Func<" + RuntimeNames.JsonSerializerOptions + ", " + RuntimeNames.JsonTypeInfo + ">";

    private readonly CodeWriter _writer = scope.Writer;

    public void Emit()
    {
        _writer.BlankLine();
        _writer.Line($"/// <summary>Lets <c>System.Text.Json</c> read and write the shapes of {CommentText.Xml(scope.Service.SdkId)} without reflection. It supports Native AOT.</summary>");
        _writer.Line(EmitScope.GeneratedCode);
        using (_writer.Block($"{scope.Accessibility} static partial class {scope.Service.JsonName}"))
        {
            _writer.Line($$"""
                /// <summary>Gets the resolver. Combine it with your own context: <c>JsonTypeInfoResolver.Combine(MyContext.Default, {{scope.Service.JsonName}}.Resolver)</c>.</summary>
                public static {{RuntimeNames.JsonTypeInfoResolver}} Resolver { get; } = new ShapeResolver();
                """);
            _writer.BlankLine();
            _writer.Line(EmitScope.GeneratedCode);
            using (_writer.Block($"private sealed class ShapeResolver : {RuntimeNames.JsonTypeInfoResolver}"))
                EmitResolver();
        }
    }

    private void EmitResolver()
    {
        using (_writer.Block($"private static readonly Sys::Collections.Generic.Dictionary<{RuntimeNames.Type}, {Factory}> Factories = new()", terminator: ";"))
        {
            foreach (var name in file.ShapeNames)
                _writer.Line($"[typeof({TypeName.Generated(name)})] = Shape<{TypeName.Generated(name)}>,");

            foreach (var name in file.EnumNames)
            {
                var type = TypeName.Generated(name);
                _writer.Line($"[typeof({type})] = Enum<{type}>,");
                _writer.Line($"[typeof({type}?)] = NullableEnum<{type}>,");
            }

            foreach (var name in file.IntEnumNames)
            {
                var type = TypeName.Generated(name);
                _writer.Line($"[typeof({type})] = IntEnum<{type}>,");
                _writer.Line($"[typeof({type}?)] = NullableIntEnum<{type}>,");
            }
        }

        _writer.BlankLine();
        _writer.Line($$"""
            public {{RuntimeNames.JsonTypeInfo}}? GetTypeInfo({{RuntimeNames.Type}} type, {{RuntimeNames.JsonSerializerOptions}} options) =>
                Factories.TryGetValue(type, out var factory) ? factory(options) : null;

            private static {{RuntimeNames.JsonTypeInfo}} Shape<T>({{RuntimeNames.JsonSerializerOptions}} options)
                where T : class, {{RuntimeNames.IJsonShape}}<T> =>
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

        _writer.BlankLine();
        _writer.Line($$"""
            private static {{RuntimeNames.JsonTypeInfo}} IntEnum<T>({{RuntimeNames.JsonSerializerOptions}} options)
                where T : struct, {{RuntimeNames.JsonIntEnum}}<T> =>
                {{RuntimeNames.JsonMetadataServices}}.CreateValueInfo<T>(options, new {{RuntimeNames.IntEnumJsonConverter}}<T>());

            private static {{RuntimeNames.JsonTypeInfo}} NullableIntEnum<T>({{RuntimeNames.JsonSerializerOptions}} options)
                where T : struct, {{RuntimeNames.JsonIntEnum}}<T> =>
                {{RuntimeNames.JsonMetadataServices}}.CreateValueInfo<T?>(options, {{RuntimeNames.JsonMetadataServices}}.GetNullableConverter<T>(options));
            """);
    }
}
