using AmplifyGen.Generator.Emit.Text;

namespace AmplifyGen.Generator.Tests.Emit;

public sealed class CodeWriterStatementTests
{
    [Fact]
    public void One_line_stands_without_braces() => Assert.Equal(
        """
        if (a)
            B();

        """,
        Write(static writer => writer.Statement("if (a)", static body => body.Line("B();"))));

    [Fact]
    public void Several_lines_stand_in_braces() => Assert.Equal(
        """
        if (a)
        {
            B();

            C();
        }

        """,
        Write(static writer => writer.Statement("if (a)", static body => body.Line("B();\n\nC();"))));

    [Fact]
    public void A_statement_within_a_statement_is_in_braces_and_indented_once_more() => Assert.Equal(
        """
        foreach (var a in b)
        {
            if (a)
                C();
            else
                D();
        }

        """,
        Write(static writer => writer.Statement("foreach (var a in b)", static body =>
        {
            body.Statement("if (a)", static inner => inner.Line("C();"));
            body.Statement("else", static inner => inner.Line("D();"));
        })));

    private static string Write(Action<CodeWriter> emit)
    {
        var writer = new CodeWriter();
        emit(writer);
        return writer.Finish();
    }
}
