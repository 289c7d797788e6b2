namespace AmplifyGen.Generator.Emit;

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
            using (writer.Block($"private sealed class ShapeResolver : {RuntimeNames.JsonTypeInfoResolver}"))
                EmitResolver(writer, scope, file);
        }
    }

    private static void EmitResolver(CodeWriter writer, EmitScope scope, SourceFileModel.Json file)
    {
        using (writer.Block($"private static readonly global::System.Collections.Generic.Dictionary<{RuntimeNames.Type}, {Factory}> Factories = new()", terminator: ";"))
        {
            foreach (var name in file.StructureNames)
                EmitFactory(writer, scope.Types.Generated(name), $"new {RuntimeNames.ShapeJsonConverter}<{scope.Types.Generated(name)}>()");

            foreach (var name in file.EnumNames)
            {
                var type = scope.Types.Generated(name);
                EmitFactory(writer, type, $"new {RuntimeNames.EnumJsonConverter}<{type}>()");
                EmitFactory(writer, type + "?", $"{RuntimeNames.JsonMetadataServices}.GetNullableConverter<{type}>(options)");
            }
        }

        writer.BlankLine();
        writer.Line($$"""
            public {{RuntimeNames.JsonTypeInfo}}? GetTypeInfo({{RuntimeNames.Type}} type, {{RuntimeNames.JsonSerializerOptions}} options) =>
                Factories.TryGetValue(type, out var factory) ? factory(options) : null;
            """);
    }

    private static void EmitFactory(CodeWriter writer, string type, string converter) =>
        writer.Line($"[typeof({type})] = static options => {RuntimeNames.JsonMetadataServices}.CreateValueInfo<{type}>(options, {converter}),");
}
