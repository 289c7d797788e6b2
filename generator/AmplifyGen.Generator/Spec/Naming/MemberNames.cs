namespace AmplifyGen.Generator.Spec.Naming;

/// <summary>
/// Gives the properties of one type their names, in the model's order. A builder's methods are made of these with <c>With</c> and
/// <c>Add</c> in front, which no two different names can make equal.
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

    /// <param name="name">As <see cref="CSharpNames"/> or <see cref="EnumValueNames"/> make it.</param>
    public string Take(string name) => _scope.Take(_isReserved(name) ? name + _suffix : name);
}
