using System.Reflection;
using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Emit.Text;

/// <summary>What every emitter needs to know of the service it writes for.</summary>
internal sealed class EmitScope(ServiceIdentity service)
{
    private static readonly string Version =
        typeof(EmitScope).Assembly.GetCustomAttribute<AssemblyFileVersionAttribute>()?.Version ?? "0.0.0.0";

    public ServiceIdentity Service { get; } = service;

    public TypeName Types { get; } = new(service);

    /// <summary><c>public</c> or <c>internal</c>, for top-level types; their members are public either way.</summary>
    public string Accessibility => Service.Accessibility is Model.Accessibility.Internal ? "internal" : "public";

    public static string GeneratedCode => $"[{RuntimeNames.GeneratedCode}(\"AmplifyGen\", {CSharpLiteral.String(Version)})]";
}
