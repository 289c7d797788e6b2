using AmplifyGen.Analyzers.Flow;
using AmplifyGen.Analyzers.Tests.Harness;

namespace AmplifyGen.Analyzers.Tests.Flow;

/// <summary>A console shows no further locations, so that a message names the branch that leaves out a member.</summary>
public sealed class MissedBranchTests
{
    [Theory]
    [InlineData("if (flag) b.WithDeliveryMethod(x);", "when 'flag' (line 6) is false")]
    [InlineData("if (!flag) b.WithDeliveryMethod(x);", "when 'flag' (line 6) is true")]
    [InlineData("if (flag && number > 0) b.WithDeliveryMethod(x);", "when 'flag' (line 6) is false, and when 'number > 0' (line 6) is false")]
    [InlineData("if (number\n  >   0) b.WithDeliveryMethod(x);", "when 'number > 0' (line 6) is false")]
    [InlineData("if (text == \"hunter2\") b.WithDeliveryMethod(x);", "when 'text == \"…\"' (line 6) is false")]
    [InlineData("if (text == @\"hunter2\") b.WithDeliveryMethod(x);", "when 'text == \"…\"' (line 6) is false")]
    [InlineData("if (text == \"\"\"hunter2\"\"\") b.WithDeliveryMethod(x);", "when 'text == \"…\"' (line 6) is false")]
    [InlineData("if (text == \"\"\"\nhunter2\n\"\"\") b.WithDeliveryMethod(x);", "when 'text == \"…\"' (line 6) is false")]
    [InlineData("if (text.Length == \"hunter2\"u8.Length) b.WithDeliveryMethod(x);", "when 'text.Length == \"…\".Length' (line 6) is false")]
    [InlineData("if (text == /* hunter2 */ \"a\" // hunter2\n  ) b.WithDeliveryMethod(x);", "when 'text == \"…\"' (line 6) is false")]
    [InlineData("if (text == $\"hunter{number}\") b.WithDeliveryMethod(x);", "when 'text == $\"…{number}\"' (line 6) is false")]
    [InlineData("if (number + 1000000 + number + 1000000 + number + 1000000 > 7) b.WithDeliveryMethod(x);", "when 'number + 1000000 + number + 1000000 + number + 100…' (line 6) is false")]
    [InlineData("if (flag) b.WithDeliveryMethod(x);\nelse\n  number++;", "on the path through line 8")]
    [InlineData("foreach (var c in text) b.WithDeliveryMethod(x);", "when 'foreach' (line 6) has no elements")]
    [InlineData("switch (number) { case 1: b.WithDeliveryMethod(x); break; case 2: number++; break; default: number--; break; }", "on the path through line 6, and on the path through line 6")]
    [InlineData("switch (number) { case 1: b.WithDeliveryMethod(x); break;\ncase 2: number++; break;\ncase 3: number += 2; break;\ndefault: number--; break; }", "on the path through line 7, and on 2 other paths")]
    public async Task Says_which_branch_leaves_out_the_member(string code, string branch)
    {
        var diagnostics = await AnalyzerRun.Of<BuilderFlowAnalyzer>($$"""
            using AmplifyBackend;
            class Program
            {
                static object Run(UpdateBackendAuthVerificationMessageConfig.Builder b, DeliveryMethod x, bool flag, int number, string text)
                {   b = UpdateBackendAuthVerificationMessageConfig.CreateBuilder();
            {{code}}
                    return b.Build();
                }
            }
            """);

        Assert.Equal(
            $"'UpdateBackendAuthVerificationMessageConfig' is built without its required member 'DeliveryMethod' {branch}: call WithDeliveryMethod(…) there as well",
            Assert.Single(diagnostics).GetMessage(null));
    }
}
