namespace AmplifyGen.Analyzers.Tests.Oracle.Grammar;

/// <summary>Writes conditions. Most are asked before, or about a place that was asked about before.</summary>
internal static class Conditions
{
    /// <summary>A condition; both answers are possible at first.</summary>
    public static string Ask(Draft draft, Scope scope)
    {
        var random = draft.Random;
        if (scope.Asked.Count > 0 && random.Chance(60))
            return random.PickFrom(scope.Asked).Ask(draft, random.Chance(50));

        if (random.Chance(12))
            return Unstable(draft, scope).Ask(draft, random.Chance(50));

        var question = New(draft, scope);
        if (question is null)
            return Unstable(draft, scope).Ask(draft, random.Chance(50));

        scope.Asked.Add(question);
        if (random.Chance(15) && New(draft, scope) is { } other)
        {
            draft.Mention("and, or");
            var both = Questions.Both(Plain(question.Yes), Plain(question.No), Plain(other.Yes), Plain(other.No));
            scope.Asked.Add(both);
            return both.Ask(draft, random.Chance(50));
        }

        return question.Ask(draft, random.Chance(50));
    }

    /// <summary>A new question about an old or a new place.</summary>
    public static Question? New(Draft draft, Scope scope)
    {
        var random = draft.Random;
        var places = draft.Places(scope);
        if (random.Chance(8) && places.Where(static place => place.Type is "int").Take(2).ToArray() is [var left, var right])
            return Questions.Compare(left.Text, right.Text);

        var place = places.Count > 0 && random.Chance(55) ? random.PickFrom(places) : Places.New(draft, scope) ?? (places.Count > 0 ? random.PickFrom(places) : null);
        return place is null ? null : Questions.About(place, random);
    }

    /// <summary>An operation that may answer differently each time.</summary>
    private static Question Unstable(Draft draft, Scope scope)
    {
        var random = draft.Random;
        draft.Mention("question with changing answer");
        var kind = scope.IsEntry ? random.Next(8) : 7;
        var (type, prefix) = kind switch
        {
            0 => ("IEnumerator<string>", "items"),
            1 => ("TextReader", "reader"),
            2 => ("CancellationToken", "token"),
            3 => ("Task", "task"),
            4 => ("Random", "random"),
            _ => ("", ""),
        };
        var place = type.Length == 0 ? null : draft.Arguments.FirstOrDefault(place => string.Equals(place.Type, type, StringComparison.Ordinal)) ?? draft.Parameter(type, prefix);
        var (yes, no) = (place?.Type, random.Next(3)) switch
        {
            ("IEnumerator<string>", _) => ($"{place!.Text}.MoveNext()", $"!{place.Text}.MoveNext()"),
            ("TextReader", _) => ($"{place!.Text}.ReadLine() is null", $"{place.Text}.ReadLine() is {{ }}"),
            ("CancellationToken", _) => ($"{place!.Text}.IsCancellationRequested", $"!{place.Text}.IsCancellationRequested"),
            ("Task", _) => ($"{place!.Text}.IsCompleted", $"!{place.Text}.IsCompleted"),
            ("Random", _) => ($"{place!.Text}.Next(2) == 0", $"{place.Text}.Next(2) != 0"),
            (_, 0) => ("Outside.Ask(\"a\")", "!Outside.Ask(\"a\")"),
            (_, 1) => ("Outside.Find(\"k\") is null", "Outside.Find(\"k\") is not null"),
            _ => ("Outside.TryRead(out _)", "!Outside.TryRead(out _)"),
        };
        var question = new Question([yes], [no]);
        scope.Asked.Add(question);
        return question;
    }

    private static string Plain(string[] ways) => ways.First(static way => !way.Contains("$v", StringComparison.Ordinal));
}
