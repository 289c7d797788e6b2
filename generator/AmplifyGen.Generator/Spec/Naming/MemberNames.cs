namespace AmplifyGen.Generator.Spec.Naming;

/// <summary>
/// Assigns names to the properties of a type, in the model's order. The names of a builder's methods consist of <c>With</c> or <c>Add</c>
/// and the property name, so different properties have different methods.
/// </summary>
internal sealed class MemberNames
{
    private readonly string _suffix;
    private readonly Func<string, bool> _isReserved;
    private readonly NameScope _scope;

    private MemberNames(string typeName, HashSet<string> reserved, string suffix)
    {
        _suffix = suffix;
        _isReserved = name => reserved.Contains(name) || string.Equals(name, typeName, StringComparison.Ordinal);
        _scope = new NameScope(StringComparer.Ordinal, _isReserved);
    }

    public static MemberNames OfStructure(string typeName) => new(typeName, ReservedNames.InStructure, "Member");

    public static MemberNames OfError(string typeName) => new(typeName, ReservedNames.InError, "Member");

    public static MemberNames OfUnion(string typeName) => new(typeName, ReservedNames.InUnion, "Member");

    public static MemberNames OfEnum(string typeName) => new(typeName, ReservedNames.InEnum, "Value");

    /// <param name="name">The result of <see cref="CSharpNames"/> or <see cref="EnumValueNames"/>.</param>
    public string Take(string name) => _scope.Take(_isReserved(name) ? name + _suffix : name);
}
