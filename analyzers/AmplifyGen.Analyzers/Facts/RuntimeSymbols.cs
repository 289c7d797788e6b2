using Microsoft.CodeAnalysis;

namespace AmplifyGen.Analyzers.Facts;

/// <summary>The runtime's attributes, through which generated code tells the analyzers what it stands for.</summary>
internal sealed class RuntimeSymbols
{
    private const string Metadata = "AmplifyGen.Metadata.";

    private readonly INamedTypeSymbol?[] _tasks;

    private RuntimeSymbols(INamedTypeSymbol shape, Func<string, INamedTypeSymbol?> find)
    {
        Shape = shape;
        ShapeMember = find(Metadata + "ShapeMemberAttribute");
        ShapeBuilder = find(Metadata + "ShapeBuilderAttribute");
        BuilderRole = find(Metadata + "BuilderRoleAttribute");
        SetsMember = find(Metadata + "SetsMemberAttribute");
        DeprecatedMember = find(Metadata + "DeprecatedMemberAttribute");
        KnownValue = find(Metadata + "KnownValueAttribute");
        ParsesJson = find(Metadata + "ParsesJsonAttribute");
        LengthConstraint = find(Metadata + "LengthConstraintAttribute");
        RangeConstraint = find(Metadata + "RangeConstraintAttribute");
        PatternConstraint = find(Metadata + "PatternConstraintAttribute");
        EnsuresMembers = find("AmplifyGen.EnsuresMembersAttribute");
        Exception = find("System.Exception");
        MissingRequiredMembersException = find("AmplifyGen.MissingRequiredMembersException");
        _tasks = [find("System.Threading.Tasks.Task"), find("System.Threading.Tasks.Task`1"), find("System.Threading.Tasks.ValueTask"), find("System.Threading.Tasks.ValueTask`1")];
        BigDecimal = find("AmplifyGen.BigDecimal");
        BigInteger = find("System.Numerics.BigInteger");
        Blob = find("AmplifyGen.Blob");
        StreamingBlob = find("AmplifyGen.StreamingBlob");
        DateTimeOffset = find("System.DateTimeOffset");
        EquatableList = find("AmplifyGen.EquatableList`1");
        EquatableMap = find("AmplifyGen.EquatableMap`2");
        Obsolete = find("System.ObsoleteAttribute");
    }

    public INamedTypeSymbol Shape { get; }

    public INamedTypeSymbol? ShapeMember { get; }

    public INamedTypeSymbol? ShapeBuilder { get; }

    public INamedTypeSymbol? BuilderRole { get; }

    public INamedTypeSymbol? SetsMember { get; }

    public INamedTypeSymbol? DeprecatedMember { get; }

    public INamedTypeSymbol? KnownValue { get; }

    public INamedTypeSymbol? ParsesJson { get; }

    public INamedTypeSymbol? LengthConstraint { get; }

    public INamedTypeSymbol? RangeConstraint { get; }

    public INamedTypeSymbol? PatternConstraint { get; }

    public INamedTypeSymbol? EnsuresMembers { get; }

    public INamedTypeSymbol? Exception { get; }

    public INamedTypeSymbol? MissingRequiredMembersException { get; }

    /// <summary>What stands for a number with all its digits.</summary>
    public INamedTypeSymbol? BigDecimal { get; }

    /// <summary>What stands for a whole number of any size.</summary>
    public INamedTypeSymbol? BigInteger { get; }

    /// <summary>What stands for a blob that is not held in memory.</summary>
    public INamedTypeSymbol? StreamingBlob { get; }

    /// <summary>What stands for a blob.</summary>
    public INamedTypeSymbol? Blob { get; }

    /// <summary>What stands for a timestamp.</summary>
    public INamedTypeSymbol? DateTimeOffset { get; }

    /// <summary>What stands for a list.</summary>
    public INamedTypeSymbol? EquatableList { get; }

    /// <summary>What stands for a map.</summary>
    public INamedTypeSymbol? EquatableMap { get; }

    public INamedTypeSymbol? Obsolete { get; }

    /// <summary>The symbols, or <c>null</c> if the compilation does not reference the runtime: then there is nothing to analyze.</summary>
    public static RuntimeSymbols? Of(Compilation compilation) =>
        compilation.GetTypeByMetadataName(Metadata + "ShapeAttribute") is { } shape
            ? new RuntimeSymbols(shape, compilation.GetTypeByMetadataName)
            : null;

    public bool IsTask(INamedTypeSymbol? type) =>
        type is not null && Array.Exists(_tasks, task => SymbolEqualityComparer.Default.Equals(task, type.OriginalDefinition));
}
