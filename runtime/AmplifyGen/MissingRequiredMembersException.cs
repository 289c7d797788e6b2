namespace AmplifyGen;

/// <summary>A builder was asked for a shape whose required members (Smithy's <c>required</c> trait) were not all set.</summary>
public sealed class MissingRequiredMembersException : InvalidOperationException
{
    /// <summary>Makes the exception; the message names the shape, every missing member and what to call.</summary>
    /// <param name="shapeName">The C# name of the shape.</param>
    /// <param name="members">The C# names of the members that are missing, in the order of the model.</param>
    /// <exception cref="ArgumentNullException">An argument is <c>null</c>.</exception>
    public MissingRequiredMembersException(string shapeName, IReadOnlyList<string> members)
        : base(Describe(shapeName, members))
    {
        ShapeName = shapeName;
        Members = EquatableList.From(members);
    }

    /// <summary>The C# name of the shape.</summary>
    public string ShapeName { get; }

    /// <summary>The C# names of all missing members, in the order of the model.</summary>
    public IReadOnlyList<string> Members { get; }

    private static string Describe(string shapeName, IReadOnlyList<string> members)
    {
        ArgumentNullException.ThrowIfNull(shapeName);
        ArgumentNullException.ThrowIfNull(members);
        var calls = string.Join(", ", members.Select(static member => $"With{member}(…)"));
        return $"{shapeName} cannot be built: missing required {(members.Count == 1 ? "member" : "members")} " +
            $"{string.Join(", ", members)}. Call {calls} before Build().";
    }
}
