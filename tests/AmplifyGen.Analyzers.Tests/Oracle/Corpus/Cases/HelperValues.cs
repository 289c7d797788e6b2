// Marked builder programs: what goes into helpers, what comes out of them, and what they change
// A line with //! must carry that diagnostic with exactly those members; a line with //~ may; every other line must carry none.

namespace HelperValuesCases;

public sealed class HelperValues
{
    private readonly List<string> _names = [];
    private readonly string? _id = Environment.GetEnvironmentVariable("ID");
    private readonly bool _on = Flip();
    private string? _x;
    private string? X { get => _x; set => _x = value; }
    sealed record Rec(string Id, bool On);
    sealed class Holder { public bool On; public void Start() => On = true; }
    // ---- Helpers that change what they are given
    void AddName(string name) => _names.Add(name);
    void LoadIfEmpty() { if (_names.Count == 0) _names.Add("a"); }
    static void Fill(List<string> list) => list.Add("x");
    static void Stop(CancellationTokenSource source) => source.Cancel();
    static void Begin(Holder holder) => holder.Start();
    void own_list_filled() { var b = NoId(); AddName("x"); if (_names.Count > 0) b.WithAppId("z"); _ = b.Build(); }
    void own_list_walked() { var b = NoId(); LoadIfEmpty(); foreach (var n in _names) b.WithAppId(n); _ = b.Build(); }
    void own_list_first() { var b = NoId(); LoadIfEmpty(); if (_names.FirstOrDefault() is { } n) b.WithAppId(n); _ = b.Build(); }
    void given_list_filled(List<string> list) { var b = NoId(); Fill(list); if (list.Count > 0) b.WithAppId("z"); _ = b.Build(); }
    void given_source_stopped(CancellationTokenSource source) { var b = NoId(); Stop(source); if (source.IsCancellationRequested) b.WithAppId("z"); _ = b.Build(); }
    void given_object_begun(Holder holder) { var b = NoId(); Begin(holder); if (holder.On) b.WithAppId("z"); _ = b.Build(); }
    void list_of_another(List<string> list, List<string> other) { var b = NoId(); Fill(list); if (other.Count > 0) b.WithAppId("z"); _ = b.Build(); } //~ AMPG1002
    void setter_with_body() { var b = NoId(); X = "q"; if (X is not null) b.WithAppId(X); _ = b.Build(); }
    void setter_with_body_and_field() { var b = NoId(); X = "q"; if (_x is not null) b.WithAppId(_x); _ = b.Build(); }
    // ---- Values that are given
    static void Set(Req.Builder b, string? id) { if (id != null) b.WithAppId(id); }
    static void SetFilled(Req.Builder b, string? id) { if (!string.IsNullOrEmpty(id)) b.WithAppId(id); }
    static void SetOver(Req.Builder b, int n) { if (n > 2) b.WithAppId("x"); }
    static void SetOn(Req.Builder b, Rec r) { if (r.On) b.WithAppId(r.Id); }
    void Outer(Req.Builder b, string? id) => Set(b, id);
    void given_coalesced() { var b = NoId(); Set(b, _id ?? "b"); _ = b.Build(); }
    void given_choice() { var b = NoId(); Set(b, _on ? "a" : "b"); _ = b.Build(); }
    void given_choice_or_null() { var b = NoId(); Set(b, _on ? "a" : null); if (!_on) b.WithAppId("z"); _ = b.Build(); }
    void given_choice_or_null_alone() { var b = NoId(); Set(b, _on ? "a" : null); _ = b.Build(); } //! AMPG1002 AppId
    void given_local_number() { var b = NoId(); var n = 3; SetOver(b, n); _ = b.Build(); }
    void given_local_text() { var b = NoId(); var s = "q"; Set(b, s); _ = b.Build(); }
    void given_interpolated(int n) { var b = NoId(); SetFilled(b, $"app-{n}"); _ = b.Build(); }
    void given_record() { var b = NoId(); SetOn(b, new Rec("x", true)); _ = b.Build(); }
    void given_through_two() { var b = NoId(); Outer(b, "x"); _ = b.Build(); }
    void given_through_two_checked(string? id) { var b = NoId(); if (id is null) return; Outer(b, id); _ = b.Build(); }
    void given_unknown(string? id) { var b = NoId(); Outer(b, id); _ = b.Build(); } //! AMPG1002 AppId
    // ---- Values that come back
    static string? Name() => "n";
    static string? NameOrDefault() => Environment.GetEnvironmentVariable("N") ?? "d";
    static string? MaybeName() => Environment.GetEnvironmentVariable("N");
    static string[] Ids() => ["a", "b"];
    static Rec MakeRec() => new("x", true);
    string? Check() { if (_id is null) return "id"; return null; }
    int Code() => _on ? 1 : 0;
    static (bool Ok, string? Error) CheckText(string? id) => id is null ? (false, "id") : (true, null);
    void never_null() { var b = NoId(); if (Name() is { } n) b.WithAppId(n); _ = b.Build(); }
    void never_null_after_default() { var b = NoId(); if (NameOrDefault() is { } n) b.WithAppId(n); _ = b.Build(); }
    void maybe_null() { var b = NoId(); if (MaybeName() is { } n) b.WithAppId(n); _ = b.Build(); } //! AMPG1002 AppId
    void listed() { var b = NoId(); foreach (var id in Ids()) b.WithAppId(id); _ = b.Build(); }
    void made_record() { var b = NoId(); var r = MakeRec(); if (r.On) b.WithAppId(r.Id); _ = b.Build(); }
    void validated() { var b = NoId(); var e = Check(); if (e is not null) return; if (_id is not null) b.WithAppId(_id); _ = b.Build(); }
    void coded() { var b = NoId(); var c = Code(); if (c == 1) b.WithAppId("a"); else if (c == 0) b.WithAppId("b"); _ = b.Build(); }
    void tuple_of_results(string? id) { var b = NoId(); var r = CheckText(id); if (!r.Ok) return; if (id is not null) b.WithAppId(id); _ = b.Build(); }
    void local_question(string? id) { var b = NoId(); static bool Ok(string? x) => x is not null; if (!Ok(id)) return; if (id is not null) b.WithAppId(id); _ = b.Build(); }
    void two_flags(bool a, bool c) { var b = NoId(); if (a == c) return; if (a) b.WithAppId("a"); if (c) b.WithAppId("c"); _ = b.Build(); }
    void position(List<string> list) { var b = NoId(); var i = list.IndexOf("q"); if (i == -1) return; if (i >= 0) b.WithAppId(list[i]); _ = b.Build(); }
    void counted(string[] all) { var b = NoId(); var n = all.Count(x => x.Length > 2); if (n == 0) b.WithAppId("0"); if (n > 0) b.WithAppId("n"); _ = b.Build(); }
    // ---- What helpers write, what comes out of them, and what they look at
    private bool _open;
    private string? _made;
    private string? _norm;
    private bool _marked;
    static void Init(out string? f) => f = "x";
    enum Mode { A, B }
    static bool TryMode(string s, out Mode m) { if (s == "a") { m = Mode.A; return true; } if (s == "b") { m = Mode.B; return true; } m = default; return false; }
    static bool AnyOf(params string?[] a) { foreach (var s in a) if (s is not null) return true; return false; }
    static bool AllOf(params ReadOnlySpan<string?> a) { foreach (var s in a) if (s is null) return false; return true; }
    private void SetOpen(bool x) { _open = x; }
    private void TouchIf(bool x) { if (x) _made = "made"; }
    private void Clear() => _made = null;
    string? Norm { get => _norm; set => _norm = value == "" ? null : value; }
    static (string? Id, string? Error) Parse(string t) => t.StartsWith("id=", StringComparison.Ordinal) ? (t[3..], null) : (null, "bad");
    private void FillAfter(Req.Builder b) { Log("x"); if (_marked) b.WithAppId("x"); }
    void enum_out(string s) { var b = NoId(); if (!TryMode(s, out var m)) return; if (m == Mode.A) b.WithAppId("x"); if (m == Mode.B) b.WithAppId("x"); _ = b.Build(); }
    void params_any(string? s, string? t) { var b = NoId(); if (!AnyOf(s, t)) return; if (s is not null) b.WithAppId(s); if (t is not null) b.WithAppId(t); _ = b.Build(); }
    void params_span(string? s, string? t) { var b = NoId(); if (!AllOf(s, t)) return; if (s is not null) b.WithAppId(s); _ = b.Build(); }
    void open_set_false() { var b = NoId(); SetOpen(false); if (_open) b.WithAppId("x"); _ = b.Build(); } //! AMPG1001 AppId
    void open_set_param(bool x) { var b = NoId(); SetOpen(x); if (_open) b.WithAppId("x"); _ = b.Build(); } //! AMPG1002 AppId
    void touched_if_plain(bool x) { var b = NoId(); TouchIf(x); if (_made is not null) b.WithAppId(_made); _ = b.Build(); } //! AMPG1002 AppId
    void cleared_then_asked() { var b = NoId(); Clear(); if (_made is not null) b.WithAppId(_made); _ = b.Build(); } //! AMPG1001 AppId
    void norm_set(string s) { var b = NoId(); Norm = s; if (Norm is not null) b.WithAppId(Norm); _ = b.Build(); } //! AMPG1002 AppId
    void parse_tuple(string t) { var (id, error) = Parse(t); if (error is not null) throw new FormatException(error); var b = NoId(); if (id is not null) b.WithAppId(id); _ = b.Build(); }
    static string? Slice(string t) => t.StartsWith("id=", StringComparison.Ordinal) ? t[3..] : null;
    void slice(string t) { var id = Slice(t); var b = NoId(); if (id is not null) b.WithAppId(id); else if (!t.StartsWith("id=", StringComparison.Ordinal)) b.WithAppId("n"); _ = b.Build(); }
    void out_field() { var b = NoId(); Init(out _made); if (_made is not null) b.WithAppId("x"); _ = b.Build(); }
    void unseen_before_question() { var b = NoId(); if (_marked) return; FillAfter(b); _ = b.Build(); } //~ AMPG1002
    void unseen_before_question_2() { var b = NoId(); if (!_marked) b.WithAppId("x"); FillAfter(b); _ = b.Build(); } //~ AMPG1002
    // ---- Helpers that ask, call code that is not seen, and ask again
    private string? _twice;
    private int _counted;
    private void Twice() { if (_twice is null) { Log("x"); if (_twice is null) _twice = "y"; } Log("z"); if (_twice is null) throw new InvalidOperationException(); }
    private bool Count() { _counted++; Log("x"); return _counted > 3; }
    void twice() { Twice(); var b = NoId(); if (_twice is not null) b.WithAppId(_twice); _ = b.Build(); }
    void twice_loop(string[] l) { var b = NoId(); foreach (var s in l) { Twice(); if (_twice is not null) b.WithAppId(s); } if (l.Length == 0) return; _ = b.Build(); }
    void counting() { var b = NoId(); while (!Count()) { } if (_counted > 3) b.WithAppId("x"); _ = b.Build(); }

    // ---- Helpers that ask, call code that is not seen, and ask again the other way
    private static int? s_shared;
    static void Refill2(Req.Builder x) { if (!s_shared.HasValue) return; Log("x"); if (s_shared is not int) x.WithAppId("a"); }
    static void Refill3(Req.Builder x) { if (s_shared == null) return; Log("x"); if (s_shared == null) x.WithAppId("a"); }
    static void Refill4(Req.Builder x) { if (s_shared == null) return; Log("x"); x.WithAppId((s_shared is not int) ? "a" : throw new InvalidOperationException()); }
    static void Refill5(Req.Builder x) { if (s_shared == null) return; Log("x"); if (s_shared is int) throw new InvalidOperationException(); x.WithAppId("a"); }
    static void Refill6(Req.Builder x) { if (s_shared == null) return; if (Flip()) { Log("x"); if (s_shared is int) throw new InvalidOperationException(); x.WithAppId("a"); } }
    void refilled_if_changed() { var b = NoId(); Refill2(b); _ = b.Build(); } //~ AMPG1002
    void refilled_if_null() { var b = NoId(); Refill3(b); _ = b.Build(); } //~ AMPG1002
    void refilled_or_thrown() { var b = NoId(); Refill4(b); _ = b.Build(); } //~ AMPG1002
    void refilled_after_guard() { var b = NoId(); Refill5(b); _ = b.Build(); } //~ AMPG1002
    void refilled_in_branch() { var b = NoId(); Refill6(b); _ = b.Build(); } //~ AMPG1002
}
