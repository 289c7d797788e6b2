using AmplifyGen.Analyzers.Tests.Oracle.Running;

namespace AmplifyGen.Analyzers.Tests.Oracle.Judging;

/// <summary>
/// How unseen code may behave. A report has to be right in every world, since nobody knows in which one the program will run; a
/// report is missed only if it would be right in every world.
/// </summary>
/// <param name="Effects">Unseen code never changes anything (<c>false</c>), always does (<c>true</c>), or may.</param>
/// <param name="AnswersChange">Whether unseen code answers a question the same way each time, or another way; <c>null</c> for either.</param>
internal sealed record World(bool? Effects, bool? AnswersChange)
{
    public static IReadOnlyList<World> All { get; } =
    [
        .. from effects in new bool?[] { null, false, true }
           from answersChange in new bool?[] { null, false, true }
           select new World(effects, answersChange),
    ];

    /// <summary>The number of buckets.</summary>
    public const int Buckets = 128;

    /// <summary>A number for what kind of a run it is.</summary>
    public static int Bucket(RunRecord record) =>
        (record.HasOmission ? 1 : 0) | (record.HasEffect ? 2 : 0) | (record.HasContradiction ? 4 : 0) | (record.HasUnnamedValue ? 8 : 0) | (record.IsInner ? 16 : 0) | (record.HasSurprise ? 32 : 0) | (record.HasRepetition ? 64 : 0);

    public bool Contains(int bucket, Lenience lenience) =>
        ((bucket & 1) == 0 || Effects is not true)
        && ((bucket & 2) == 0 || Effects is not false)
        && ((bucket & 4) == 0 || AnswersChange is not false)
        && ((bucket & 64) == 0 || AnswersChange is not true)
        && ((bucket & 8) == 0 || !lenience.HasFlag(Lenience.NamedValuesOnly))
        && ((bucket & 16) == 0 || !lenience.HasFlag(Lenience.PublicMethodsOnly))
        && ((bucket & 32) == 0 || !lenience.HasFlag(Lenience.NoSurprises));
}
