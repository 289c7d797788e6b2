using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmplifyGen.Analyzers.Tests.Oracle.Programs;

/// <summary>
/// Writes the method through which a program is run: it makes an object whose fields hold anything, since other methods may have run
/// before, and calls one of the methods with anything.
/// </summary>
internal static class EntryMethod
{
    public const string Name = "EnterProgram";

    public static bool IsEntry(MethodDeclarationSyntax method) =>
        method.Modifiers.Any(SyntaxKind.PublicKeyword) && method.Parent is ClassDeclarationSyntax { Parent: FileScopedNamespaceDeclarationSyntax space } type && space.Members[0] == type && method.Identifier.Text is not "Change";

    /// <summary>Whether a method that is not public can be called with anything.</summary>
    private static bool IsInner(MethodDeclarationSyntax method, string[] own) =>
        !method.Modifiers.Any(SyntaxKind.PublicKeyword)
        && !method.Modifiers.Any(SyntaxKind.PartialKeyword)
        && method.AttributeLists.Count == 0
        && method is { TypeParameterList: null, Identifier.Text: not "Change" }
        && method.ParameterList.Parameters.All(parameter => parameter.Modifiers.Count == 0 && InputType.Choose(parameter.Type!, "", own) is not null);

    public static string Of(ClassDeclarationSyntax type)
    {
        var own = type.Members.OfType<ClassDeclarationSyntax>().Where(static nested => !nested.Modifiers.Any(SyntaxKind.StaticKeyword)).ToArray();
        string[] names = [.. own.Select(static nested => nested.Identifier.Text)];
        // Private methods come after the public ones: whether someone calls them in this way is a matter of taste.
        MethodDeclarationSyntax[] entries = [.. type.Members.OfType<MethodDeclarationSyntax>().Where(IsEntry), .. type.Members.OfType<MethodDeclarationSyntax>().Where(method => IsInner(method, names))];
        var outer = entries.Count(IsEntry);
        var makers = own.Select(nested => $" static {nested.Identifier.Text} New{nested.Identifier.Text}(string name) => Inputs.Shared(new {nested.Identifier.Text} {{ {Initializers(nested, names)} }});");
        var cases = entries.Select((entry, index) => $" case {index}: {Call(type.Identifier.Text, entry, names)} break;");
        return string.Concat(makers)
            + $" public static object? {Name}() {{ {StaticFields(type, "", names)}var program = new {type.Identifier.Text}() {{ {Initializers(type, names)} }};"
            + $" Inputs.Begin(program); object? result = null; switch (Inputs.Entry({outer}, {entries.Length})) {{{string.Concat(cases)} }}{StoredBuilders(type)} return result; }} ";
    }

    /// <summary>A builder in a field may be built by other methods.</summary>
    private static string StoredBuilders(ClassDeclarationSyntax type) => string.Concat(type.Members.OfType<FieldDeclarationSyntax>()
        .Where(static field => field.Declaration.Type.ToString().EndsWith(".Builder?", StringComparison.Ordinal))
        .Select(static field => $" Recorder.Used({(field.Modifiers.Any(SyntaxKind.StaticKeyword) ? "" : "program.")}{field.Declaration.Variables[0].Identifier.Text});"));

    private static string Call(string type, MethodDeclarationSyntax method, string[] own)
    {
        var arguments = string.Join(", ", method.ParameterList.Parameters.Select(parameter => InputType.Choose(parameter.Type!, parameter.Identifier.Text, own) ?? "default!"));
        var call = $"{(method.Modifiers.Any(SyntaxKind.StaticKeyword) ? type : "program")}.{method.Identifier.Text}({arguments})";
        return method.ReturnType.ToString() is "void" ? call + ";" : $"result = Recorder.Used({call});";
    }

    /// <summary>Fields and properties of an object that can be set.</summary>
    private static string Initializers(ClassDeclarationSyntax type, string[] own) => string.Concat(
        from member in type.Members
        where !member.Modifiers.Any(SyntaxKind.StaticKeyword)
        let settable = Settable(member)
        where settable is not null
        // An object does not hold another of its type.
        let value = InputType.Choose(settable.Value.Type, settable.Value.Name, [.. own.Where(name => !string.Equals(name, type.Identifier.Text, StringComparison.Ordinal))])
        where value is not null
        select $"{settable.Value.Name} = {value}, ");

    private static string StaticFields(ClassDeclarationSyntax type, string prefix, string[] own) => string.Concat(
        from member in type.Members
        where member.Modifiers.Any(SyntaxKind.StaticKeyword)
        select member is ClassDeclarationSyntax nested ? StaticFields(nested, nested.Identifier.Text + ".", own)
            : Settable(member) is var (memberType, name) ? $"{prefix}{name} = {InputType.Choose(memberType, prefix + name, own) ?? "default"}; "
            : "");

    private static (TypeSyntax Type, string Name)? Settable(MemberDeclarationSyntax member) => member switch
    {
        FieldDeclarationSyntax field when !field.Modifiers.Any(SyntaxKind.ReadOnlyKeyword) && !field.Modifiers.Any(SyntaxKind.ConstKeyword) =>
            (field.Declaration.Type, field.Declaration.Variables[0].Identifier.Text),
        PropertyDeclarationSyntax { AccessorList.Accessors: var accessors } property when accessors.Any(static accessor => accessor.Kind() is SyntaxKind.SetAccessorDeclaration or SyntaxKind.InitAccessorDeclaration && accessor.Body is null && accessor.ExpressionBody is null) =>
            (property.Type, property.Identifier.Text),
        _ => null,
    };
}
