// Marked builder programs: facts that are stated without an if
// A line with //! must carry that diagnostic with exactly those members; a line with //~ may; every other line must carry none.

namespace StatedFactsCases;

public partial class StatedFacts
{
    // ---- Exceptions' guards
    private int Rounds { get; set; }
    void guard_after_unseen_call() { var b = NoId(); if (Rounds > 0) b.WithAppId("x"); Log("y"); ArgumentOutOfRangeException.ThrowIfNegativeOrZero(Rounds); _ = b.Build(); }
    void guard_before_unseen_call() { ArgumentOutOfRangeException.ThrowIfNegativeOrZero(Rounds); var b = NoId(); Log("y"); if (Rounds > 0) b.WithAppId("x"); _ = b.Build(); }
    void guard_of_other_property() { var b = NoId(); if (Rounds > 0) b.WithAppId("x"); Log("y"); ArgumentException.ThrowIfNullOrEmpty(Environment.MachineName); _ = b.Build(); } //! AMPG1002 AppId
    void throw_if_null(string? id) { ArgumentNullException.ThrowIfNull(id); var b = NoId(); if (id is not null) b.WithAppId(id); _ = b.Build(); }
    void throw_if_null_wrong(string? id, string? other) { ArgumentNullException.ThrowIfNull(other); var b = NoId(); if (id is not null) b.WithAppId(id); _ = b.Build(); } //! AMPG1002 AppId
    void throw_if_null_after(string? id) { var b = NoId(); if (id is not null) b.WithAppId(id); ArgumentNullException.ThrowIfNull(id); _ = b.Build(); }
    void throw_if_null_after_build(string? id) { var b = NoId(); if (id is not null) b.WithAppId(id); _ = b.Build(); ArgumentNullException.ThrowIfNull(id); } //! AMPG1002 AppId
    void throw_if_null_or_empty(string? id) { ArgumentException.ThrowIfNullOrEmpty(id); var b = NoId(); if (id.Length > 0) b.WithAppId(id); _ = b.Build(); }
    void throw_if_null_or_empty_white(string? id) { ArgumentException.ThrowIfNullOrEmpty(id); var b = NoId(); if (!string.IsNullOrWhiteSpace(id)) b.WithAppId(id); _ = b.Build(); } //~ AMPG1002
    void throw_if_white(string? id) { ArgumentException.ThrowIfNullOrWhiteSpace(id); var b = NoId(); if (!string.IsNullOrWhiteSpace(id)) b.WithAppId(id); _ = b.Build(); }
    void throw_if_white_empty(string? id) { ArgumentException.ThrowIfNullOrWhiteSpace(id); var b = NoId(); if (!string.IsNullOrEmpty(id)) b.WithAppId(id); _ = b.Build(); }
    void throw_if_zero(int n) { ArgumentOutOfRangeException.ThrowIfZero(n); var b = NoId(); if (n != 0) b.WithAppId("x"); _ = b.Build(); }
    void throw_if_zero_wrong(int n) { ArgumentOutOfRangeException.ThrowIfZero(n); var b = NoId(); if (n > 0) b.WithAppId("x"); _ = b.Build(); } //! AMPG1002 AppId
    void throw_if_less(int n, int min) { ArgumentOutOfRangeException.ThrowIfLessThan(n, min); var b = NoId(); if (n >= min) b.WithAppId("x"); _ = b.Build(); }
    void throw_if_greater(int n) { ArgumentOutOfRangeException.ThrowIfGreaterThan(n, 10); var b = NoId(); if (n <= 10) b.WithAppId("x"); _ = b.Build(); }
    void throw_if_greater_wrong(int n) { ArgumentOutOfRangeException.ThrowIfGreaterThan(n, 10); var b = NoId(); if (n < 10) b.WithAppId("x"); _ = b.Build(); } //! AMPG1002 AppId
    void throw_if_not_equal(int n) { ArgumentOutOfRangeException.ThrowIfNotEqual(n, 3); var b = NoId(); if (n == 3) b.WithAppId("x"); _ = b.Build(); }
    void throw_if_disposed() { ObjectDisposedException.ThrowIf(_disposed, this); var b = NoId(); if (!_disposed) b.WithAppId("x"); _ = b.Build(); }
    void throw_if_disposed_wrong() { ObjectDisposedException.ThrowIf(_disposed, this); var b = NoId(); if (_disposed) b.WithAppId("x"); _ = b.Build(); } //~ AMPG1001
    void throw_if_cancelled(CancellationToken ct) { ct.ThrowIfCancellationRequested(); var b = NoId(); if (!ct.IsCancellationRequested) b.WithAppId("x"); _ = b.Build(); } //~ AMPG1002
    void throw_expression(string? id) { var checkedId = id ?? throw new ArgumentNullException(nameof(id)); var b = NoId(); if (id is not null) b.WithAppId(id); _ = b.Build(); }
    void throw_expression_assigned(string? id) { _id = id ?? throw new ArgumentNullException(nameof(id)); var b = NoId(); if (_id is not null) b.WithAppId(_id); _ = b.Build(); }
    // ---- Debug and Trace
    void debug_assert(string? id) { Debug.Assert(id is not null); var b = NoId(); if (id is not null) b.WithAppId(id); _ = b.Build(); }
    void debug_assert_message(int n) { Debug.Assert(n > 0, "n is positive"); var b = NoId(); for (var i = 0; i < n; i++) b.WithAppId("x"); _ = b.Build(); }
    void debug_assert_wrong(int n) { Debug.Assert(n >= 0); var b = NoId(); for (var i = 0; i < n; i++) b.WithAppId("x"); _ = b.Build(); } //! AMPG1002 AppId
    void debug_assert_and(string? id, int n) { Debug.Assert(id is not null && n > 0); var b = NoId(); if (id is null) Log("x"); else if (n > 0) b.WithAppId(id); _ = b.Build(); }
    void trace_assert(string? id) { Trace.Assert(id is not null); var b = NoId(); if (id is not null) b.WithAppId(id); _ = b.Build(); }
    void trace_assert_other(string? id) { Trace.Assert(id is null); var b = NoId(); if (id is not null) b.WithAppId(id); _ = b.Build(); } //! AMPG1001 AppId
    void contract_assert(string? id) { System.Diagnostics.Contracts.Contract.Requires(id != null); var b = NoId(); if (id != null) b.WithAppId(id); _ = b.Build(); }
    // ---- Attributes
    void own_guard(string? id) { Guard.NotNull(id); var b = NoId(); if (id is not null) b.WithAppId(id); _ = b.Build(); }
    void own_guard_returns(string? id) { var value = Guard.NotNull(id); var b = NoId(); if (value is not null) b.WithAppId(value); _ = b.Build(); }
    void own_guard_unattributed(string? id) { Guard.Plain(id); var b = NoId(); if (id is not null) b.WithAppId(id); _ = b.Build(); }
    void own_guard_logs(string? id) { Guard.LogIfNull(id); var b = NoId(); if (id is not null) b.WithAppId(id); _ = b.Build(); } //! AMPG1002 AppId
    void own_guard_extension(string? id) { id.MustBeSet(); var b = NoId(); if (id is not null) b.WithAppId(id); _ = b.Build(); }
    void own_assert(bool x) { Guard.That(x); var b = NoId(); if (x) b.WithAppId("x"); _ = b.Build(); }
    void own_assert_not(bool x) { Guard.Not(x); var b = NoId(); if (x) b.WithAppId("x"); _ = b.Build(); } //! AMPG1001 AppId
    void own_assert_condition(List<string> ids) { Guard.That(ids.Count > 0); var b = NoId(); foreach (var id in ids) b.WithAppId(id); _ = b.Build(); }
    void own_assert_interface(IGuard guard, string? id) { guard.That(id is not null); var b = NoId(); if (id is not null) b.WithAppId(id); _ = b.Build(); }
    void own_not_null_interface(IGuard guard, string? id) { guard.NotNull(id); var b = NoId(); if (id is not null) b.WithAppId(id); _ = b.Build(); }
    void not_null_when(string? text) { var b = NoId(); if (!TryParse(text, out var id)) return; if (id is not null) b.WithAppId(id); _ = b.Build(); }
    void not_null_when_wrong(string? text) { var b = NoId(); TryParse(text, out var id); if (id is not null) b.WithAppId(id); _ = b.Build(); } //! AMPG1002 AppId
    void not_null_when_interface(IParser parser, string text) { var b = NoId(); if (parser.TryParse(text, out var id)) { if (id is not null) b.WithAppId(id); _ = b.Build(); } }
    void not_null_when_interface_false(IParser parser, string text) { var b = NoId(); if (!parser.TryParse(text, out var id)) { if (id is not null) b.WithAppId(id); _ = b.Build(); } } //~ AMPG1001 AMPG1002
    void not_null_when_parameter(string? id) { var b = NoId(); if (!HasText(id)) return; if (id is not null) b.WithAppId(id); _ = b.Build(); }
    void maybe_null_when(Dictionary<string, string> map) { var b = NoId(); if (map.TryGetValue("k", out var id)) { if (id is not null) b.WithAppId(id); _ = b.Build(); } }
    void not_null_if_not_null(string? id) { if (id is null) return; var b = NoId(); var lower = Lower(id); if (lower is not null) b.WithAppId(lower); _ = b.Build(); }
    void not_null_if_not_null_path(string? path) { if (path is null) return; var b = NoId(); var name = Path.GetFileName(path); if (name is not null) b.WithAppId(name); _ = b.Build(); }
    void member_not_null() { Load(); var b = NoId(); if (_id is not null) b.WithAppId(_id); _ = b.Build(); }
    void member_not_null_when() { if (!IsLoaded) return; var b = NoId(); if (_id is not null) b.WithAppId(_id); _ = b.Build(); }
    void member_not_null_when_method() { if (!TryLoad()) throw new InvalidOperationException(); var b = NoId(); if (_name is not null) b.WithAppId(_name); _ = b.Build(); }
    void member_not_null_when_wrong() { if (IsLoaded) return; var b = NoId(); if (_id is not null) b.WithAppId(_id); _ = b.Build(); } //~ AMPG1001
    void does_not_return_if(string? id) { Guard.FailIf(id is null); var b = NoId(); if (id is not null) b.WithAppId(id); _ = b.Build(); }
    void allow_null(Settings s) { s.Name = null; var b = NoId(); if (s.Name is not null) b.WithAppId(s.Name); _ = b.Build(); }
    void disallow_null(Settings s) { var b = NoId(); s.Title = "x"; if (s.Title is not null) b.WithAppId(s.Title); _ = b.Build(); }
    // ---- Facts by use
    void dereferenced(string? id) { var n = id!.Length; var b = NoId(); if (id is not null) b.WithAppId(id); _ = b.Build(); }
    void dereferenced_after(string? id) { var b = NoId(); if (id is not null) b.WithAppId(id); Log(id!.Trim()); _ = b.Build(); }
    void called_on(List<string>? ids) { ids!.Add("x"); var b = NoId(); if (ids is not null) b.WithAppId(ids[0]); _ = b.Build(); }
    void conditionally_dereferenced(string? id) { var n = id?.Length; var b = NoId(); if (id is not null) b.WithAppId(id); _ = b.Build(); } //! AMPG1002 AppId
    void cast_is_type(object o) { var text = (string)o; var b = NoId(); if (o is string) b.WithAppId(text); _ = b.Build(); } //~ AMPG1002
    void value_of_nullable(int? n) { var v = n!.Value; var b = NoId(); if (n.HasValue) b.WithAppId("x"); _ = b.Build(); }
    void value_or_default(int? n) { var v = n.GetValueOrDefault(); var b = NoId(); if (n.HasValue) b.WithAppId("x"); _ = b.Build(); } //! AMPG1002 AppId
    void cast_of_nullable(int? n) { var v = (int)n!; var b = NoId(); if (n is not null) b.WithAppId("x"); _ = b.Build(); }
    void indexed(string[] ids) { var first = ids[0]; var b = NoId(); foreach (var id in ids) b.WithAppId(id); _ = b.Build(); }
    void indexed_third(string[] ids) { var third = ids[2]; var b = NoId(); if (ids.Length >= 3) b.WithAppId(third); _ = b.Build(); }
    void first_taken(List<string> ids) { var first = ids.First(); var b = NoId(); foreach (var id in ids) b.WithAppId(id); _ = b.Build(); }
    void first_or_default_taken(List<string> ids) { var first = ids.FirstOrDefault(); var b = NoId(); foreach (var id in ids) b.WithAppId(id); _ = b.Build(); } //! AMPG1002 AppId
    void single_taken(List<string> ids) { var only = ids.Single(); var b = NoId(); if (ids.Count == 1) b.WithAppId(only); _ = b.Build(); }
    void dictionary_read(Dictionary<string, string> map) { var id = map["k"]; var b = NoId(); if (map.ContainsKey("k")) b.WithAppId(id); _ = b.Build(); }
    void divided(int n) { var half = 100 / n; var b = NoId(); if (n != 0) b.WithAppId("x"); _ = b.Build(); }
    void dequeued(Queue<string> q) { var id = q.Peek(); var b = NoId(); if (q.Count > 0) b.WithAppId(id); _ = b.Build(); }
    void max_taken(int[] values) { var max = values.Max(); var b = NoId(); if (values.Length > 0) b.WithAppId("x"); _ = b.Build(); }
    void enumerator_current(string text) { var c = text[0]; var b = NoId(); if (text != "") b.WithAppId("x"); _ = b.Build(); }
    void locked_object(object? gate) { lock (gate!) { } var b = NoId(); if (gate is not null) b.WithAppId("x"); _ = b.Build(); }
    void thrown_exception(Exception? e, bool x) { if (x) throw e!; var b = NoId(); if (!x) b.WithAppId("x"); _ = b.Build(); }
    void null_forgiven_only(string? id) { var copy = id!; var b = NoId(); if (copy is not null) b.WithAppId(copy); _ = b.Build(); } //! AMPG1002 AppId
    void new_object() { var o = new Settings(); var b = NoId(); if (o is not null) b.WithAppId("x"); _ = b.Build(); }
    void non_nullable_parameter(string id) { var b = NoId(); if (id is not null) b.WithAppId(id); _ = b.Build(); } //~ AMPG1002
    void non_nullable_property(Settings s) { var b = NoId(); if (s.Title != null) b.WithAppId(s.Title); _ = b.Build(); }
    void non_nullable_result() { var b = NoId(); if (Read() is { } id) b.WithAppId(id); _ = b.Build(); }
    void nullable_result(string key) { var b = NoId(); if (Environment.GetEnvironmentVariable(key) is { } id) b.WithAppId(id); _ = b.Build(); } //! AMPG1002 AppId
    void generic_constraint<T>(T id) where T : notnull { var b = NoId(); if (id is not null) b.WithAppId("x"); _ = b.Build(); }
    void struct_constraint<T>(T id) where T : struct { var b = NoId(); if (id is T) b.WithAppId("x"); _ = b.Build(); }
    void primary_constructor(Service2 s) => s.Run();

    private static string? TryText(string? text) => text;
    private static bool TryParse(string? text, [NotNullWhen(true)] out string? id) { id = text is { Length: > 2 } ? text : null; return id is not null; }
    private static bool HasText([NotNullWhen(true)] string? text) => !string.IsNullOrWhiteSpace(text);
    [return: NotNullIfNotNull(nameof(text))] private static string? Lower(string? text) => text?.ToLowerInvariant();
    [MemberNotNull(nameof(_id))] private void Load() => _id ??= "x";
    [MemberNotNullWhen(true, nameof(_id))] private bool IsLoaded => _id is not null;
    [MemberNotNullWhen(true, nameof(_name))] private bool TryLoad() { _name ??= Environment.GetEnvironmentVariable("N"); return _name is not null; }
    private string? _id, _name;
    private bool _disposed;
}

public interface IGuard { void That([DoesNotReturnIf(false)] bool condition); void NotNull([NotNull] object? value); }
public interface IParser { bool TryParse(string text, [NotNullWhen(true)] out string? id); }
public sealed class Settings { [AllowNull] public string Name { get; set => field = value ?? "default"; } = "n"; public string Title { get; set; } = "t"; }
public sealed class Service2(string? id) { private readonly string _id = id ?? throw new ArgumentNullException(nameof(id)); public Req Run() { var b = NoId(); if (_id is not null) b.WithAppId(_id); return b.Build(); } }
internal static class Guard
{
    public static T NotNull<T>([NotNull] T? value, [CallerArgumentExpression(nameof(value))] string? name = null) where T : class => value ?? throw new ArgumentNullException(name);
    public static void Plain(object? value) { if (value is null) throw new ArgumentNullException(nameof(value)); }
    public static void LogIfNull(object? value) { if (value is null) Console.Error.WriteLine("null"); }
    public static void MustBeSet([NotNull] this string? value) { if (string.IsNullOrEmpty(value)) throw new ArgumentException("empty"); }
    public static void That([DoesNotReturnIf(false)] bool condition, string? message = null) { if (!condition) throw new InvalidOperationException(message); }
    public static void Not([DoesNotReturnIf(true)] bool condition) { if (condition) throw new InvalidOperationException(); }
    public static void FailIf(bool condition) { if (condition) throw new InvalidOperationException(); }
}

public sealed class StatedByCalls
{
    // ---- What a cast, and what .NET took or parsed, states
    void cast_states(object o) { var text = (string)o; var b = NoId(); if (o is null or string) b.WithAppId("x"); _ = b.Build(); }
    void cast_unboxes(object o) { var d = (DayOfWeek)o; var b = NoId(); if (o is DayOfWeek m) b.WithAppId("x"); _ = b.Build(); }
    void cast_or_null(object? o) { var id = (string)o!; var b = NoId(); if (o is string s) b.WithAppId(s); else if (o is null) b.WithAppId("none"); _ = b.Build(); }
    void cast_half(object? o) { var id = (string)o!; var b = NoId(); if (o is string s) b.WithAppId(s); _ = b.Build(); } //! AMPG1002 AppId
    void parsed(string s) { var n = int.Parse(s); var b = NoId(); if (!string.IsNullOrEmpty(s)) b.WithAppId("n" + n); _ = b.Build(); }
    void constructor(string? name) { var f = new FileInfo(name!); var b = NoId(); if (name is not null) b.WithAppId(f.Name); _ = b.Build(); }
    void uri(string? s) { var u = new Uri(s!); var b = NoId(); if (!string.IsNullOrEmpty(s)) b.WithAppId(u.Host); _ = b.Build(); }
    void guid(string? s) { var u = Guid.Parse(s!); var b = NoId(); if (s is not null) b.WithAppId(u.ToString()); _ = b.Build(); }
    void path_combine(string? s) { var u = Path.Combine("etc", s!); var b = NoId(); if (s is not null) b.WithAppId(u); _ = b.Build(); }
    void file_read(string? p) { var t = File.ReadAllText(p!); var b = NoId(); if (p is not null) b.WithAppId(t); _ = b.Build(); }
    void enum_parse(string? s) { var m = Enum.Parse<DayOfWeek>(s!); var b = NoId(); if (s != null) b.WithAppId("x"); _ = b.Build(); }
    void substring(string s) { var t = s.Substring(3); var b = NoId(); if (s.Length > 0) b.WithAppId(t); _ = b.Build(); }
    void range_slice(string s) { var t = s[..4]; var b = NoId(); if (s.Length >= 4) b.WithAppId(t); _ = b.Build(); }
}
