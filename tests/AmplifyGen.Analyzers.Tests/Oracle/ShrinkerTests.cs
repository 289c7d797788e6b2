using AmplifyGen.Analyzers.Tests.Oracle.Judging;
using AmplifyGen.Analyzers.Tests.Oracle.Shrinking;
using Microsoft.CodeAnalysis.Text;

namespace AmplifyGen.Analyzers.Tests.Oracle;

/// <summary>A program shrinks to what matters. Here that is what happens when it runs, whatever the analyzers say.</summary>
public sealed class ShrinkerTests
{
    [Fact]
    public async Task What_does_not_matter_goes()
    {
        var small = await Shrink("""
            internal sealed partial class P7 : IChangeable
            {
                private bool _f3;
                private static void Fill8(Message.Builder b) => b.WithBody("a");
                public void Change() => _f3 = !_f3;
                public async Task Run(bool flag1, int n2, string? s4)
                {
                    var b5 = Message.CreateBuilder();
                    if (s4 is null || n2 > 2) { Outside.Log("x"); }
                    try { Outside.Work(); await Outside.Pause(); } catch (IOException) { throw; } finally { Outside.Log("y"); }
                    foreach (var e6 in new[] { "a" }) { if (flag1) Fill8(b5); else b5.WithSubject("s"); }
                    _ = b5.Build();
                }
            }
            """);

        Assert.Equal("""
            internal sealed partial class P
            {
                public void Run(bool flag)
                {
                    var b = Message.CreateBuilder();
                    if (flag)
                        b.WithBody("a");
                    b.Build();
                }
            }

            """, small, ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void Names_lose_their_numbers_unless_two_would_be_the_same() =>
        Assert.Equal("class P\n{\n    int n, n2, _int;\n}\n", ShortNames.Of("class P12 { int n3, n7, _int4; }"));

    [Fact]
    public void Of_two_edits_that_overlap_the_first_counts() =>
        Assert.Equal("a-d", Reduction.Apply("abcd", [new Reduction(new TextSpan(1, 2), "-"), new Reduction(new TextSpan(2, 2), "+")]));

    private static async Task<string> Shrink(string text)
    {
        var shrinker = new Shrinker(static program => program.Truth.Sites.Exists(static site => site.Member(0, World.All[0]) is MemberTruth.SometimesMissing));
        return (await shrinker.Shrink(new OracleProgram(text), TestContext.Current.CancellationToken)).Text;
    }
}
