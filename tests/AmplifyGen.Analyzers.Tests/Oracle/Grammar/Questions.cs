namespace AmplifyGen.Analyzers.Tests.Oracle.Grammar;

/// <summary>What can be asked about a place, and in which words.</summary>
internal static class Questions
{
    public static Question? About(Place place, SeededRandom random) => place.Type switch
    {
        "bool" => Flag(place.Text),
        "bool?" => random.Next(3) switch { 0 => Null(place.Text, "bool"), 1 => Lifted(place.Text), _ => LiftedFalse(place.Text) },
        "int" => random.Next(4) switch { 0 => Equal(place.Text, $"{random.Next(3)}"), 1 => OneOf(place.Text), _ => Greater(place.Text, random.Next(3)) },
        "int?" => random.Next(3) switch { 0 => Equal(place.Text, $"{random.Next(3)}"), 1 => Null(place.Text, "int"), _ => LiftedGreater(place.Text, random.Next(3)) },
        "Channel" => random.Chance(70) ? Equal(place.Text, random.Pick("Channel.Email", "Channel.Sms", "Channel.Push")) : OneOfChannels(place.Text),
        "Channel?" => random.Chance(50) ? Equal(place.Text, random.Pick("Channel.Email", "Channel.Sms")) : Null(place.Text, "Channel"),
        "string" => random.Chance(50) ? Equal(place.Text, random.Pick("\"a\"", "\"\"")) : Empty(place.Text, "Length", isList: false),
        "string?" => random.Next(4) switch { 0 => Equal(place.Text, random.Pick("\"a\"", "\"bb\"")), 1 => NullOrEmpty(place.Text), _ => Null(place.Text, "string") },
        "object" => TypeTest(place.Text, random.Pick("string", "int", "Channel")),
        "object?" => random.Chance(70) ? TypeTest(place.Text, random.Pick("string", "int", "Channel")) : Null(place.Text, "object"),
        "string[]" => random.Next(8) switch { < 6 => Empty(place.Text, "Length", isList: true), 6 => More(place.Text, "Length"), _ => Equal($"{place.Text}.Length", "1") },
        "List<string>" or "IReadOnlyList<string>" or "IReadOnlyCollection<string>" => random.Next(8) switch { < 6 => Empty(place.Text, "Count", isList: true), 6 => More(place.Text, "Count"), _ => Equal($"{place.Text}.Count", "1") },
        "string[]?" or "List<string>?" or "Message?" or "Line?" or "Order?" => Null(place.Text, "object"),
        "IEnumerable<string>" => new([$"{place.Text}.Any()"], [$"!{place.Text}.Any()"]),
        _ => null,
    };

    /// <summary>Two integers are compared.</summary>
    public static Question Compare(string left, string right) => new(
        [$"{left} > {right}", $"{right} < {left}", $"!({left} <= {right})"],
        [$"{left} <= {right}", $"{right} >= {left}", $"!({left} > {right})"]);

    /// <summary>Two conditions at once.</summary>
    public static Question Both(string left, string notLeft, string right, string notRight) => new(
        [$"{Part(left)} && {Part(right)}", $"{Part(right)} && {Part(left)}", $"!({Part(notLeft)} || {Part(notRight)})"],
        [$"{Part(notLeft)} || {Part(notRight)}", $"!({Part(left)} && {Part(right)})", $"!{Part(left)} || !{Part(right)}"]);

    /// <summary>A condition as an operand.</summary>
    public static string Part(string condition) => condition.Contains(' ', StringComparison.Ordinal) || condition.StartsWith('!') ? $"({condition})" : condition;

    private static Question Flag(string p)
    {
        string[] yes = [p, p, p, $"{p} == true", $"{p} is true", $"{p} != false"];
        string[] no = [$"!{p}", $"!{p}", $"!{p}", $"{p} == false", $"{p} is false", $"{p} is not true"];
        return p.Split('.') is [var box, var property] && box.StartsWith("box", StringComparison.Ordinal)
            ? new([.. yes, $"{box} is {{ {property}: true }}"], [.. no, $"{box} is not {{ {property}: true }}", $"{box} is {{ {property}: false }}"])
            : new(yes, no);
    }

    private static Question Lifted(string p) => new(
        [$"{p} == true", $"{p} is true", $"{p} ?? false", $"{p}.GetValueOrDefault()"],
        [$"{p} != true", $"{p} is not true", $"!({p} ?? false)", $"!{p}.GetValueOrDefault()"]);

    private static Question LiftedFalse(string p) => new([$"{p} == false", $"{p} is false"], [$"{p} != false", $"{p} is not false"]);

    private static Question LiftedGreater(string p, int bound) => new(
        [$"{p} > {bound}", $"{bound} < {p}", $"{p} is > {bound}"],
        [$"!({p} > {bound})", $"{p} is not > {bound}", $"{p} is null or <= {bound}", $"!({p} is > {bound})"]);

    private static Question Null(string p, string type) => new(
        type switch
        {
            "object" or "string" => [$"{p} is null", $"{p} == null", $"null == {p}", $"{p} is not {{ }}", $"!({p} is {{ }})"],
            _ => [$"{p} is null", $"{p} == null", $"!{p}.HasValue", $"{p} is not {type}"],
        },
        type switch
        {
            "object" => [$"{p} is not null", $"{p} != null", $"{p} is {{ }}", $"{p} is {{ }} $v"],
            "string" => [$"{p} is not null", $"{p} != null", $"{p} is {{ }}", $"{p} is {{ }} $v", $"{p} is string", $"!({p} is null)"],
            _ => [$"{p} is not null", $"{p} != null", $"{p}.HasValue", $"{p} is {{ }}", $"{p} is {type}", $"{p} is {{ }} $v"],
        });

    private static Question NullOrEmpty(string p) => new(
        [$"string.IsNullOrEmpty({p})", $"{p} is null or \"\"", $"{p} is not {{ Length: > 0 }}", $"!({p}?.Length > 0)"],
        [$"!string.IsNullOrEmpty({p})", $"{p} is not (null or \"\")", $"{p} is {{ Length: > 0 }}", $"{p}?.Length > 0"]);

    private static Question Equal(string p, string value) => new(
        [$"{p} == {value}", $"{value} == {p}", $"{p} is {value}", $"!({p} != {value})"],
        [$"{p} != {value}", $"{value} != {p}", $"{p} is not {value}", $"!({p} == {value})"]);

    private static Question Greater(string p, int bound) => new(
        [$"{p} > {bound}", $"{bound} < {p}", $"{p} >= {bound + 1}", $"{p} is > {bound}", $"!({p} <= {bound})", $"{p} is not < {bound + 1}"],
        [$"{p} <= {bound}", $"{bound} >= {p}", $"{p} < {bound + 1}", $"{p} is <= {bound}", $"!({p} > {bound})", $"{p} is not > {bound}"]);

    private static Question OneOf(string p) => new(
        [$"{p} is 0 or 1", $"{p} == 0 || {p} == 1", $"{p} is >= 0 and <= 1", $"{p} >= 0 && {p} < 2"],
        [$"{p} is not (0 or 1)", $"{p} != 0 && {p} != 1", $"{p} is < 0 or > 1", $"!({p} is 0 or 1)", $"{p} < 0 || {p} > 1"]);

    private static Question OneOfChannels(string p) => new(
        [$"{p} is Channel.Email or Channel.Sms", $"{p} == Channel.Email || {p} == Channel.Sms", $"{p} <= Channel.Sms"],
        [$"{p} is not (Channel.Email or Channel.Sms)", $"{p} != Channel.Email && {p} != Channel.Sms", $"!({p} is Channel.Sms or Channel.Email)", $"{p} > Channel.Sms"]);

    private static Question TypeTest(string p, string type) => new(
        [$"{p} is {type}", $"{p} is {type}", $"{p} is {type} $v", $"!({p} is not {type})"],
        [$"{p} is not {type}", $"!({p} is {type})"]);

    private static Question Empty(string p, string length, bool isList)
    {
        string[] yes = [$"{p}.{length} == 0", $"{p}.{length} < 1", $"{p} is {{ {length}: 0 }}", $"!({p}.{length} > 0)", $"{p}.{length} <= 0"];
        string[] no = [$"{p}.{length} != 0", $"{p}.{length} > 0", $"{p} is {{ {length}: > 0 }}", $"!({p}.{length} == 0)", $"{p}.{length} >= 1"];
        return isList ? new([.. yes, $"!{p}.Any()"], [.. no, $"{p}.Any()"]) : new(yes, no);
    }

    private static Question More(string p, string length) => new(
        [$"{p}.{length} > 1", $"{p}.{length} >= 2", $"1 < {p}.{length}", $"{p} is {{ {length}: > 1 }}"],
        [$"{p}.{length} <= 1", $"{p}.{length} < 2", $"!({p}.{length} > 1)"]);
}
