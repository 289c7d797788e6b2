using AmplifyGen.Metadata;
using Microsoft.CodeAnalysis;

namespace AmplifyGen.Analyzers.Facts;

/// <summary>The runtime's attributes, with which generated code describes the model to the analyzers.</summary>
internal sealed class RuntimeSymbols
{
    private readonly INamedTypeSymbol? _jsonShape;
    private readonly INamedTypeSymbol?[] _tasks;
    private readonly INamedTypeSymbol?[] _wrappers;
    private readonly INamedTypeSymbol?[] _pairs;
    private readonly INamedTypeSymbol?[] _collections;
    private readonly INamedTypeSymbol?[] _factories;

    private RuntimeSymbols(INamedTypeSymbol shape, Func<string, INamedTypeSymbol?> find)
    {
        Shape = shape;
        ShapeMember = Find<ShapeMemberAttribute>();
        ShapeBuilder = Find<ShapeBuilderAttribute>();
        BuilderRole = Find<BuilderRoleAttribute>();
        SetsMember = Find<SetsMemberAttribute>();
        DeprecatedMember = Find<DeprecatedMemberAttribute>();
        KnownValue = Find<KnownValueAttribute>();
        ParsesJson = Find<ParsesJsonAttribute>();
        _jsonShape = find("AmplifyGen.Json.JsonShape`1");
        LengthConstraint = Find<LengthConstraintAttribute>();
        RangeConstraint = Find<RangeConstraintAttribute>();
        PatternConstraint = Find<PatternConstraintAttribute>();
        EnsuresMembers = Find<EnsuresMembersAttribute>();
        Exception = find("System.Exception");
        MissingRequiredMembersException = find("AmplifyGen.MissingRequiredMembersException");
        _tasks = [find("System.Threading.Tasks.Task"), find("System.Threading.Tasks.Task`1"), find("System.Threading.Tasks.ValueTask"), find("System.Threading.Tasks.ValueTask`1")];
        BigDecimal = find("AmplifyGen.BigDecimal");
        BigInteger = find("System.Numerics.BigInteger");
        Blob = find("AmplifyGen.Blob");
        StreamingBlob = find("AmplifyGen.StreamingBlob");
        Document = find("AmplifyGen.Document");
        DateTimeOffset = find("System.DateTimeOffset");
        EquatableList = find("AmplifyGen.EquatableList`1");
        EquatableMap = find("AmplifyGen.EquatableMap`2");
        Obsolete = find("System.ObsoleteAttribute");
        _wrappers =
        [
            Blob, StreamingBlob, EquatableList, BigDecimal, BigInteger,
            find("System.ReadOnlySpan`1"), find("System.Span`1"), find("System.ReadOnlyMemory`1"), find("System.Memory`1"),
        ];
        _pairs = [find("System.Collections.Generic.KeyValuePair`2"), find("System.Collections.Generic.KeyValuePair")];
        _collections = [find("System.Collections.Generic.List`1"), find("System.Collections.Generic.Dictionary`2")];
        _factories = [find("AmplifyGen.EquatableList"), find("AmplifyGen.EquatableMap")];

        INamedTypeSymbol? Find<T>()
            where T : Attribute => find(typeof(T).FullName);
    }

    public INamedTypeSymbol Shape { get; }

    public INamedTypeSymbol? ShapeMember { get; }

    public INamedTypeSymbol? ShapeBuilder { get; }

    public INamedTypeSymbol? BuilderRole { get; }

    public INamedTypeSymbol? SetsMember { get; }

    public INamedTypeSymbol? DeprecatedMember { get; }

    public INamedTypeSymbol? KnownValue { get; }

    public INamedTypeSymbol? ParsesJson { get; }

    /// <summary>Gets the methods of all shapes that read JSON.</summary>
    public IEnumerable<IMethodSymbol> JsonParsers => _jsonShape?.GetMembers().OfType<IMethodSymbol>().Where(method => method.Attribute(ParsesJson) is not null) ?? [];

    public INamedTypeSymbol? LengthConstraint { get; }

    public INamedTypeSymbol? RangeConstraint { get; }

    public INamedTypeSymbol? PatternConstraint { get; }

    public INamedTypeSymbol? EnsuresMembers { get; }

    public INamedTypeSymbol? Exception { get; }

    public INamedTypeSymbol? MissingRequiredMembersException { get; }

    /// <summary>Gets the type of a number with all its digits.</summary>
    public INamedTypeSymbol? BigDecimal { get; }

    /// <summary>Gets the type of a whole number of any size.</summary>
    public INamedTypeSymbol? BigInteger { get; }

    /// <summary>Gets the type of a blob that is not buffered in memory.</summary>
    public INamedTypeSymbol? StreamingBlob { get; }

    /// <summary>Gets the type of a blob.</summary>
    public INamedTypeSymbol? Blob { get; }

    /// <summary>Gets the type of a document, which can be any value.</summary>
    public INamedTypeSymbol? Document { get; }

    /// <summary>Gets the type of a timestamp.</summary>
    public INamedTypeSymbol? DateTimeOffset { get; }

    /// <summary>Gets the type of a list.</summary>
    public INamedTypeSymbol? EquatableList { get; }

    /// <summary>Gets the type of a map.</summary>
    public INamedTypeSymbol? EquatableMap { get; }

    public INamedTypeSymbol? Obsolete { get; }

    /// <summary>Returns the symbols, or <c>null</c> if the compilation does not reference the runtime. Then there is nothing to analyze.</summary>
    public static RuntimeSymbols? Of(Compilation compilation) =>
        compilation.GetTypeByMetadataName(typeof(ShapeAttribute).FullName) is { } shape
            ? new RuntimeSymbols(shape, compilation.GetTypeByMetadataName)
            : null;

    public bool IsTask(INamedTypeSymbol? type) => IsOneOf(_tasks, type);

    /// <summary>Determines whether a conversion changes only the type of a value: bytes to a blob, or an array to a list.</summary>
    public bool KeepsValue(IMethodSymbol conversion) => conversion.Name is WellKnownMemberNames.ImplicitConversionName && IsOneOf(_wrappers, conversion.ContainingType);

    /// <summary>Determines whether a type is a pair of a key and a value, or creates one.</summary>
    public bool IsPair(ITypeSymbol? type) => IsOneOf(_pairs, type);

    /// <summary>Determines whether a type is a list or a dictionary that contains exactly what is added to it.</summary>
    public bool IsCollection(ITypeSymbol? type) => IsOneOf(_collections, type);

    /// <summary>Determines whether a class copies other collections into lists or maps of the runtime.</summary>
    public bool IsCollectionFactory(ITypeSymbol? type) => IsOneOf(_factories, type);

    private static bool IsOneOf(INamedTypeSymbol?[] types, ITypeSymbol? type) =>
        type is not null && Array.Exists(types, known => SymbolEqualityComparer.Default.Equals(known, type.OriginalDefinition));
}
