using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Emit;

/// <summary>
/// Writes an operation as pure functions between shapes and HTTP messages.
/// <code>
/// public static partial class UpdateBackendAuthOperation
/// {
///     public static AwsHttpRequest CreateRequest(UpdateBackendAuthRequest input) { … }
///     public static UpdateBackendAuthResponse ReadResponse(AwsHttpResponse response) { … }
/// }
/// </code>
/// </summary>
internal static class OperationEmitter
{
    public static void Emit(CodeWriter writer, EmitScope scope, SourceFileModel.Operation file)
    {
        var operation = file.Model;
        writer.BlankLine();
        DocumentationEmitter.Emit(
            writer, operation.Documentation, $"The <c>{CommentText.Xml(operation.Name)}</c> operation.", DocumentationEmitter.Notes(operation.Deprecation));
        writer.Line($"[{RuntimeNames.Operation}({CSharpLiteral.String(operation.ShapeId)})]");
        if (operation.Deprecation is { } deprecation)
            writer.Line($"[{RuntimeNames.Obsolete}({CSharpLiteral.String(DeprecationText.Of(deprecation))})]");

        writer.Line(EmitScope.GeneratedCode);
        using (writer.Block($"{scope.Accessibility} static partial class {operation.ClassName}"))
        {
            EmitCreateRequest(writer, scope, file);
            EmitReadResponse(writer, scope, file);
            EmitReadError(writer, scope, file);
        }
    }

    private static void EmitCreateRequest(CodeWriter writer, EmitScope scope, SourceFileModel.Operation file)
    {
        var type = scope.Types.Generated(file.Input.Name);
        var body = file.Input.Members.Where(static member => member.Binding is MemberBinding.Body).ToList();
        writer.Line($$"""
            /// <summary>The HTTP request that stands for <paramref name="input"/>. Nothing is sent, nothing is signed.</summary>
            /// <exception cref="{{RuntimeNames.ArgumentNullException}}"><paramref name="input"/> is <see langword="null"/>.</exception>
            /// <exception cref="global::System.ArgumentException">A member that is part of the path is empty.</exception>
            """);
        using (writer.Block($"public static {RuntimeNames.AwsHttpRequest} CreateRequest({type} input)"))
        {
            writer.Line($"{RuntimeNames.ArgumentNullException}.ThrowIfNull(input);");
            EmitTarget(writer, file);
            using (writer.Block($"return new {RuntimeNames.AwsHttpRequest}", terminator: ";"))
            {
                writer.Line($"Method = {CSharpLiteral.String(file.Model.Method)},");
                writer.Line("Target = target.ToString(),");
                if (body.Count > 0)
                {
                    writer.Line($"Headers = {RuntimeNames.JsonHeaders}.ContentType,");
                    writer.Line($"Body = {RuntimeNames.ShapeJson}.ToUtf8Json(input, WriteBody),");
                }
            }
        }

        if (body.Count > 0)
            JsonWriteEmitter.EmitObject(writer, scope, "private static void WriteBody", type, body);
    }

    private static void EmitTarget(CodeWriter writer, SourceFileModel.Operation file)
    {
        writer.Line($"var target = new {RuntimeNames.StringBuilder}();");
        var literal = "";
        foreach (var segment in file.Model.Path)
        {
            literal += "/";
            switch (segment)
            {
                case UriSegment.Literal part:
                    literal += part.Text;
                    break;
                case UriSegment.Label label:
                    var member = file.Input.Members.First(candidate => string.Equals(candidate.Name, label.MemberName, StringComparison.Ordinal));
                    writer.Line($"target.Append({CSharpLiteral.String(literal)});");
                    writer.Line(
                        $"{RuntimeNames.UriTarget}.AppendLabel(target, {LabelText(member)}, {CSharpLiteral.String(file.Input.Name)}, {CSharpLiteral.String(member.PropertyName)});");
                    literal = "";
                    break;
            }
        }

        if (literal.Length > 0 || file.Model.Path.Count == 0)
            writer.Line($"target.Append({CSharpLiteral.String(literal.Length > 0 ? literal : "/")});");

        writer.BlankLine();
    }

    private static string LabelText(MemberModel member) => member.Type switch
    {
        TypeModel.String => "input." + member.PropertyName,
        TypeModel.Enum => $"input.{member.PropertyName}.Value",
        TypeModel.Boolean => $"(input.{member.PropertyName} ? \"true\" : \"false\")",
        TypeModel.Number => $"input.{member.PropertyName}.ToString(global::System.Globalization.CultureInfo.InvariantCulture)",
        _ => throw TypeName.Unknown(member.Type),
    };

    private static void EmitReadResponse(CodeWriter writer, EmitScope scope, SourceFileModel.Operation file)
    {
        var type = scope.Types.Generated(file.Output.Name);
        writer.BlankLine();
        writer.Line($$"""
            /// <summary>Reads what the service answered, or throws the error it answered with.</summary>
            /// <exception cref="{{RuntimeNames.ArgumentNullException}}"><paramref name="response"/> is <see langword="null"/>.</exception>
            /// <exception cref="{{scope.Types.Generated(scope.Service.ExceptionName)}}">The service answered with an error.</exception>
            /// <exception cref="{{RuntimeNames.JsonException}}">The body of a success is not JSON or does not fit the shape.</exception>
            """);
        using (writer.Block($"public static {type} ReadResponse({RuntimeNames.AwsHttpResponse} response)"))
        {
            writer.Line($$"""
                {{RuntimeNames.ArgumentNullException}}.ThrowIfNull(response);
                if (response.StatusCode is < 200 or > 299)
                    throw ReadError(response);

                return {{RuntimeNames.ShapeJson}}.FromResponse(response.Body.IsEmpty ? "{}"u8 : response.Body.Span, {{type}}.Serializer.Read);
                """);
        }
    }

    private static void EmitReadError(CodeWriter writer, EmitScope scope, SourceFileModel.Operation file)
    {
        var exception = scope.Types.Generated(scope.Service.ExceptionName);
        writer.BlankLine();
        using (writer.Block($"private static {exception} ReadError({RuntimeNames.AwsHttpResponse} response)"))
        {
            writer.Line($"var error = {RuntimeNames.ErrorResponse}.Read(response);");
            using (writer.Block("return error.Code switch", terminator: ";"))
            {
                foreach (var error in file.Throws)
                    writer.Line($"{CSharpLiteral.String(error.Code)} => {scope.Types.Generated(error.Name)}.Serializer.Read(error, response),");

                writer.Line($"_ => new {exception}(error.Message, error.ToDetails(retryable: false)),");
            }
        }
    }
}
