using Acme.Expressions;

namespace AmplifyGen.Generated.Tests.Values;

/// <summary>Values that hold values of their own shape, as deep as a test asks for.</summary>
internal static class Expressions
{
    /// <summary>Goes through a union, a list, a structure and a map in turn.</summary>
    public static Expression Nested(int levels, string name = "x")
    {
        Expression expression = new Expression.Word(name);
        for (var level = 0; level < levels; level++)
        {
            expression = (level % 4) switch
            {
                0 => new Expression.Negated(expression),
                1 => new Expression.Sum([expression]),
                2 => new Expression.Block(new Block { Result = expression }),
                _ => new Expression.Block(new Block { Result = new Expression.Word("y"), Bindings = Entries(("k", expression)) }),
            };
        }

        return expression;
    }

    public static EquatableMap<string, Expression> Entries(params (string Key, Expression Value)[] entries) =>
        EquatableMap.From(entries.Select(static entry => KeyValuePair.Create(entry.Key, entry.Value)));
}
