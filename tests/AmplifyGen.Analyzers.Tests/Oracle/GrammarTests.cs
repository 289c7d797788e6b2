using AmplifyGen.Analyzers.Tests.Oracle.Grammar;
using AmplifyGen.Analyzers.Tests.Oracle.Judging;

namespace AmplifyGen.Analyzers.Tests.Oracle;

public sealed class GrammarTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Every_program_compiles_and_nearly_every_one_is_decided()
    {
        var programs = Enumerable.Range(0, 400).Select(static index => Program(index)).ToArray();
        var batch = new ProgramBatch(programs);
        var judged = await batch.Judge(TestContext.Current.CancellationToken);
        foreach (var (index, error) in batch.Errors)
            output.WriteLine(error + "\n" + programs[index].Text);

        Assert.Empty(batch.Errors);
        Assert.InRange(judged.Count(static program => program.Truth.IsUndecided), 0, 20);
    }

    [Fact]
    public void A_seed_always_gives_the_same_program() =>
        Assert.Equal(Enumerable.Range(0, 100).Select(static index => Program(index).Text), Enumerable.Range(0, 100).Select(static index => Program(index).Text), StringComparer.Ordinal);

    [Fact]
    public void Different_seeds_give_different_programs() =>
        Assert.Equal(100, Enumerable.Range(0, 100).Select(static index => Program(index).Text).Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void Every_kind_of_statement_comes_up()
    {
        var features = Enumerable.Range(0, 2_000).SelectMany(static index => Program(index).Features).ToHashSet(StringComparer.Ordinal);

        Assert.Empty(ProgramGrammar.Kinds.Except(features, StringComparer.Ordinal));
    }

    private static OracleProgram Program(int index) => ProgramGrammar.Write(SeededRandom.Mix(5, (ulong)index), $"P{index}");
}
