using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmplifyGen.Analyzers.Members;

/// <summary>A call that creates a text or bytes only from another text or bytes.</summary>
/// <param name="Operand">The operand.</param>
/// <param name="Apply">Converts the content of the operand.</param>
internal sealed record ContentStep(IOperation Operand, Func<ConstantContent, ConstantContent> Apply)
{
    private static readonly NamedTypes Wrappers = new("System.ReadOnlyMemory`1", "System.Memory`1", "System.ReadOnlySpan`1", "System.Span`1", "System.IO.MemoryStream");

    private static readonly Dictionary<string, (NamedTypes Types, Func<ConstantContent, ConstantContent> Apply)> Steps = new(StringComparer.Ordinal)
    {
        ["FromBase64String"] = (new("System.Convert"), static text => text.AsBytes(text.Text is null ? null : Base64Text.CountBytes(text.Text))),
        ["FromHexString"] = (new("System.Convert"), static text => text.AsBytes(text.Text?.Length / 2)),
        ["ToBase64String"] = (new("System.Convert"), static bytes => bytes.AsBytes(count: null)),
        ["ToHexString"] = (new("System.Convert"), static bytes => bytes.AsBytes(count: null)),
        ["GetBytes"] = (new("System.Text.Encoding"), static text => text.AsBytes(count: null)),
        ["GetString"] = (new("System.Text.Encoding"), static bytes => bytes.AsBytes(count: null)),
        ["FromText"] = (new("AmplifyGen.Blob"), Utf8),
        ["FromBase64"] = (new("AmplifyGen.Blob"), static text => text.AsBytes(text.Text is null ? null : Base64Text.CountBytes(text.Text))),
        ["Copy"] = (new("AmplifyGen.Blob"), Same),
        ["Wrap"] = (new("AmplifyGen.Blob"), Same),
        ["FromBytes"] = (new("AmplifyGen.StreamingBlob"), Same),
        ["FromStream"] = (new("AmplifyGen.StreamingBlob"), Same),
        ["AsSpan"] = (new("System.MemoryExtensions"), Same),
        ["AsMemory"] = (new("System.MemoryExtensions"), Same),
        ["ToArray"] = (new("System.ReadOnlySpan`1", "System.Span`1", "System.ReadOnlyMemory`1", "System.Memory`1", "System.Linq.Enumerable", "AmplifyGen.Blob"), Same),
    };

    /// <summary>Returns the step of a call, or <c>null</c>.</summary>
    public static ContentStep? Of(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        if (!Steps.TryGetValue(method.Name, out var step) || !step.Types.Contains(method.ContainingType, call.SemanticModel))
            return null;

        var apply = IsUtf8(call) ? Utf8 : step.Apply;
        return call switch
        {
            { Arguments: [var argument] } => new ContentStep(argument.Value, apply),
            { Arguments: [], Instance: { } instance } => new ContentStep(instance, apply),
            _ => null,
        };
    }

    /// <summary>Determines whether an object is another form of the bytes that it is created from.</summary>
    public static bool Wraps(IObjectCreationOperation creation) => Wrappers.Contains(creation.Type, creation.SemanticModel);

    /// <summary>Determines whether a call is of a method of <c>Encoding.UTF8</c>.</summary>
    private static bool IsUtf8(IInvocationOperation call) =>
        call.Instance is IPropertyReferenceOperation { Property: { Name: "UTF8", IsStatic: true } property }
        && SymbolEqualityComparer.Default.Equals(property.ContainingType, call.TargetMethod.ContainingType);

    private static ConstantContent Same(ConstantContent content) => content;

    private static ConstantContent Utf8(ConstantContent text) => text.AsBytes(text.Text is null ? null : Encoding.UTF8.GetByteCount(text.Text));
}
