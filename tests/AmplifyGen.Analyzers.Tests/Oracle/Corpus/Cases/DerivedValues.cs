// Marked builder programs: values that are part of others, or computed from them
// A line with //! must carry that diagnostic with exactly those members; a line with //~ may; every other line must carry none.

namespace DerivedValuesCases;

public sealed class DerivedValues
{
    sealed class Item { public string Name { get; init; } = ""; public string? Opt { get; set; } public List<string> Tags { get; } = []; public Item Root => this; public int X { get; set; } }
    sealed record Rec(string? Id, bool Force, int Max);
    void property_is_there(Item i) { var b = NoId(); if (i.Name is { }) b.WithAppId("x"); _ = b.Build(); }
    void property_is_not_null(Item i) { var b = NoId(); if (i.Name is not null) b.WithAppId("x"); _ = b.Build(); }
    void property_pattern_is_there(Item i) { var b = NoId(); if (i is { Name: { } n }) b.WithAppId("x"); _ = b.Build(); }
    void property_is_empty_list(Item i) { var b = NoId(); if (i is { Tags: [] }) b.WithAppId("x"); if (i.Tags.Count > 0) b.WithAppId("x"); _ = b.Build(); }
    void nullable_property_is_there(Item i) { var b = NoId(); if (i.Opt is { }) b.WithAppId("x"); _ = b.Build(); } //! AMPG1002 AppId
    void length_of_property(Item i) { var b = NoId(); if (i is { Name.Length: > 0 }) b.WithAppId("x"); if (i.Name.Length == 0) b.WithAppId("y"); _ = b.Build(); }
    void last_element(List<string> a) { var b = NoId(); if (a.Count == 0) return; string? last = null; foreach (var s in a) last = s; if (last != null) b.WithAppId("x"); _ = b.Build(); }
    void element_is_not_null(List<string> l) { var b = NoId(); foreach (var s in l) { if (s is not null) b.WithAppId(s); } if (l.Count == 0) b.WithAppId("x"); _ = b.Build(); }
    void first_element(List<string> a) { var b = NoId(); if (a.Count == 0) return; string? last = null; foreach (var s in a) { last = s; break; } if (last != null) b.WithAppId("x"); _ = b.Build(); }
    void longest_element(string[] a) { var b = NoId(); if (a.Length == 0) return; string? best = null; foreach (var s in a) if (best is null || s.Length > best.Length) best = s; if (best is not null) b.WithAppId("x"); _ = b.Build(); }
    void first_number(int[] a) { var b = NoId(); if (a.Length == 0) return; int? best = null; foreach (var s in a) if (best == null) best = s; if (best != null) b.WithAppId("x"); _ = b.Build(); }
    void greatest_number(int[] a) { var b = NoId(); if (a.Length == 0) return; int? best = null; foreach (var s in a) if (best is null || s > best) best = s; if (best != null) b.WithAppId("x"); _ = b.Build(); }
    void lifted_sum(int? n) { var b = NoId(); var m = n + 1; if (m is null) b.WithAppId("x"); if (n is not null) b.WithAppId("x"); _ = b.Build(); }
    void tuple_positions((int A, int B) t) { var b = NoId(); if (t is (0, _)) b.WithAppId("x"); if (t.A != 0) b.WithAppId("x"); _ = b.Build(); }
    void tuple_taken_apart((int A, int B) t) { var b = NoId(); var (x, y) = t; if (x > 0) b.WithAppId("x"); if (t.A <= 0) b.WithAppId("x"); _ = b.Build(); }
    void tuple_element_by_number((int A, int B) t) { var b = NoId(); if (t.A > 0) b.WithAppId("x"); if (t.Item1 <= 0) b.WithAppId("x"); _ = b.Build(); }
    (bool Ok, string? Id) Lookup() => (Flip(), null);
    void tuple_of_helper() { var b = NoId(); var r = Lookup(); if (r is (true, var id)) b.WithAppId("x"); if (!r.Ok) b.WithAppId("x"); _ = b.Build(); }
    void record_taken_apart(Rec rec) { var b = NoId(); var (id, force, max) = rec; if (id is null) b.WithAppId("x"); if (rec.Id is not null) b.WithAppId("x"); _ = b.Build(); }
    void pair_taken_apart(KeyValuePair<string, int> kv) { var b = NoId(); var (k, v) = kv; if (k == "x") b.WithAppId("x"); if (kv.Key != "x") b.WithAppId("x"); _ = b.Build(); }
    void remainders(int n) { var b = NoId(); switch (n % 3) { case 0: b.WithAppId("x"); break; case 1 or -1: b.WithAppId("x"); break; case 2 or -2: b.WithAppId("x"); break; } _ = b.Build(); }
    void odd_or_even(int n) { var b = NoId(); var odd = n % 2 is 1 or -1; if (odd) b.WithAppId("x"); if (n % 2 == 0) b.WithAppId("x"); _ = b.Build(); }
    void even_only(int n) { var b = NoId(); if (n % 2 == 0) b.WithAppId("x"); _ = b.Build(); } //! AMPG1002 AppId
    void one_bit(int n) { var b = NoId(); if ((n & 4) == 4) b.WithAppId("x"); if ((n & 4) == 0) b.WithAppId("x"); _ = b.Build(); }
    void parsed_enum(string? s) { var b = NoId(); if (Enum.TryParse<DayOfWeek>(s, true, out var d) && d is DayOfWeek.Monday) b.WithAppId("x"); else if (d != DayOfWeek.Monday) b.WithAppId("x"); _ = b.Build(); }
    void parsed_span_of_time(string? s) { var b = NoId(); if (TimeSpan.TryParse(s, CultureInfo.InvariantCulture, out var n) && n > TimeSpan.Zero) b.WithAppId("x"); else if (n <= TimeSpan.Zero) b.WithAppId("x"); _ = b.Build(); }
    void first_of_listed_texts(string? a) { var b = NoId(); foreach (var s in new[] { a, Environment.GetEnvironmentVariable("X"), "d" }) { if (string.IsNullOrEmpty(s)) continue; b.WithAppId(s); break; } _ = b.Build(); }
    void one_of_listed_flags(bool x) { var b = NoId(); foreach (var on in new[] { x, !x }) if (on) b.WithAppId("x"); _ = b.Build(); }
    void ordered(List<string> l) { var b = NoId(); foreach (var x in l.OrderBy(s => s)) b.WithAppId(x); if (l.Count == 0) b.WithAppId("x"); _ = b.Build(); }
    void selected(List<string> l) { var b = NoId(); var q = l.Select(s => s + "x").ToArray(); if (q.Length > 0) b.WithAppId("x"); if (l.Count == 0) b.WithAppId("x"); _ = b.Build(); }
    void ordered_list(List<string> l) { var b = NoId(); var q = l.OrderBy(s => s).ToList(); if (q.Count > 0) b.WithAppId("x"); if (l.Count == 0) b.WithAppId("x"); _ = b.Build(); }
    void grouped(List<string> l) { var b = NoId(); foreach (var g in l.GroupBy(s => s)) b.WithAppId(g.Key); if (l.Count == 0) b.WithAppId("x"); _ = b.Build(); }
    void interpolated_text(int n) { var b = NoId(); var id = $"id-{n}"; if (!string.IsNullOrWhiteSpace(id)) b.WithAppId(id); _ = b.Build(); }
    void number_as_text(int n) { var b = NoId(); var id = n.ToString(CultureInfo.InvariantCulture); if (id.Length > 0) b.WithAppId(id); _ = b.Build(); }
    void longer_text(string s) { var b = NoId(); var id = s + "!"; if (id.Length > 0) b.WithAppId(id); _ = b.Build(); }
    void success_is_ensured(HttpResponseMessage r) { var b = NoId(); if (r.IsSuccessStatusCode) b.WithAppId("x"); r.EnsureSuccessStatusCode(); _ = b.Build(); }
    void cancellation_throws(CancellationToken ct) { var b = NoId(); if (!ct.IsCancellationRequested) b.WithAppId("x"); ct.ThrowIfCancellationRequested(); _ = b.Build(); }
    void ordinal_comparison(string s) { var b = NoId(); if (string.CompareOrdinal(s, "a") == 0) b.WithAppId("x"); if (s != "a") b.WithAppId("x"); _ = b.Build(); }
    void parsed_and_positive(string? s) { var b = NoId(); if (!int.TryParse(s, out var n)) throw new FormatException(); if (n > 0) b.WithAppId("x"); _ = b.Build(); } //! AMPG1002 AppId
    void parsed_or_else(string? s) { var b = NoId(); if (int.TryParse(s, out var n)) { if (n > 0) b.WithAppId("x"); } else b.WithAppId("x"); _ = b.Build(); } //! AMPG1002 AppId
    void parsed_truth(string? s) { var b = NoId(); if (!bool.TryParse(s, out var n)) return; if (n) b.WithAppId("x"); _ = b.Build(); } //! AMPG1002 AppId
    void looked_up_and_positive(Dictionary<string, int> d) { var b = NoId(); if (!d.TryGetValue("k", out var n)) return; if (n > 0) b.WithAppId("x"); _ = b.Build(); } //! AMPG1002 AppId
    void parsed_and_positive_in_one(string? s) { var b = NoId(); if (int.TryParse(s, out var n) && n > 0) b.WithAppId("x"); _ = b.Build(); } //! AMPG1002 AppId
    void neither_before_nor_after(DateTime a, DateTime e) { var b = NoId(); if (a > e) b.WithAppId("x"); if (a < e) b.WithAppId("x"); _ = b.Build(); } //! AMPG1002 AppId
    void after_or_not(DateTime a, DateTime e) { var b = NoId(); if (a > e) b.WithAppId("x"); if (a <= e) b.WithAppId("x"); _ = b.Build(); }
    void no_date(DateTime? u, DateTime e) { var b = NoId(); if (u > e) b.WithAppId("x"); if (u <= e) b.WithAppId("x"); _ = b.Build(); } //! AMPG1002 AppId
    void record_position(Rec r) { var b = NoId(); if (r is (_, true, _)) b.WithAppId("x"); _ = b.Build(); } //! AMPG1002 AppId
    void record_position_or_property(Rec r) { var b = NoId(); if (r is (_, true, _)) b.WithAppId("x"); if (!r.Force) b.WithAppId("x"); _ = b.Build(); }
    void opaque_prefix(string s) { var b = NoId(); if (s.StartsWith("a")) { if (s.Length > 3) b.WithAppId("x"); } else b.WithAppId("x"); _ = b.Build(); } //~ AMPG1002
    // ---- Copies, bits, random numbers
    [Flags] enum Opt { None = 0, Read = 1, Write = 2 }
    void copy_with_text(Rec o) { var b = NoId(); var p = o with { Id = "d" }; if (p.Id is not null) b.WithAppId("x"); _ = b.Build(); }
    void copy_with_flag(Rec o) { var b = NoId(); var p = o with { Force = true }; if (p.Force) b.WithAppId("x"); _ = b.Build(); }
    void copy_keeps_the_rest(Rec o) { var b = NoId(); var p = o with { Max = 3 }; if (o.Force) b.WithAppId("x"); if (!p.Force) b.WithAppId("y"); _ = b.Build(); }
    void copy_with_unknown_flag(Rec o, bool x) { var b = NoId(); var p = o with { Force = x }; if (p.Force) b.WithAppId("x"); _ = b.Build(); } //! AMPG1002 AppId
    void flag_added(Opt o) { var b = NoId(); o |= Opt.Read; if (o.HasFlag(Opt.Read)) b.WithAppId("1"); _ = b.Build(); }
    void flag_asked(Opt o) { var b = NoId(); if (o.HasFlag(Opt.Read)) b.WithAppId("1"); _ = b.Build(); } //! AMPG1002 AppId
    void tuples_compared((int A, int B) t) { var b = NoId(); if (t == (0, 0)) b.WithAppId("1"); if (t.A != 0 || t.B != 0) b.WithAppId("2"); _ = b.Build(); }
    void random_choice_of_three() { var b = NoId(); switch (Random.Shared.Next(3)) { case 0: b.WithAppId("0"); break; case 1: b.WithAppId("1"); break; case 2: b.WithAppId("2"); break; } _ = b.Build(); }
    void random_choice() { var b = NoId(); if (Random.Shared.Next(2) == 0) b.WithAppId("0"); _ = b.Build(); } //! AMPG1002 AppId
    void plain_copy(Rec o) { var b = NoId(); var p = o with { }; if (p.Id != null) b.WithAppId("0"); _ = b.Build(); } //~ AMPG1002
    // ---- Ranges, masks, indexes from the end, comparisons with what was computed
    [Flags] enum Features { None = 0, Auth = 1, Api = 2, Storage = 4, All = 7 }
    enum Stage { Dev, Test, Prod }
    sealed record App(string? Id, Stage Stage);
    static readonly TimeSpan Limit = TimeSpan.FromSeconds(3);
    private int _count;
    private readonly Dictionary<string, string> _cache = [];
    void month_range(DateTime d) { var b = NoId(); if (d.Month <= 6) b.WithAppId("x"); if (d.Month > 6) b.WithAppId("x"); _ = b.Build(); }
    void month_switch(DateTime d) { var b = NoId(); switch (d.Month) { case <= 3: b.WithAppId("a"); break; case <= 12: b.WithAppId("b"); break; } _ = b.Build(); }
    void month_never(DateTime d) { var b = NoId(); if (d.Month >= 1) b.WithAppId("a"); _ = b.Build(); }
    void month_0(DateTime d) { var b = NoId(); if (d.Month != 0) b.WithAppId("a"); _ = b.Build(); }
    void dow(DateTime d) { var b = NoId(); if (d.DayOfWeek is >= DayOfWeek.Sunday and <= DayOfWeek.Saturday) b.WithAppId("a"); _ = b.Build(); }
    void dow_switch(DateTime d) { var b = NoId(); switch (d.DayOfWeek) { case DayOfWeek.Saturday: case DayOfWeek.Sunday: b.WithAppId("a"); break; case DayOfWeek.Monday: case DayOfWeek.Tuesday: case DayOfWeek.Wednesday: case DayOfWeek.Thursday: case DayOfWeek.Friday: b.WithAppId("b"); break; } _ = b.Build(); }
    void hour(DateTime d) { var b = NoId(); if (d.Hour < 12) b.WithAppId("a"); else if (d.Hour < 24) b.WithAppId("b"); _ = b.Build(); }
    void day_some(DateTime d) { var b = NoId(); if (d.Day > 1) b.WithAppId("a"); _ = b.Build(); } //! AMPG1002 AppId
    void minute(TimeSpan d) { var b = NoId(); if (d.Minutes < 60) b.WithAppId("a"); _ = b.Build(); }
    void version_major(Version v) { var b = NoId(); if (v.Major >= 0) b.WithAppId("a"); _ = b.Build(); }
    void bits_combined(int n) { var b = NoId(); if ((n & 1) != 0 || (n & 2) != 0) b.WithAppId("a"); if ((n & 3) == 0) b.WithAppId("b"); _ = b.Build(); }
    void bits_masked(int n) { var b = NoId(); var m = n & 3; if (m < 4) b.WithAppId("a"); _ = b.Build(); }
    void bits_range(int n) { var b = NoId(); switch (n & 3) { case 0: b.WithAppId("a"); break; case 1: b.WithAppId("a"); break; case 2: b.WithAppId("a"); break; case 3: b.WithAppId("a"); break; } _ = b.Build(); }
    void bits_shift(int n) { var b = NoId(); if ((n >> 1 & 1) == 1) b.WithAppId("a"); if ((n & 2) == 0) b.WithAppId("b"); _ = b.Build(); }
    void features_cleared(Features f) { f &= ~Features.Auth; var b = NoId(); if ((f & Features.Auth) == 0) b.WithAppId("n"); _ = b.Build(); }
    void sign_of(int n) { var b = NoId(); switch (Math.Sign(n)) { case -1: b.WithAppId("n"); break; case 0: b.WithAppId("z"); break; case 1: b.WithAppId("p"); break; } _ = b.Build(); }
    void app_equal(App a, App c) { if (a != c) return; var b = NoId(); if (a.Id is null) b.WithAppId("n"); if (c.Id is not null) b.WithAppId(c.Id); _ = b.Build(); }
    void date_added(DateTime from) { var to = from.AddDays(1); var b = NoId(); if (to > from) b.WithAppId("x"); _ = b.Build(); }
    void static_limit() { var b = NoId(); if (Limit > TimeSpan.Zero) b.WithAppId("x"); _ = b.Build(); }
    void idxa(string[] l) { Log(l[^1]); var b = NoId(); if (l.Length > 0) b.WithAppId("x"); _ = b.Build(); }
    void count_interlocked() { _count = 0; var n = Interlocked.Increment(ref _count); var b = NoId(); if (n == 1) b.WithAppId("first"); _ = b.Build(); }
    void stage_values() { var b = NoId(); foreach (var s in Enum.GetValues<Stage>()) if (s == Stage.Prod) b.WithAppId("p"); _ = b.Build(); }
    void immutable_added(ImmutableList<string> l) { l = l.Add("x"); var b = NoId(); foreach (var s in l) b.WithAppId(s); _ = b.Build(); }
    void linq_groups(List<string> ids) { var groups = ids.GroupBy(i => i.Length).ToDictionary(g => g.Key, g => g.Count()); if (groups.Count == 0) return; var b = NoId(); if (ids.Count > 0) b.WithAppId(ids[0]); _ = b.Build(); }
    void linq_hash_set(List<string> ids) { var b = NoId(); var set = ids.ToHashSet(); if (set.Contains("x")) b.WithAppId("x"); if (!ids.Contains("x")) b.WithAppId("y"); _ = b.Build(); }
    async Task when_all3(List<string> l) { if (l.Count == 0) return; var b = NoId(); foreach (var s in await Task.WhenAll(l.Select(async x => { await Task.Yield(); return x; }))) b.WithAppId(s); _ = b.Build(); }
    void spread_one(string[] a, string[] c) { string[] all = [.. a, .. c]; if (a.Length == 0) return; var b = NoId(); foreach (var s in all) b.WithAppId(s); _ = b.Build(); }
    void cache3(string k) { string? v; if (!_cache.TryGetValue(k, out v)) { v = "n"; } var b = NoId(); if (v is not null) b.WithAppId(v); _ = b.Build(); }
    // ---- Ranges that are known after two paths meet
    void length_after_branch(string s, bool x) { var n = s.Length; if (x) Log("x"); else Log("y"); var b = NoId(); if (n > -1) b.WithAppId("x"); _ = b.Build(); }
    void length_after_branch_zero(string s, bool x) { var n = s.Length; if (x) Log("x"); else Log("y"); var b = NoId(); if (n > 0) b.WithAppId("x"); _ = b.Build(); } //! AMPG1002 AppId
    void month_after_branch(DateTime d, bool x) { var n = d.Month; if (x) Log("x"); else Log("y"); var b = NoId(); if (n is >= 1 and <= 12) b.WithAppId("x"); _ = b.Build(); }
    void remainder_after_branch(int d, bool x) { var n = d % 2; if (x) Log("x"); else Log("y"); var b = NoId(); switch (n) { case 0: b.WithAppId("x"); break; case 1 or -1: b.WithAppId("y"); break; } _ = b.Build(); }
    void remainder_after_branch_gap(int d, bool x) { var n = d % 2; if (x) Log("x"); else Log("y"); var b = NoId(); switch (n) { case 0: b.WithAppId("x"); break; case 1: b.WithAppId("y"); break; } _ = b.Build(); } //! AMPG1002 AppId
    void drawn_in_loop(Random d, string[] a) { var n = 0; foreach (var x in a) { n = d.Next(2); if (n == 0) continue; Log(x); } var b = NoId(); switch (n) { case 0: b.WithAppId("x"); break; case 1: b.WithAppId("y"); break; } _ = b.Build(); }
    void maximum_in_loop(List<string> a) { var b = NoId(); var max = 0; foreach (var x in a) max = Math.Max(max, x.Length); if (max >= 0) b.WithAppId("x"); _ = b.Build(); }
    // ---- Copies with a choice, and what a method that removes gives
    sealed record Opts(string? Id, int Retries = 3);
    void options_with(Opts o) { var b = NoId(); var p = o with { Id = o.Id ?? "default" }; if (p.Id is not null) b.WithAppId(p.Id); _ = b.Build(); }
    void options_with_choice(Opts o, bool x) { var b = NoId(); var p = o with { Id = x ? "a" : "b" }; if (p.Id is not null) b.WithAppId(p.Id); _ = b.Build(); }
    void options_with_null(Opts o, bool x) { var b = NoId(); var p = o with { Id = x ? "a" : null }; if (p.Id is not null) b.WithAppId(p.Id); _ = b.Build(); } //! AMPG1002 AppId
    void dict_remove_out(Dictionary<string, string> d) { var b = NoId(); if (d.Remove("id", out var v)) b.WithAppId(v); if (v is null) b.WithAppId("none"); _ = b.Build(); }
    void dequeued(Queue<string> d) { var b = NoId(); if (d.TryDequeue(out var v)) b.WithAppId(v); if (v is null) b.WithAppId("none"); _ = b.Build(); }
    void dequeued_half(Queue<string> d) { var b = NoId(); if (d.TryDequeue(out var v)) b.WithAppId(v); _ = b.Build(); } //! AMPG1002 AppId
    // ---- Numbers at the end of what their type holds
    void greatest_decimal() { var b = NoId(); var most = decimal.MaxValue; if (Flip()) most += 1m; if (most > 0) b.WithAppId("x"); _ = b.Build(); } //~ AMPG1002
    void greatest_decimals(decimal x) { var b = NoId(); if (x + decimal.MaxValue + decimal.MaxValue > decimal.MinValue) b.WithAppId("x"); _ = b.Build(); } //~ AMPG1002
    void least_decimal(decimal x) { var b = NoId(); if (x + decimal.MaxValue < decimal.MinValue || x - decimal.MinValue == decimal.MinValue) b.WithAppId("x"); _ = b.Build(); } //~ AMPG1002
    void great_decimals_compare() { var b = NoId(); var least = decimal.MinValue; if (least < 5m) b.WithAppId("x"); _ = b.Build(); } //~ AMPG1002
    void greatest_mask(ulong x) { var b = NoId(); if ((x & 0x8000000000000001UL & ulong.MaxValue) == 0) b.WithAppId("x"); _ = b.Build(); } //! AMPG1002 AppId
}
