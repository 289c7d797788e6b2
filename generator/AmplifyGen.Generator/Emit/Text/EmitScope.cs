using System.Reflection;
using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Emit.Text;

/// <summary>The context of an emitter: the text that it adds to, and the service that it writes for.</summary>
internal sealed class EmitScope(CodeWriter writer, ServiceIdentity service)
{
    private static readonly string Version =
        typeof(EmitScope).Assembly.GetCustomAttribute<AssemblyFileVersionAttribute>()?.Version ?? "0.0.0.0";

    public CodeWriter Writer { get; } = writer;

    public ServiceIdentity Service { get; } = service;

    /// <summary>Gets <c>public</c> or <c>internal</c> for top-level types. Their members are public either way.</summary>
    public string Accessibility => Service.Accessibility is Model.Accessibility.Internal ? "internal" : "public";

    /// <summary>Gets the class that reads and writes the shapes of the service.</summary>
    public string Codec => NamespaceAliases.Codecs + Service.CodecName;

    public static string GeneratedCode => $"[{RuntimeNames.GeneratedCode}(\"AmplifyGen\", {CSharpLiteral.String(Version)})]";
}
