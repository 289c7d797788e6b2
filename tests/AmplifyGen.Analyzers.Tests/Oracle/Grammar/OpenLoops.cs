namespace AmplifyGen.Analyzers.Tests.Oracle.Grammar;

/// <summary>Loops without a list or a number in their header.</summary>
internal static class OpenLoops
{
    /// <summary>A loop whose end is not counted.</summary>
    public static string While(Draft draft, Scope scope)
    {
        var done = draft.Fresh("done");
        switch (draft.Random.Next(7))
        {
            case 0:
                return $"do {Loops.Body(draft, scope)} while (Outside.More());";
            case 1:
                return $"while (true) {{ {ProgramGrammar.Statements(draft, scope.Inner(isInLoop: true, isBreakable: true), 0, 2)} if (!Outside.More()) break; }}";
            case 2:
                return $"var {done} = false; while (!{done}) {{ {done} = !Outside.More(); {ProgramGrammar.Statements(draft, scope.Inner(isInLoop: true, isBreakable: true), 1, 2)} }}";
            case 3:
                draft.Mention("flag set by a loop");
                return $"var {done} = false; while (Outside.More()) {{ {Sets.Set(draft, scope.Inner())} {done} = true; }} if (!{done}) {Branches.Body(draft, scope)}";
            case 4 when Loops.Given(draft, scope) is { } list:
                draft.Mention("flag set by a loop");
                return $"var {done} = false; foreach (var e{done} in {list.Text}) {{ {Sets.Set(draft, scope.Inner())} {done} = true; {(draft.Random.Chance(40) ? "break;" : "")} }} if (!{done}) {Branches.Body(draft, scope)}";
            default:
                return $"while (Outside.More()) {Loops.Body(draft, scope)}";
        }
    }

    /// <summary>A loop that counts without a header for it.</summary>
    public static string? CountingWhile(Draft draft, Scope scope)
    {
        if (Loops.Number(draft, scope) is not { } bound)
            return null;

        var (index, body) = (draft.Fresh("i"), Sets.Set(draft, scope.Inner()));
        return draft.Random.Pick(
            $"var {index} = 0; while ({index} < {bound.Text}) {{ {body} {index}++; }}",
            $"var {index} = 0; while ({index}++ < {bound.Text}) {{ {body} }}",
            $"var {index} = 0; do {{ {body} {index}++; }} while ({index} < {bound.Text});",
            $"for (var {index} = 0; {index} < 4; {index} += 2) {{ {body} }}",
            $"var {index} = 2; while ({index} > 0) {{ {body} {index}--; }}");
    }

    /// <summary>Tries again, and gives up in the last round.</summary>
    public static string? Retry(Draft draft, Scope scope)
    {
        if (scope.Builders.Count == 0)
            return null;

        var (builder, attempt) = (Sets.Builder(draft, scope), draft.Fresh("attempt"));
        var set = $"{builder.Name}{string.Concat(builder.Subject.Open.Select(member => member is "Count" ? ".WithCount(Outside.Read().Length)" : member is "Message" ? ".WithMessage(m => m.WithBody(Outside.Read()))" : $".With{member}(Outside.Read())"))};";
        var rounds = draft.Random.Between(1, 3);
        return draft.Random.Next(6) switch
        {
            0 => $"for (var {attempt} = 0; {attempt} < {rounds}; {attempt}++) {{ try {{ {set} break; }} catch (IOException) {{ if ({attempt} == {rounds - 1}) throw; }} }}",
            1 => $"for (var {attempt} = 1; ; {attempt}++) {{ try {{ {set} break; }} catch (IOException) when ({attempt} < {rounds}) {{ }} }}",
            2 => $"for (var {attempt} = 0; {attempt} < {rounds}; {attempt}++) {{ try {{ {set} break; }} catch (IOException) {{ Outside.Log(\"x\"); }} }}",
            3 => $"for (var {attempt} = 1; {attempt} <= {rounds}; {attempt}++) {{ try {{ {set} break; }} catch (IOException) {{ if ({attempt} >= {rounds}) throw new InvalidOperationException(); }} }}",
            4 => $"var {attempt} = 0; while (true) {{ try {{ {set} break; }} catch (IOException) {{ if (++{attempt} == {rounds}) throw; }} }}",
            _ => $"var {attempt} = {rounds}; do {{ try {{ {set} break; }} catch (IOException) {{ if ({attempt} <= 1) throw; }} }} while (--{attempt} > 0);",
        };
    }
}
