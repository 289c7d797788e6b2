using System.Globalization;
using AmplifyGen.Generator.Emit.Files;
using AmplifyGen.Generator.Emit.Shapes;
using AmplifyGen.Generator.Emit.Text;
using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Emit.Client;

/// <summary>
/// Writes the waiters of a client, and their definitions.
/// <code>
/// public Task&lt;GetFunctionResponse&gt; WaitUntilFunctionActiveAsync(GetFunctionRequest request, CancellationToken cancellationToken = default) => …;
/// </code>
/// </summary>
internal sealed class WaitersEmitter(EmitScope scope, SourceFileModel.Waiters file)
{
    /// <summary>The nested class of the client that contains the definitions of the waiters.</summary>
    public const string DefinitionsName = "WaiterDefinitions";

    private const string Token = RuntimeNames.CancellationToken + " cancellationToken = default";

    private readonly CodeWriter _writer = scope.Writer;

    public void Emit()
    {
        _writer.BlankLine();
        using (_writer.Block($"{scope.Accessibility} partial interface {scope.Service.ClientInterfaceName}"))
        {
            foreach (var waiter in file.Models)
            {
                EmitMember(waiter, Head(waiter, hasOptions: false) + ";");
                EmitMember(waiter, Head(waiter, hasOptions: true) + ";");
            }
        }

        _writer.BlankLine();
        using (_writer.Block($"{scope.Accessibility} sealed partial class {scope.Service.ClientName}"))
        {
            foreach (var waiter in file.Models)
            {
                EmitMember(waiter, $"public {Head(waiter, hasOptions: false)} => {Call(waiter, "null")};");
                EmitMember(waiter, $"public {Head(waiter, hasOptions: true)} => {Call(waiter, "options")};");
            }

            EmitDefinitions();
        }
    }

    private void EmitMember(WaiterModel waiter, string text)
    {
        var notes = new List<string> { $"Calls <c>{CommentText.Xml(waiter.OperationName)}</c> until the state is reached." };
        if (waiter.Deprecation is { } deprecation)
            notes.Add(CommentText.Xml(DeprecationText.Of(deprecation)));

        _writer.BlankLine();
        DocumentationEmitter.Emit(_writer, waiter.Documentation, $"Waits for the state <c>{CommentText.Xml(waiter.Name)}</c>.", notes);
        _writer.Line($"/// <returns>The last response{(waiter.CanEndWithoutResponse ? ", or <see langword=\"null\"/> if an error shows that the state is reached" : "")}.</returns>");
        _writer.Line($"/// <exception cref=\"{RuntimeNames.AwsWaiterException}\">The state cannot be reached.</exception>");
        _writer.Line($"/// <exception cref=\"{RuntimeNames.AwsTimeoutException}\">The state was not reached in time.</exception>");
        AttributeEmitter.EmitObsolete(_writer, waiter.Deprecation);
        _writer.Line(text);
    }

    private static string Head(WaiterModel waiter, bool hasOptions)
    {
        var result = TypeName.Generated(waiter.OutputName) + (waiter.CanEndWithoutResponse ? "?" : "");
        var options = hasOptions ? $"{RuntimeNames.AwsWaiterOptions}? options, " : "";
        return $"{RuntimeNames.Task}<{result}> {waiter.MethodName}({TypeName.Generated(waiter.InputName)} request, {options}{Token})";
    }

    // If a wait can only end with a response, the result is not null.
    private static string Call(WaiterModel waiter, string options) =>
        $"{DefinitionsName}.{waiter.PropertyName}.WaitAsync(request, this.{waiter.OperationName}Async, {options}, cancellationToken){(waiter.CanEndWithoutResponse ? "" : "!")}";

    private void EmitDefinitions()
    {
        _writer.BlankLine();
        using (_writer.Block($"private static class {DefinitionsName}"))
        {
            foreach (var waiter in file.Models)
            {
                var type = $"{TypeName.Generated(waiter.InputName)}, {TypeName.Generated(waiter.OutputName)}";
                var times = $"minDelay: {Number(waiter.MinDelay)}, maxDelay: {Number(waiter.MaxDelay)}, maxWait: {(waiter.MaxWait is { } wait ? Number(wait) : "null")}";
                _writer.BlankLine();
                _writer.Line($"public static readonly {RuntimeNames.Waiter}<{type}> {waiter.PropertyName} = new({CSharpLiteral.String(waiter.Name)}, {times},");
                _writer.Line("[");
                using (_writer.Indent())
                {
                    foreach (var acceptor in waiter.Acceptors)
                        _writer.Line($"new({RuntimeNames.WaiterState}.{acceptor.State}, {CSharpLiteral.String(acceptor.Description)}, {MatcherEmitter.Of(acceptor.Matcher)}),");
                }

                _writer.Line("]);");
            }
        }
    }

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
