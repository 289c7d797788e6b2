namespace AmplifyGen.Analyzers.Members;

/// <summary>The number of elements or entries.</summary>
/// <param name="AtMost"><c>null</c> if there is no maximum.</param>
internal sealed record GivenCount(long AtLeast, long? AtMost)
{
    public static GivenCount Exactly(long count) => new(count, count);
}
