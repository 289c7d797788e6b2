using AmplifyGen.Generator.Emit.Codecs.Json;
using AmplifyGen.Generator.Emit.Shapes;
using AmplifyGen.Generator.Emit.Text;
using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Emit.Operations;

/// <summary>Writes the service's base exception and one exception per modelled error.</summary>
internal static class ErrorEmitter
{
    // No reader of a list or map has this name: theirs begin with Read.
    private const string MemberReader = "TakeMember";

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
            foreach (var member in members.Where(static member => !BoundMemberEmitter.IsOutsideBody(member)))
                JsonReadEmitter.EmitCollectionReader(writer, scope, member);
        }
    }

    private static void EmitRead(CodeWriter writer, EmitScope scope, ErrorModel shape, EquatableArray<MemberModel> members)
    {
        var details = $"error.ToDetails(retryable: {CSharpLiteral.Boolean(shape.IsRetryable)}, withExcerpt: {CSharpLiteral.Boolean(!shape.IsSensitive)})";
        using (writer.Block($"public static {shape.Name} Read({RuntimeNames.ErrorResponse} error, {RuntimeNames.AwsHttpResponse} response)"))
        {
            MemberModel[] read = shape is { IsMessageShared: false, MessageMember: { } message } ? [.. members, message] : [.. members];
            if (read.Length == 0)
            {
                writer.Line($"return new {shape.Name}(error.Message, {details});");
                return;
            }

            var body = read.Where(static member => !BoundMemberEmitter.IsOutsideBody(member)).ToEquatableArray();
            EmitLocals(writer, scope, read, body);
            var text = shape.IsMessageShared ? "error.Message" : JsonReadEmitter.Local(shape.MessageMember!) + " ?? error.Message";
            var spare = shape.SpareMessageMember is { } member ? " ?? " + JsonReadEmitter.Local(member) : "";
            EmitException(writer, $"new {shape.Name}({text}{spare}, {details}, reading.Fault)", members);
            if (body.Count == 0)
                return;

            writer.BlankLine();
            using (writer.Block($"void {MemberReader}(ref {RuntimeNames.JsonShapeReader} reader, {RuntimeNames.ReadOnlySpanOfByte} name)"))
                JsonReadEmitter.EmitSwitch(writer, scope, body, serializer: "", countsMembers: false);
        }
    }

    private static void EmitException(CodeWriter writer, string creation, EquatableArray<MemberModel> members)
    {
        if (members.Count == 0)
        {
            writer.Line($"return {creation};");
            return;
        }

        using (writer.Block($"return {creation}", terminator: ";"))
        {
            foreach (var member in members)
                writer.Line($"{member.PropertyName} = {JsonReadEmitter.Local(member)},");
        }
    }

    private static void EmitLocals(CodeWriter writer, EmitScope scope, MemberModel[] members, EquatableArray<MemberModel> body)
    {
        JsonReadEmitter.EmitLocals(writer, scope, body);
        writer.Line($"var reading = new {RuntimeNames.ErrorReading}(response);");
        if (body.Count > 0)
            writer.Line($"reading.ReadBody({MemberReader});");

        foreach (var member in members.Where(BoundMemberEmitter.IsOutsideBody))
            writer.Line($"var {JsonReadEmitter.Local(member)} = {BoundMemberEmitter.OfError(scope, member)};");

        writer.BlankLine();
    }
}
