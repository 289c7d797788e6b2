using System.Collections.Immutable;

namespace AmplifyGen.Analyzers.Tests.Oracle.Grammar;

/// <summary>
/// Writes random programs. The weights of all kinds of statements are in the table below; the finer choices are in the classes that
/// write each kind.
/// </summary>
internal static class ProgramGrammar
{
    private const int MaxDepth = 3;

    private static readonly Rule[] Flat =
    [
        new("set", 30, Sets.Set),
        new("other member", 8, Sets.Extra),
        new("noise", 6, Sets.Noise),
        new("alias", 4, Sets.Alias),
        new("reassigned builder", 5, Sets.Reassign),
        new("conditional set", 6, Sets.Conditional),
        new("assigned place", 8, Changes.Assign),
        new("list changes", 2, Changes.FillList),
        new("derived flag", 5, Changes.Flag),
        new("copied place", 2, Changes.Copy),
        new("own method", 2, Changes.OwnMethod),
        new("local function that writes", 2, Changes.LocalWriter),
        new("place by reference", 2, Changes.ByReference),
        new("framework guard", 3, Guards.Framework),
        new("guard expression", 2, Guards.Expression),
        new("own guard", 3, Guards.Own),
        new("guard by result", 1, Guards.ByResult),
        new("passed builder", 3, Escapes.Pass),
        new("stored builder", 4, Escapes.Store),
        new("builder by reference", 4, Escapes.ByReference),
        new("helper", 8, Helpers.Fill),
        new("telling helper", 4, Helpers.Telling),
        new("extension", 4, Methods.Extension),
        new("generic helper", 2, Methods.Generic),
        new("async helper", 4, Methods.Async),
        new("odd method", 3, Methods.Odd),
        new("copy of what is built", 1, Builds.Copy),
        new("goto", 1, Oddities.Goto),
        new("delegate of the framework", 1, Oddities.Linq),
        new("builder in an object", 2, Oddities.Holder),
        new("many questions", 1, Oddities.ManyQuestions),
        new("asynchronous stream", 2, Oddities.AsyncStream),
        new("guard of a member", 1, Guards.OfMember),
        new("build in between", 3, Builds.Any),
        new("chain", 2, Builds.Chain),
    ];

    private static readonly Rule[] Compound =
    [
        new("if", 26, Branches.If),
        new("if, else", 18, Branches.IfElse),
        new("if, else if", 5, Branches.IfElseIf),
        new("leaving", 14, Branches.Leave),
        new("switch", 10, Branches.Switch),
        new("loop over a list", 8, Loops.Over),
        new("guarded loop", 8, Loops.Guarded),
        new("constant loop", 6, Loops.Constant),
        new("counted loop", 5, Loops.Counted),
        new("while", 5, OpenLoops.While),
        new("while that counts", 2, OpenLoops.CountingWhile),
        new("retry loop", 4, OpenLoops.Retry),
        new("try, catch", 14, Tries.Catch),
        new("try, two catches", 3, Tries.CatchTwo),
        new("try, finally", 4, Tries.Finally),
        new("catch by type test", 1, Tries.TypeTest),
        new("local function", 5, Helpers.Local),
        new("builder in a loop", 3, Builds.InLoop),
    ];

    private static readonly Rule[] All = [.. Flat, .. Compound];

    /// <summary>The names of the kinds of statements.</summary>
    public static IEnumerable<string> Kinds => All.Select(static rule => rule.Name);

    /// <summary>The program of a seed.</summary>
    public static OracleProgram Write(ulong seed, string name)
    {
        var draft = new Draft(seed, name);
        draft.Subject = Subject.Pick(draft.Random);
        var kind = draft.Random.Next(20);
        var scope = new Scope { IsEntry = true, MayAwait = kind < 3, MayYield = kind == 3, Return = kind == 3 ? "yield break;" : "return;" };
        if (kind < 4)
            draft.Mention(kind < 3 ? "async" : "iterator");

        var start = Starts.Declare(draft, scope, draft.Subject);
        if (draft.Random.Chance(12))
            start += " " + Starts.Declare(draft, scope, draft.Random.Chance(50) ? Subject.Message : draft.Subject);
        var body = $"{start} {Statements(draft, scope, 2, 5)} {(draft.Random.Chance(93) ? Builds.Any(draft, scope) : "")}";
        if (kind == 3)
            body += " yield break;";
        var returned = kind switch { < 3 => "async Task", 3 => "IEnumerable<object>", _ => "void" };
        return new OracleProgram(Class(draft, $"public {returned} Run({draft.Parameters}) {{ {body} }}")) { Seed = seed, Features = [.. draft.Features] };
    }

    public static string Block(Draft draft, Scope scope, int min, int max) => $"{{ {Statements(draft, scope, min, max)} }}";

    /// <summary>Some statements. Variables that they declare can be used by what comes after them.</summary>
    public static string Statements(Draft draft, Scope scope, int min, int max) =>
        string.Join(' ', Enumerable.Range(0, draft.Random.Between(min, max)).Select(_ => Rule.Pick(scope.Depth >= MaxDepth ? Flat : All, draft, scope)).ToArray());

    private static string Class(Draft draft, string run)
    {
        // What was added last is used by what was added before.
        var isChangeable = draft.Fields.Count + draft.Statics.Count > 0;
        var changes = draft.Fields.Concat(draft.Statics).Select(static place => $"{place.Text} = {place.Next};");
        ImmutableArray<string> bases = [.. draft.Base is { } type ? new[] { type } : [], .. isChangeable ? new[] { "IChangeable" } : []];
        var members = string.Join("\n    ", [.. draft.Members, run, .. isChangeable ? new[] { $"public void Change() {{ {string.Join(' ', changes)} }}" } : []]);
        return $"internal sealed partial class {draft.Name}{(bases.IsEmpty ? "" : " : " + string.Join(", ", bases))}\n{{\n    {members}\n}}\n{string.Join('\n', draft.Types)}";
    }
}
