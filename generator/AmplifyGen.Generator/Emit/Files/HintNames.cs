using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Emit.Files;

/// <summary>The names of generated files: <c>AmplifyBackend.UpdateBackendAuth.Operation.g.cs</c>, <c>AmplifyBackend.Enums.g.cs</c>.</summary>
internal sealed class HintNames(ServiceIdentity service)
{
    private const string Extension = ".g.cs";

    public string Part(string name) => service.FileStem + "." + name + Extension;

    /// <summary>Returns the name of the file with the code that reads and writes the shapes of another file: <c>AmplifyBackend.UpdateBackendAuth.Operation.Json.g.cs</c>.</summary>
    public static string Codec(string hintName, string format) => hintName.Substring(0, hintName.Length - Extension.Length) + "." + format + Extension;

    /// <param name="name">The name of the operation, which is unique in the service without regard to case.</param>
    public string Operation(string name) => Part(name + ".Operation");
}
