// Marked builder programs: builders and values that leave by reference
// A line with //! must carry that diagnostic with exactly those members; a line with //~ may; every other line must carry none.

namespace ReferencesCases;

public partial class References
{
    // ---- out
    bool TryCreate(bool x, [NotNullWhen(true)] out Msg.Builder? b) { b = x ? Msg.CreateBuilder().WithEmailSettings(e => { }) : null; return x; }
    bool TryCreateFilled(string text, out Req.Builder b) { b = NoId(); if (!int.TryParse(text, out var n)) return false; b.WithAppId(n.ToString()); return true; }
    void Split(out Msg.Builder left, out Msg.Builder right) { left = Begun(); right = Begun().WithDeliveryMethod(DeliveryMethod.Sms); }
    void out_filled_in_if(string text) { if (TryCreateFilled(text, out var b)) _ = b.Build(); }
    void out_filled_not_asked(string text) { TryCreateFilled(text, out var b); _ = b.Build(); } //! AMPG1002 AppId
    void out_filled_wrong_branch(string text) { if (!TryCreateFilled(text, out var b)) _ = b.Build(); } //! AMPG1001 AppId
    void out_filled_repaired(string text) { if (!TryCreateFilled(text, out var b)) b.WithAppId("x"); _ = b.Build(); }
    void out_two_left() { Split(out var left, out _); _ = left.Build(); } //! AMPG1001 DeliveryMethod
    void out_two_right() { Split(out _, out var right); _ = right.Build(); }
    void out_into_existing() { var b = Msg.CreateBuilder(); Split(out _, out b); _ = b.Build(); }
    void out_into_existing_left() { var b = Begun().WithDeliveryMethod(DeliveryMethod.Email); Split(out b, out _); _ = b.Build(); } //! AMPG1001 DeliveryMethod //~ AMPG1006
    void out_into_field() { Split(out _, out _field); _ = _field.Build(); }
    void out_local_function(bool x) { Make(out var b); _ = b.Build(); void Make(out Msg.Builder made) { made = Begun(); if (x) made.WithDeliveryMethod(DeliveryMethod.Sms); } } //! AMPG1002 DeliveryMethod
    void out_local_function_full(bool x) { Make(out var b); _ = b.Build(); void Make(out Msg.Builder made) { made = Begun(); made.WithDeliveryMethod(x ? DeliveryMethod.Email : DeliveryMethod.Sms); } }
    void out_lambda() { Maker make = (out Msg.Builder made) => made = Msg.CreateBuilder().WithDeliveryMethod(DeliveryMethod.Email); make(out var b); _ = b.Build(); }
    void out_lambda_unknown(Maker make) { make(out var b); _ = b.Build(); }
    void out_discard_then_own() { TryCreate(true, out _); var b = Msg.CreateBuilder(); _ = b.Build(); } //! AMPG1001 DeliveryMethod
    void out_in_condition(Dictionary<string, Msg.Builder> cache) { if (!cache.TryGetValue("m", out var b)) b = Msg.CreateBuilder().WithDeliveryMethod(DeliveryMethod.Sms); _ = b.Build(); }
    void out_in_condition_half(Dictionary<string, Msg.Builder> cache) { if (!cache.TryGetValue("m", out var b)) b = Begun(); _ = b.Build(); } //~ AMPG1002
    void out_in_condition_stored(Dictionary<string, Msg.Builder> cache) { if (!cache.TryGetValue("m", out var b)) cache["m"] = b = Begun(); _ = b.Build(); } //~ AMPG1002
    void out_value_default(string text) { var b = NoId(); int.TryParse(text, out var n); if (n >= 0) b.WithAppId("n"); else b.WithAppId("m"); _ = b.Build(); }
    void out_value_wrong(string text) { var b = NoId(); if (int.TryParse(text, out var n) && n > 0) b.WithAppId(text); _ = b.Build(); } //! AMPG1002 AppId
    void out_value_enum(string text) { var b = NoId(); if (!Enum.TryParse<DayOfWeek>(text, ignoreCase: true, out var day)) return; switch (day) { case DayOfWeek.Sunday: b.WithAppId("sun"); break; default: b.WithAppId("week"); break; } _ = b.Build(); }
    void out_value_enum_wrong(string text) { var b = NoId(); if (!Enum.TryParse<DayOfWeek>(text, out var day)) return; switch (day) { case DayOfWeek.Sunday: b.WithAppId("sun"); break; case DayOfWeek.Monday: b.WithAppId("mon"); break; } _ = b.Build(); } //! AMPG1002 AppId
    void out_json(JsonElement json) { var b = NoId(); if (!json.TryGetProperty("id", out var id) || id.ValueKind != JsonValueKind.String) return; b.WithAppId(id.GetString() ?? ""); _ = b.Build(); }
    void out_json_wrong(JsonElement json) { var b = NoId(); if (json.TryGetProperty("id", out var id)) b.WithAppId(id.ToString()); else Log("no id"); _ = b.Build(); } //! AMPG1002 AppId
    void out_json_or(JsonElement json) { var b = NoId(); b.WithAppId(json.TryGetProperty("id", out var id) ? id.ToString() : "none"); _ = b.Build(); }
    void out_uri(string text) { var b = NoId(); if (Uri.TryCreate(text, UriKind.Absolute, out var uri)) { b.WithAppId(uri.Host); _ = b.Build(); } }
    void out_of_own_helper_null(bool x) { TryCreate(x, out var b); b ??= Msg.CreateBuilder(); b.WithDeliveryMethod(DeliveryMethod.Sms); _ = b.Build(); }
    void out_of_own_helper_missing(bool x) { if (TryCreate(x, out var b)) _ = b.Build(); } //! AMPG1001 DeliveryMethod
    // ---- ref
    static void Replace(ref Msg.Builder b) => b = Msg.CreateBuilder().WithDeliveryMethod(DeliveryMethod.Email);
    static void ReplaceByEmpty(ref Msg.Builder b) => b = Begun();
    static void ReplaceIfNull(ref Msg.Builder? b) => b ??= Msg.CreateBuilder().WithDeliveryMethod(DeliveryMethod.Email);
    static void Fill(in Msg.Builder b) => b.WithDeliveryMethod(DeliveryMethod.Email);
    static void Fill(ref readonly Req.Builder b, string id) => b.WithAppId(id);
    static ref Msg.Builder Pick(ref Msg.Builder left, ref Msg.Builder right, bool x) { if (x) return ref left; return ref right; }
    void ref_replaced() { var b = Msg.CreateBuilder(); Replace(ref b); _ = b.Build(); }
    void ref_replaced_by_empty() { var b = Msg.CreateBuilder().WithDeliveryMethod(DeliveryMethod.Sms); ReplaceByEmpty(ref b); _ = b.Build(); } //~ AMPG1001 //~ AMPG1006
    void ref_replaced_maybe(bool x) { var b = Begun(); if (x) Replace(ref b); _ = b.Build(); } //~ AMPG1002
    void ref_replaced_if_null() { Msg.Builder? b = null; ReplaceIfNull(ref b); _ = b!.Build(); }
    void in_filled() { var b = Begun(); Fill(in b); _ = b.Build(); }
    void in_filled_maybe(bool x) { var b = Begun(); if (x) Fill(b); _ = b.Build(); } //! AMPG1002 DeliveryMethod
    void ref_readonly_filled(string id) { var b = NoId(); Fill(ref b, id); _ = b.Build(); }
    void ref_local_replaces() { var b = Begun(); ref var r = ref b; r = Msg.CreateBuilder().WithDeliveryMethod(DeliveryMethod.Sms); _ = b.Build(); }
    void ref_local_fills() { var b = Begun(); ref var r = ref b; r.WithDeliveryMethod(DeliveryMethod.Sms); _ = b.Build(); }
    void ref_local_read_only() { var b = Begun(); ref readonly var r = ref b; _ = r.Build(); } //~ AMPG1001
    void ref_return_both(bool x) { var l = Begun(); var r = Begun(); Pick(ref l, ref r, x) = Msg.CreateBuilder().WithDeliveryMethod(DeliveryMethod.Sms); _ = (x ? l : r).Build(); }
    void ref_conditional(bool x) { var l = Begun(); var r = Begun(); ref var p = ref x ? ref l : ref r; p.WithDeliveryMethod(DeliveryMethod.Sms); _ = p.Build(); }
    void ref_reassigned() { var l = Begun(); var r = Begun().WithDeliveryMethod(DeliveryMethod.Email); ref var p = ref l; p = ref r; _ = p.Build(); }
    void ref_string(ref string? id) { var b = NoId(); id ??= "x"; if (id is not null) b.WithAppId(id); _ = b.Build(); }
    void ref_flag_changed() { var b = NoId(); var ok = false; Set(ref ok); if (ok) b.WithAppId("x"); _ = b.Build(); static void Set(ref bool flag) => flag = true; }
    void ref_flag_unchanged(bool x) { var b = NoId(); var ok = false; Set(ref ok, x); if (ok) b.WithAppId("x"); _ = b.Build(); static void Set(ref bool flag, bool x) { if (x) flag = true; } } //~ AMPG1002
    void ref_flag_local() { var b = NoId(); var ok = false; ref var alias = ref ok; alias = true; if (ok) b.WithAppId("x"); _ = b.Build(); }
    void pointer_flag() { var b = NoId(); unsafe { var n = 0; var p = &n; *p = 1; if (n == 1) b.WithAppId("x"); } _ = b.Build(); }
    void swapped_by_ref() { var l = Begun(); var r = Begun().WithDeliveryMethod(DeliveryMethod.Sms); Swap(ref l, ref r); _ = l.Build(); static void Swap<T>(ref T a, ref T b) => (a, b) = (b, a); }
    void swapped_by_ref_wrong() { var l = Begun(); var r = Begun().WithDeliveryMethod(DeliveryMethod.Sms); Swap(ref l, ref r); _ = r.Build(); static void Swap<T>(ref T a, ref T b) => (a, b) = (b, a); } //~ AMPG1001
    // ---- Elements, spans, fields
    void span_of_builders() { Span<Msg.Builder> all = [Begun(), Begun()]; foreach (ref var one in all) one = Msg.CreateBuilder().WithDeliveryMethod(DeliveryMethod.Sms); foreach (var one in all) _ = one.Build(); }
    void array_elements_replaced() { var all = new[] { Begun() }; all[0] = Begun().WithDeliveryMethod(DeliveryMethod.Sms); _ = all[0].Build(); }
    void array_elements_filled_by_ref() { var all = new[] { Begun() }; foreach (ref var one in all.AsSpan()) one.WithDeliveryMethod(DeliveryMethod.Sms); _ = all[0].Build(); }
    void list_as_span(List<Msg.Builder> all) { foreach (ref var one in CollectionsMarshal.AsSpan(all)) one = Msg.CreateBuilder().WithDeliveryMethod(DeliveryMethod.Sms); _ = all[0].Build(); }
    void value_ref_or_default() { var map = new Dictionary<string, Msg.Builder?>(); ref var slot = ref CollectionsMarshal.GetValueRefOrAddDefault(map, "m", out var exists); if (!exists) slot = Msg.CreateBuilder().WithDeliveryMethod(DeliveryMethod.Email); _ = slot!.Build(); }
    void ref_field() { var b = Begun(); var holder = new RefHolder(ref b); holder.Slot = Msg.CreateBuilder().WithDeliveryMethod(DeliveryMethod.Email); _ = b.Build(); }
    void ref_field_fills() { var b = Begun(); var holder = new RefHolder(ref b); holder.Fill(); _ = b.Build(); }
    void scoped_ref() { var b = Begun(); Visit(ref b); _ = b.Build(); static void Visit(scoped ref Msg.Builder b) { b = b.WithDeliveryMethod(DeliveryMethod.Sms); } }
    void scoped_ref_nothing() { var b = Begun(); Visit(ref b); _ = b.Build(); static void Visit(scoped ref Msg.Builder b) { b = b.WithSmsSettings(s => { }); } } //~ AMPG1001
    void ref_in_loop(int n) { var b = NoId(); for (var i = 0; i < n; i++) Step(ref b, i); _ = b.Build(); static void Step(ref Req.Builder b, int i) => b = b.WithAppId("a" + i); } //~ AMPG1002
    void ref_in_loop_after() { var b = NoId(); for (var i = 0; i < 3; i++) Step(ref b, i); _ = b.Build(); static void Step(ref Req.Builder b, int i) => b = b.WithAppId("a" + i); }
    void interlocked_exchange() { var b = Begun(); Msg.Builder? shared = Msg.CreateBuilder().WithDeliveryMethod(DeliveryMethod.Sms); b = Interlocked.Exchange(ref shared, b)!; _ = b.Build(); }
    void interlocked_compare() { Msg.Builder? shared = null; var made = Msg.CreateBuilder().WithDeliveryMethod(DeliveryMethod.Sms); var b = Interlocked.CompareExchange(ref shared, made, null) ?? made; _ = b.Build(); }
    void volatile_read() { _slot = Msg.CreateBuilder().WithDeliveryMethod(DeliveryMethod.Sms); var b = Volatile.Read(ref _slot) ?? Begun(); _ = b.Build(); }
    void unsafe_as_ref() { var b = Begun(); ref var r = ref Unsafe.AsRef(in b); r = Msg.CreateBuilder().WithDeliveryMethod(DeliveryMethod.Sms); _ = b.Build(); }
    void lazy_slot() { LazyInitializer.EnsureInitialized(ref _slot, () => Msg.CreateBuilder().WithDeliveryMethod(DeliveryMethod.Email)); _ = _slot.Build(); }
    void action_by_ref() { var b = Begun(); Editor edit = (ref Msg.Builder x) => x = Msg.CreateBuilder().WithDeliveryMethod(DeliveryMethod.Email); edit(ref b); _ = b.Build(); }
    void deconstructed_into_refs() { Msg.Builder l, r; (l, r) = (Begun(), Begun().WithDeliveryMethod(DeliveryMethod.Sms)); _ = r.Build(); _ = l.Build(); } //! AMPG1001 DeliveryMethod
    void recursion_by_ref(int n) { var b = Begun(); Down(ref b, n); _ = b.Build(); static void Down(ref Msg.Builder b, int n) { if (n <= 0) b.WithDeliveryMethod(DeliveryMethod.Sms); else Down(ref b, n - 1); } }
    // ---- Captured and changed by a function that somebody runs
    void captured_counted(List<string> ids) { ids.Add("x"); var b = NoId(); var n = 0; ids.ForEach(x => n++); if (n > 0) b.WithAppId("x"); _ = b.Build(); }
    void captured_added(List<string> ids) { ids.Add("x"); var b = NoId(); var n = 0; ids.ForEach(x => n += x.Length); if (n > 0) b.WithAppId("x"); _ = b.Build(); }
    void captured_coalesced(List<string> ids) { ids.Add("x"); var b = NoId(); string? first = null; ids.ForEach(x => first ??= x); if (first is not null) b.WithAppId(first); _ = b.Build(); }
    void captured_deconstructed(List<string> ids) { ids.Add("x"); var b = NoId(); string? last = null; var n = 0; ids.ForEach(x => (last, n) = (x, 1)); if (last is not null) b.WithAppId(last); _ = b.Build(); }
    void captured_by_out(List<string> ids) { ids.Clear(); ids.Add("5"); var b = NoId(); var n = 0; ids.ForEach(x => int.TryParse(x, out n)); if (n == 5) b.WithAppId("x"); _ = b.Build(); }
    void captured_by_ref() { var b = NoId(); var n = 0; Parallel.For(0, 3, i => Interlocked.Increment(ref n)); if (n == 3) b.WithAppId("x"); _ = b.Build(); }
    void captured_by_task() { var b = NoId(); var done = false; Task.Run(() => done = true).Wait(); if (done) b.WithAppId("x"); _ = b.Build(); }
    async Task captured_by_awaited_task() { var b = NoId(); var n = 0; await Task.Run(() => n++); if (n == 1) b.WithAppId("x"); _ = b.Build(); }
    void captured_by_local_increment() { var b = NoId(); var n = 0; Count(); if (n == 1) b.WithAppId("x"); _ = b.Build(); void Count() => n++; }
    void captured_by_local_given_away(List<string> ids) { ids.Add("x"); var b = NoId(); var n = 0; ids.ForEach(Count); if (n > 0) b.WithAppId("x"); _ = b.Build(); void Count(string id) => n++; }
    void captured_by_any(List<string> ids) { ids.Add("x"); var b = NoId(); string? hit = null; _ = ids.Any(x => (hit = x) != null); if (hit is not null) b.WithAppId(hit); _ = b.Build(); }
    void captured_by_nested() { var b = NoId(); var n = 0; Action a = () => { Action c = () => n--; c(); }; a(); if (n < 0) b.WithAppId("x"); _ = b.Build(); }
    void captured_by_event() { var b = NoId(); var n = 0; Raised += () => n++; Raised?.Invoke(); if (n > 0) b.WithAppId("x"); _ = b.Build(); }
    void captured_by_iterator() { var b = NoId(); var n = 0; foreach (var x in Run()) Log(x); if (n > 0) b.WithAppId("x"); _ = b.Build(); IEnumerable<string> Run() { n++; yield return "x"; } }
    async Task captured_by_async_local() { var b = NoId(); var n = 0; await Run(); if (n > 0) b.WithAppId("x"); _ = b.Build(); async Task Run() { await Task.Yield(); n++; } }
    void captured_in_configure() { var b = NoId(); var n = 0; b.WithResourceConfig(c => { c.WithService(Service.Cognito).WithAuthResources(AuthResources.UserPoolOnly).WithUserPoolConfigs(u => n++); }); if (n > 0) b.WithAppId("x"); _ = b.Build(); } //~ AMPG1005
    void captured_not_run(List<string> ids) { var b = NoId(); var n = 0; Action a = () => n++; if (n > 0) b.WithAppId("x"); _ = b.Build(); } //~ AMPG1001
    // ---- Values that are replaced as a whole
    void struct_field_replaced() { var b = NoId(); if (_point.X == 1) return; _point = new ReadPoint(1); if (_point.X == 1) b.WithAppId("x"); _ = b.Build(); }
    void struct_local_replaced() { var b = NoId(); var p = new ReadPoint(0); p = new ReadPoint(1); if (p.X == 1) b.WithAppId("x"); _ = b.Build(); }
    void struct_element_replaced(ReadPoint[] all) { var b = NoId(); if (all[0].X == 1) return; all[0] = new ReadPoint(1); if (all[0].X == 1) b.WithAppId("x"); _ = b.Build(); }
    void struct_by_ref_replaced(ref ReadPoint p) { var b = NoId(); if (p.X == 1) return; p = new ReadPoint(1); if (p.X == 1) b.WithAppId("x"); _ = b.Build(); }
    void struct_in_holder_replaced(Owner o) { var b = NoId(); if (o.Point.X == 1) return; o.Point = new ReadPoint(1); if (o.Point.X == 1) b.WithAppId("x"); _ = b.Build(); }
    void struct_replaced_by_helper() { var b = NoId(); var p = new ReadPoint(0); Renew(ref p); if (p.X == 1) b.WithAppId("x"); _ = b.Build(); static void Renew(ref ReadPoint p) => p = new ReadPoint(1); }
    void struct_replaces_itself() { var b = NoId(); var c = new Cursor(); c.Advance(); if (c.At == 1) b.WithAppId("x"); _ = b.Build(); }
    void record_field_replaced() { var b = NoId(); if (_name.Text is not null) return; _name = _name with { Text = "x" }; if (_name.Text is not null) b.WithAppId(_name.Text); _ = b.Build(); }
    void span_element(Span<int> s) { var b = NoId(); if (s[0] == 1) return; s[0] = 1; if (s[0] == 1) b.WithAppId("x"); _ = b.Build(); }
    void span_element_of_array(int[] a) { var b = NoId(); ReadOnlySpan<int> s = a; if (s[0] == 1) return; a[0] = 1; if (s[0] == 1) b.WithAppId("x"); _ = b.Build(); }
    void span_element_by_fill(Span<int> s) { var b = NoId(); if (s[0] == 1) return; s.Fill(1); if (s[0] == 1) b.WithAppId("x"); _ = b.Build(); }
    void span_sliced(ReadOnlySpan<char> s) { var b = NoId(); while (!s.IsEmpty) s = s[1..]; if (s.IsEmpty) b.WithAppId("x"); _ = b.Build(); }
    void memory_element(Memory<int> m) { var b = NoId(); if (m.Span[0] == 1) return; m.Span[0] = 1; if (m.Span[0] == 1) b.WithAppId("x"); _ = b.Build(); }
    void segment_element(ArraySegment<int> s) { var b = NoId(); if (s[0] == 1) return; s[0] = 1; if (s[0] == 1) b.WithAppId("x"); _ = b.Build(); }
    void awaiter_completed(ValueTask t) { var b = NoId(); var a = t.GetAwaiter(); if (a.IsCompleted) return; t.AsTask().Wait(); if (a.IsCompleted) b.WithAppId("x"); _ = b.Build(); }
    void awaiter_configured_completed(Task t) { var b = NoId(); var a = t.ConfigureAwait(false).GetAwaiter(); if (a.IsCompleted) return; t.Wait(); if (a.IsCompleted) b.WithAppId("x"); _ = b.Build(); }
    void enumerator_reset(IEnumerator<string> e) { var b = NoId(); var n = 0; while (e.MoveNext()) n++; if (n == 0) return; e.Reset(); if (e.MoveNext()) b.WithAppId(e.Current); _ = b.Build(); }
    void reader_rewound(StreamReader r) { var b = NoId(); var n = 0; while (r.ReadLine() is not null) n++; if (n == 0) return; r.BaseStream.Position = 0; r.DiscardBufferedData(); if (r.ReadLine() is { } id) b.WithAppId(id); _ = b.Build(); }
    void reader_next_result(System.Data.Common.DbDataReader r) { var b = NoId(); while (r.Read()) Log("x"); if (!r.NextResult()) return; if (r.Read()) b.WithAppId(r.GetString(0)); _ = b.Build(); } //~ AMPG1002
    void enumerator_renewed(List<string> ids) { ids.Add("x"); var b = NoId(); var e = ids.GetEnumerator(); while (e.MoveNext()) Log(e.Current); e = ids.GetEnumerator(); if (e.MoveNext()) b.WithAppId(e.Current); _ = b.Build(); }
    void operator_compound() { var b = NoId(); var m = new Meter(); m += 1; if (m.Value == 1) b.WithAppId("x"); _ = b.Build(); }
    void overlapped_fields() { var b = NoId(); var u = new Union(); u.Number = 1; if (u.Bits == 1) b.WithAppId("x"); _ = b.Build(); }
    void assigned_in_condition(Queue<int> q) { var b = NoId(); var n = 0; if (q.Count >= 0 && (n = 1) == 1) Log("x"); if (n == 1) b.WithAppId("x"); _ = b.Build(); }
    void assigned_in_when(object o) { var b = NoId(); var ok = false; switch (o) { case string when (ok = true): break; case null: return; default: ok = true; break; } if (ok) b.WithAppId("x"); _ = b.Build(); }
    void assigned_in_argument() { var b = NoId(); var n = 0; Log((n = 1).ToString()); if (n == 1) b.WithAppId("x"); _ = b.Build(); }
    void assigned_in_index(int[] a) { var b = NoId(); var i = 0; a[i++] = 1; if (i == 1) b.WithAppId("x"); _ = b.Build(); }
    void assigned_in_interpolation() { var b = NoId(); var i = 0; Log($"{++i}"); if (i == 1) b.WithAppId("x"); _ = b.Build(); }
    void lifted_not_reflexive() { var b = NoId(); int? n = null; if (!(n >= n)) b.WithAppId("x"); _ = b.Build(); }
    void lifted_difference(int? n) { var b = NoId(); if (n is not null) return; if (n - n is null) b.WithAppId("x"); _ = b.Build(); }
    void wraps_negated(int n) { var b = NoId(); if (n != int.MinValue) return; if (unchecked(-n) < 0) b.WithAppId("x"); _ = b.Build(); }
    void wraps_loop() { var b = NoId(); byte n = 250; for (var i = 0; i < 10; i++) n++; if (n < 10) b.WithAppId("x"); _ = b.Build(); }
    void boxed_twice(int n) { var b = NoId(); object x = n, y = n; if (!ReferenceEquals(x, y)) b.WithAppId("x"); _ = b.Build(); }
    void generic_type_test<T>(T x) { var b = NoId(); if (typeof(T) == typeof(int)) b.WithAppId("1"); else if (x is not int) b.WithAppId("2"); else b.WithAppId("3"); _ = b.Build(); }

    private event Action? Raised;
    private ReadPoint _point;
    private Named _name = new(null);
    public readonly struct ReadPoint(int x) { public readonly int X = x; }
    public sealed class Owner { public ReadPoint Point { get; set; } }
    private record Named(string? Text);
    private struct Cursor { public int At { get; private init; } public void Advance() => this = new Cursor { At = At + 1 }; }
    private sealed class Meter { public int Value; public void operator ++() => Value++; public void operator +=(int n) => Value += n; }
    [StructLayout(LayoutKind.Explicit)] private struct Union { [FieldOffset(0)] public int Number; [FieldOffset(0)] public uint Bits; }
    private delegate void Maker(out Msg.Builder made);
    private delegate void Editor(ref Msg.Builder b);
    private Msg.Builder _field = Msg.CreateBuilder();
    private Msg.Builder? _slot;
    private ref struct RefHolder(ref Msg.Builder b) { public ref Msg.Builder Slot = ref b; public void Fill() => Slot.WithDeliveryMethod(DeliveryMethod.Email); }
    // ---- Two names of one object, and builders that are carried to the next turn
    void array_aliased(string?[] ids) { var b = NoId(); var other = ids; other[0] = "x"; if (ids[0] is { } id) b.WithAppId(id); _ = b.Build(); }
    void list_alias(List<string> ids) { var b = NoId(); var o = ids; o.Add("x"); if (ids.Count > 0) b.WithAppId(ids[0]); _ = b.Build(); }
    void previous_full(string[] ids) { Req.Builder? prev = null; foreach (var id in ids) { var b = NoId(); b.WithAppId(id); if (prev is not null) _ = prev.Build(); prev = b; } }
    void array_alias_null(string?[] ids) { var b = NoId(); if (ids[0] is null) return; var o = ids; o[0] = null; if (ids[0] is { } id) b.WithAppId(id); _ = b.Build(); } //! AMPG1001 AppId
    // ---- A parameter of a local function that has another name, and that a lambda assigns
    void parameter_has_another_name()
    {
        Go(5);
        void Go(int n)
        {
            ref var other = ref n;
            Action set = () => n = 6;
            object kept = (Action)(() => n = 7);
            var b = NoId();
            if (n == 5) b.WithAppId("x");
            _ = b.Build(); //~ AMPG1002
            set();
        }
    }
}
