using AmplifyGen.Generator.Json;

namespace AmplifyGen.Generator.Spec.JmesPath;

/// <summary>The syntax of an expression. A part applies to the result of the part before it.</summary>
/// <param name="Start">The index of the first character, from 0.</param>
/// <param name="Depth">The number of levels, including the expression itself.</param>
internal abstract record PathSyntax(int Start, int Length, int Depth)
{
    /// <summary><c>@</c>, or the implicit node of an expression without a name before it.</summary>
    public sealed record Current(int Start, int Length) : PathSyntax(Start, Length, 1);

    public sealed record Field(string Name, int Start, int Length) : PathSyntax(Start, Length, 1);

    public sealed record Literal(JsonValue Value, int Start, int Length) : PathSyntax(Start, Length, 1);

    /// <summary><c>left.right</c>, <c>left[0]</c> and <c>left | right</c>.</summary>
    public sealed record Chain(PathSyntax Left, PathSyntax Right)
        : PathSyntax(Left.Start, Right.Start + Right.Length - Left.Start, Deeper(Left, Right));

    public sealed record Index(int Value, int Start, int Length) : PathSyntax(Start, Length, 1);

    public sealed record Slice(int? First, int? Last, int? Step, int Start, int Length) : PathSyntax(Start, Length, 1);

    /// <summary><c>left[*].right</c>: a list of the results for each element, without <c>null</c>.</summary>
    public sealed record Projection(PathSyntax Left, PathSyntax Right) : PathSyntax(Left.Start, End(Left, Right) - Left.Start, Deeper(Left, Right));

    /// <summary><c>left.*.right</c>: a list of the results for each value of an object.</summary>
    public sealed record ValueProjection(PathSyntax Left, PathSyntax Right) : PathSyntax(Left.Start, End(Left, Right) - Left.Start, Deeper(Left, Right));

    /// <summary><c>left[?condition].right</c>.</summary>
    public sealed record Filter(PathSyntax Left, PathSyntax Right, PathSyntax Condition)
        : PathSyntax(Left.Start, End(Condition, Right) - Left.Start, Deeper(Left, Right, Condition));

    /// <summary><c>operand[]</c>, which also is a projection.</summary>
    public sealed record Flatten(PathSyntax Operand, int Length) : PathSyntax(Operand.Start, Length, Deeper(Operand));

    public sealed record Not(PathSyntax Operand, int Start) : PathSyntax(Start, Operand.Start + Operand.Length - Start, Deeper(Operand));

    public sealed record And(PathSyntax Left, PathSyntax Right) : PathSyntax(Left.Start, End(Left, Right) - Left.Start, Deeper(Left, Right));

    public sealed record Or(PathSyntax Left, PathSyntax Right) : PathSyntax(Left.Start, End(Left, Right) - Left.Start, Deeper(Left, Right));

    public sealed record Comparison(PathTokenKind Operator, PathSyntax Left, PathSyntax Right)
        : PathSyntax(Left.Start, End(Left, Right) - Left.Start, Deeper(Left, Right));

    public sealed record MultiList(PathSyntax[] Items, int Start, int Length) : PathSyntax(Start, Length, Deeper(Items));

    public sealed record MultiHash(PathSyntax[] Fields, int Start, int Length) : PathSyntax(Start, Length, Deeper(Fields));

    /// <summary><c>name: value</c> within a <see cref="MultiHash"/>.</summary>
    public sealed record HashField(string Name, PathSyntax Value, int Start) : PathSyntax(Start, Value.Start + Value.Length - Start, Value.Depth);

    public sealed record Call(string Name, PathSyntax[] Arguments, int Start, int Length) : PathSyntax(Start, Length, Deeper(Arguments));

    /// <summary><c>&amp;operand</c>, which is allowed only as an argument. A function applies it.</summary>
    public sealed record Reference(PathSyntax Operand, int Start) : PathSyntax(Start, Operand.Start + Operand.Length - Start, Deeper(Operand));

    private static int End(PathSyntax left, PathSyntax right) => Math.Max(left.Start + left.Length, right.Start + right.Length);

    private static int Deeper(params PathSyntax[] parts) => 1 + parts.Select(static part => part.Depth).DefaultIfEmpty().Max();
}
