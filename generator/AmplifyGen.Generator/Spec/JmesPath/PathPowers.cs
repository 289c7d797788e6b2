namespace AmplifyGen.Generator.Spec.JmesPath;

/// <summary>The binding powers of the operators of JMESPath, from the reference implementation.</summary>
internal static class PathPowers
{
    public const int Pipe = 1;
    public const int Or = 2;
    public const int And = 3;
    public const int Comparison = 5;
    public const int Flatten = 9;
    public const int Star = 20;
    public const int Filter = 21;
    public const int Dot = 40;
    public const int Not = 45;
    public const int Bracket = 55;

    /// <summary>Operators with a lower power end a projection: the rest applies to the whole list.</summary>
    public const int ProjectionEnd = 10;

    public static int Of(PathTokenKind kind) => kind switch
    {
        PathTokenKind.Pipe => Pipe,
        PathTokenKind.Or => Or,
        PathTokenKind.And => And,
        PathTokenKind.Equal or PathTokenKind.NotEqual or PathTokenKind.Less or PathTokenKind.LessOrEqual
            or PathTokenKind.Greater or PathTokenKind.GreaterOrEqual => Comparison,
        PathTokenKind.Flatten => Flatten,
        PathTokenKind.OpenFilter => Filter,
        PathTokenKind.Dot => Dot,
        PathTokenKind.OpenBracket => Bracket,
        _ => 0,
    };
}
