using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Emit;

/// <summary>Writes the service's base exception and one exception per modelled error.</summary>
internal static class ErrorEmitter
{
    public static void EmitBase(CodeWriter writer, EmitScope scope)
    {
        var name = scope.Service.ExceptionName;
        writer.BlankLine();
        writer.Line($"/// <summary>An error that {CommentText.Xml(scope.Service.SdkId)} answered with; modelled errors derive from it.</summary>");
        writer.Line(EmitScope.GeneratedCode);
        using (writer.Block($"{scope.Accessibility} partial class {name} : {RuntimeNames.AwsServiceException}"))
            EmitConstructor(writer, name);
    }

    public static void Emit(CodeWriter writer, EmitScope scope, ErrorModel shape)
    {
        writer.BlankLine();
        DocumentationEmitter.Emit(writer, shape.Documentation, $"The error <c>{CommentText.Xml(shape.Code)}</c>.", DocumentationEmitter.Notes(shape.Deprecation));
        AttributeEmitter.EmitShape(writer, shape.ShapeId);
        StructureEmitter.EmitObsolete(writer, shape.Deprecation);
        writer.Line(EmitScope.GeneratedCode);
        using (writer.Block($"{scope.Accessibility} sealed partial class {shape.Name} : {scope.Types.Generated(scope.Service.ExceptionName)}"))
        {
            EmitConstructor(writer, shape.Name);
            // A response may lack any member, so none is required of whoever makes the exception.
            var members = shape.Members.Select(static member => member with { IsRequired = false }).ToEquatableArray();
            foreach (var member in members)
                StructureEmitter.EmitProperty(writer, scope, member);

            EmitSerializer(writer, scope, shape, members);
        }
    }

    private static void EmitConstructor(CodeWriter writer, string name) => writer.Line($$"""
        /// <summary>Makes the exception from what the service answered.</summary>
        public {{name}}(string? message, {{RuntimeNames.AwsErrorDetails}} details, {{RuntimeNames.Exception}}? innerException = null)
            : base(message, details, innerException)
        {
        }
        """);

    private static void EmitSerializer(CodeWriter writer, EmitScope scope, ErrorModel shape, EquatableArray<MemberModel> members)
    {
        writer.BlankLine();
        writer.Line($"[{RuntimeNames.EditorBrowsableNever}]");
        writer.Line(EmitScope.GeneratedCode);
        using (writer.Block("internal static class Serializer"))
        {
            EmitRead(writer, scope, shape, members);
            foreach (var member in members)
                JsonReadEmitter.EmitCollectionReader(writer, scope, member);
        }
    }

    private static void EmitRead(CodeWriter writer, EmitScope scope, ErrorModel shape, EquatableArray<MemberModel> members)
    {
        var type = shape.Name;
        var details = $"error.ToDetails(retryable: {CSharpLiteral.Boolean(shape.IsRetryable)})";
        using (writer.Block($"public static {type} Read({RuntimeNames.ErrorResponse} error, {RuntimeNames.AwsHttpResponse} response)"))
        {
            if (members.Count == 0)
            {
                writer.Line($"return new {type}(error.Message, {details});");
                return;
            }

            // The error is what counts: a body that cannot be read must not hide it.
            using (writer.Block("try"))
                writer.Line($"return {RuntimeNames.ShapeJson}.FromResponse(response.Body.Span, ReadBody);");

            using (writer.Block($"catch ({RuntimeNames.JsonException} unreadable)"))
                writer.Line($"return new {type}(error.Message, {details}, unreadable);");

            writer.BlankLine();
            using (writer.Block($"{type} ReadBody(ref {RuntimeNames.JsonShapeReader} reader)"))
            {
                JsonReadEmitter.EmitMembers(writer, scope, members.Where(static member => !ResponseEmitter.IsOutsideBody(member)).ToEquatableArray());
                using (writer.Block($"return new {type}(error.Message, {details})", terminator: ";"))
                {
                    for (var index = 0; index < members.Count; index++)
                    {
                        var value = ResponseEmitter.IsOutsideBody(members[index]) ? ResponseEmitter.Value(scope, members[index], index) : JsonReadEmitter.Local(members[index]);
                        writer.Line($"{members[index].PropertyName} = {value},");
                    }
                }
            }
        }
    }
}
