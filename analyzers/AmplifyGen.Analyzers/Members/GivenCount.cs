namespace AmplifyGen.Analyzers.Members;

/// <summary>How many elements or entries there are.</summary>
/// <param name="AtMost"><c>null</c> if there may be any number more.</param>
internal sealed record GivenCount(long AtLeast, long? AtMost)
{
    public static GivenCount Exactly(long count) => new(count, count);
}
