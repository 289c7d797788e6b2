// Marked builder programs: a condition is asked again after what it asks about may have changed
// A line with //! must carry that diagnostic with exactly those members; a line with //~ may; every other line must carry none.

namespace ChangedFactsCases;

public partial class ChangedFacts
{
    // ---- Cached fields
    void coalesce_assign() { var b = NoId(); _id ??= "generated"; if (_id is not null) b.WithAppId(_id); _ = b.Build(); }
    void coalesce_assign_only_counts() { var b = NoId(); if (_id is null) _misses++; if (_id is not null) b.WithAppId(_id); _ = b.Build(); } //! AMPG1002 AppId
    void invalidated_after_check() { var b = NoId(); if (_id is null) return; _id = null; if (_id is not null) b.WithAppId(_id); _ = b.Build(); } //! AMPG1001 AppId
    void reset_then_loaded() { var b = NoId(); _id = null; _id = "again"; if (_id != null) b.WithAppId(_id); _ = b.Build(); }
    void swapped_pair(string first, string? second) { var b = NoId(); (first, second) = (second ?? "x", first); if (second != null) b.WithAppId(second); _ = b.Build(); } //~ AMPG1002
    void swapped_pair_null(string? first) { var b = NoId(); string? second = null; (first, second) = (second, first); if (first is not null) b.WithAppId(first); _ = b.Build(); } //! AMPG1001 AppId
    void compare_exchange() { var b = NoId(); Interlocked.CompareExchange(ref _id, "made", null); if (_id is not null) b.WithAppId(_id); _ = b.Build(); }
    void exchange_to_null() { var b = NoId(); var old = Interlocked.Exchange(ref _id, "made"); if (old is not null) b.WithAppId(old); _ = b.Build(); } //! AMPG1002 AppId
    void volatile_write() { var b = NoId(); Volatile.Write(ref _id, "made"); if (_id is not null) b.WithAppId(_id); _ = b.Build(); }
    void lazy_initializer() { var b = NoId(); LazyInitializer.EnsureInitialized(ref _id, () => "made"); if (_id is not null) b.WithAppId(_id); _ = b.Build(); }
    void first_time_only() { var b = NoId(); if (Interlocked.Exchange(ref _once, 1) == 0) b.WithAppId("first"); _ = b.Build(); } //! AMPG1002 AppId
    void double_checked_lock()
    {
        var b = NoId();
        if (_id is null) { lock (_gate) { if (_id is null) _id = "made"; } }
        if (_id is not null) b.WithAppId(_id);
        _ = b.Build();
    }
    void toggled_flag() { var b = NoId(); if (_on) return; _on = !_on; if (_on) b.WithAppId("x"); _ = b.Build(); }
    void toggled_flag_twice() { var b = NoId(); if (_on) return; _on = !_on; _on = !_on; if (_on) b.WithAppId("x"); _ = b.Build(); } //! AMPG1001 AppId
    void flag_xor(bool on) { var b = NoId(); if (on) b.WithAppId("1"); on ^= true; if (on) b.WithAppId("2"); _ = b.Build(); }
    void counter_incremented() { var b = NoId(); var n = 0; n++; if (n > 0) b.WithAppId("x"); _ = b.Build(); }
    void counter_decremented(int n) { var b = NoId(); if (n != 1) return; n--; if (n == 1) b.WithAppId("x"); _ = b.Build(); } //! AMPG1001 AppId
    void counter_of_hits(string[] ids) { var b = NoId(); var hits = 0; foreach (var id in ids) if (id.StartsWith('d')) { hits++; b.WithAppId(id); } if (hits == 0) b.WithAppId("none"); _ = b.Build(); }
    void counter_of_hits_refused(string[] ids) { var b = NoId(); var hits = 0; foreach (var id in ids) if (id.StartsWith('d')) { hits++; b.WithAppId(id); } if (hits == 0) return; _ = b.Build(); }
    void counter_of_hits_wrong_way(string[] ids) { var b = NoId(); var hits = 0; foreach (var id in ids) if (id.StartsWith('d')) { hits++; b.WithAppId(id); } if (hits > 1) return; _ = b.Build(); } //! AMPG1002 AppId
    // ---- Collections
    void list_added_contains(List<string> ids) { var b = NoId(); ids.Add("x"); if (ids.Contains("x")) b.WithAppId("x"); _ = b.Build(); }
    void list_added_any(List<string> ids) { var b = NoId(); if (ids.Count == 0) ids.Add("x"); if (ids.Any()) b.WithAppId(ids[0]); _ = b.Build(); }
    void list_pattern_with_names(List<string> ids) { var b = NoId(); if (ids is [var first, ..]) b.WithAppId(first); if (ids.Count == 0) b.WithAppId("x"); _ = b.Build(); }
    void list_pattern_with_rest(string[] ids) { var b = NoId(); if (ids is [_, .. var rest]) b.WithAppId(string.Concat(rest)); _ = b.Build(); } //! AMPG1002 AppId
    void condition_kept_while_list_may_change(List<string> ids) { var has = ids.Count > 0; var b = NoId(); Log("x"); foreach (var id in ids) { if (!has) b.WithAppId(id); _ = b.Build(); } } //~ AMPG1001
    void list_added_pattern(List<string> ids) { var b = NoId(); ids.Insert(0, "x"); if (ids is [var first, ..]) b.WithAppId(first); _ = b.Build(); }
    void list_removed(List<string> ids) { var b = NoId(); if (ids.Count != 1) return; ids.RemoveAt(0); if (ids.Count > 0) b.WithAppId(ids[0]); _ = b.Build(); } //~ AMPG1001
    void list_cleared(List<string> ids) { var b = NoId(); ids.Clear(); foreach (var id in ids) b.WithAppId(id); _ = b.Build(); } //! AMPG1001 AppId
    void set_added(HashSet<string> seen) { var b = NoId(); seen.Add("x"); if (seen.Contains("x")) b.WithAppId("x"); _ = b.Build(); }
    void set_added_new(HashSet<string> seen, string id) { var b = NoId(); if (seen.Add(id)) b.WithAppId(id); _ = b.Build(); } //! AMPG1002 AppId
    void dictionary_indexed(Dictionary<string, string> map) { var b = NoId(); map["id"] = "x"; if (map.TryGetValue("id", out var id)) b.WithAppId(id); _ = b.Build(); }
    void dictionary_filled_on_miss(Dictionary<string, string> map, string key)
    {
        var b = NoId();
        if (!map.ContainsKey(key)) map[key] = "made";
        if (map.TryGetValue(key, out var id)) b.WithAppId(id);
        _ = b.Build();
    }
    void dictionary_removed(Dictionary<string, string> map) { var b = NoId(); if (map.TryGetValue("id", out var id)) b.WithAppId(id); map.Remove("id"); _ = b.Build(); } //! AMPG1002 AppId
    void try_get_twice(Dictionary<string, string> map) { var b = NoId(); if (!map.TryGetValue("a", out var id) && !map.TryGetValue("b", out id)) return; b.WithAppId(id); _ = b.Build(); }
    void try_get_fallback(Dictionary<string, string> map) { var b = NoId(); if (map.TryGetValue("a", out var id) || map.TryGetValue("b", out id)) b.WithAppId(id); _ = b.Build(); } //! AMPG1002 AppId
    void queue_drained(Queue<string> q) { var b = NoId(); while (q.Count > 0) Log(q.Dequeue()); if (q.Count == 0) b.WithAppId("drained"); _ = b.Build(); }
    void queue_enqueued(Queue<string> q) { var b = NoId(); q.Enqueue("x"); if (q.TryDequeue(out var id)) b.WithAppId(id); _ = b.Build(); }
    void queue_dequeued_twice(Queue<string> q) { var b = NoId(); if (!q.TryDequeue(out var id)) return; if (q.TryDequeue(out var other)) b.WithAppId(other); _ = b.Build(); } //! AMPG1002 AppId
    void stack_popped_last(Stack<string> s) { var b = NoId(); if (s.Count != 1) return; _ = s.Pop(); if (s.Count != 0) b.WithAppId("more"); _ = b.Build(); } //~ AMPG1001
    void stack_pushed(Stack<string> s) { var b = NoId(); s.Push("x"); if (s.TryPeek(out var id)) b.WithAppId(id); _ = b.Build(); }
    void heap_filled(PriorityQueue<string, int> heap) { var b = NoId(); heap.Enqueue("x", 1); if (heap.Count > 0) b.WithAppId(heap.Dequeue()); _ = b.Build(); }
    void array_resized(string[] ids) { var b = NoId(); if (ids.Length != 0) return; Array.Resize(ref ids, 1); ids[0] = "x"; if (ids.Length > 0) b.WithAppId(ids[0]); _ = b.Build(); }
    void element_overwritten(string?[] ids) { var b = NoId(); if (ids[0] is null) ids[0] = "x"; if (ids[0] is { } id) b.WithAppId(id); _ = b.Build(); }
    void element_cleared(string?[] ids) { var b = NoId(); if (ids[0] is null) return; ids[0] = null; if (ids[0] is { } id) b.WithAppId(id); _ = b.Build(); } //! AMPG1001 AppId
    // ---- What differs each time
    void two_lines(TextReader reader) { var b = NoId(); var name = reader.ReadLine(); if (name is null) return; var id = reader.ReadLine(); if (id is not null) b.WithAppId(id); _ = b.Build(); } //! AMPG1002 AppId
    void last_line(TextReader reader) { var b = NoId(); string? line; while ((line = reader.ReadLine()) is not null) Log(line); if (line is null) b.WithAppId("end"); _ = b.Build(); }
    void random_twice() { var b = NoId(); if (Random.Shared.Next(2) == 0) b.WithAppId("head"); else if (Random.Shared.Next(2) == 1) b.WithAppId("tail"); _ = b.Build(); } //! AMPG1002 AppId
    void random_once() { var b = NoId(); var toss = Random.Shared.Next(2); if (toss == 0) b.WithAppId("head"); if (toss != 0) b.WithAppId("tail"); _ = b.Build(); }
    void deadline(DateTime until) { var b = NoId(); if (DateTime.UtcNow > until) return; if (DateTime.UtcNow < until) b.WithAppId("early"); _ = b.Build(); } //~ AMPG1002
    void elapsed(Stopwatch watch) { var b = NoId(); if (watch.ElapsedMilliseconds > 500) b.WithAppId("slow"); if (watch.ElapsedMilliseconds <= 500) b.WithAppId("fast"); _ = b.Build(); } //~ AMPG1002
    void cancelled_by_us() { var b = NoId(); using var cts = new CancellationTokenSource(); cts.Cancel(); if (cts.IsCancellationRequested) b.WithAppId("x"); _ = b.Build(); }
    void cancelled_token_stays(CancellationToken ct) { var b = NoId(); if (!ct.IsCancellationRequested) return; if (ct.IsCancellationRequested) b.WithAppId("x"); _ = b.Build(); }
    void environment_set() { var b = NoId(); Environment.SetEnvironmentVariable("APP", "x"); if (Environment.GetEnvironmentVariable("APP") is { } id) b.WithAppId(id); _ = b.Build(); }
    void environment_read() { var b = NoId(); if (Environment.GetEnvironmentVariable("APP") is { Length: > 0 } id) b.WithAppId(id); _ = b.Build(); } //! AMPG1002 AppId
    void task_completed(TaskCompletionSource done) { var b = NoId(); done.TrySetResult(); if (done.Task.IsCompleted) b.WithAppId("x"); _ = b.Build(); }
    void lazy_created() { var b = NoId(); var lazy = new Lazy<string>(() => "x"); Log(lazy.Value); if (lazy.IsValueCreated) b.WithAppId(lazy.Value); _ = b.Build(); }
    // ---- Text and objects that change
    void builder_of_text() { var b = NoId(); var text = new StringBuilder(); text.Append("id"); if (text.Length > 0) b.WithAppId(text.ToString()); _ = b.Build(); }
    void builder_of_text_cleared(StringBuilder text) { var b = NoId(); if (text.Length == 0) return; text.Clear(); if (text.Length > 0) b.WithAppId(text.ToString()); _ = b.Build(); } //~ AMPG1001
    void option_set_between(Options o) { var b = NoId(); if (o.Id is null) o.Id = "default"; if (o.Id is not null) b.WithAppId(o.Id); _ = b.Build(); }
    void option_reset_between(Options o) { var b = NoId(); o.Id = "default"; o.Reset(); if (o.Id is not null) b.WithAppId(o.Id); _ = b.Build(); } //~ AMPG1001
    void option_replaced(Options o) { var b = NoId(); if (o.Id is not null) return; o = new Options { Id = "x" }; if (o.Id is not null) b.WithAppId(o.Id); _ = b.Build(); }
    void option_of_alias(Options o) { var b = NoId(); var other = o; other.Id = "x"; if (o.Id is not null) b.WithAppId(o.Id); _ = b.Build(); }
    void option_maybe_alias(Options o, Options other) { var b = NoId(); o.Id = "x"; other.Id = null; if (o.Id is not null) b.WithAppId(o.Id); _ = b.Build(); } //~ AMPG1002
    void record_with(Settings s) { var b = NoId(); if (s.Id is null) s = s with { Id = "x" }; if (s.Id is not null) b.WithAppId(s.Id); _ = b.Build(); }
    void record_with_null(Settings s) { var b = NoId(); s = s with { Id = null }; if (s.Id is not null) b.WithAppId(s.Id); _ = b.Build(); } //~ AMPG1001 //~ AMPG1002
    void record_with_other(Settings s) { var b = NoId(); if (s.Id is null) return; s = s with { Name = "n" }; if (s.Id is not null) b.WithAppId(s.Id); _ = b.Build(); }
    void struct_copied() { var b = NoId(); var p = new Point { X = 1 }; var q = p; q.X = 0; if (p.X == 1) b.WithAppId("x"); _ = b.Build(); }
    void tuple_field() { var b = NoId(); var t = (Id: (string?)null, N: 1); t.Id = "x"; if (t.Id is not null) b.WithAppId(t.Id); _ = b.Build(); }
    void tuple_field_unset(int n) { var b = NoId(); var t = (Id: (string?)null, N: n); t.N = 2; if (t.Id is not null) b.WithAppId(t.Id); _ = b.Build(); } //~ AMPG1001
    void property_that_counts() { var b = NoId(); if (Ticket == 0) Log("none"); if (Ticket != 0) b.WithAppId("x"); _ = b.Build(); } //~ AMPG1002
    void captured_and_changed() { var b = NoId(); string? id = null; Action set = () => id = "x"; set(); if (id is not null) b.WithAppId(id); _ = b.Build(); }
    void changed_by_local_function() { var b = NoId(); string? id = null; Set(); if (id is not null) b.WithAppId(id); _ = b.Build(); void Set() => id = "x"; }
    void not_changed_by_local_function(bool x) { var b = NoId(); string? id = null; Set(); if (id is not null) b.WithAppId(id); _ = b.Build(); void Set() { if (x) id = "x"; } } //! AMPG1002 AppId
    void changed_in_foreach(List<string> ids) { var b = NoId(); string? found = null; ids.ForEach(i => found = i); if (found is null) b.WithAppId("none"); else b.WithAppId(found); _ = b.Build(); }
    void method_resets_field() { var b = NoId(); _id = "x"; Reset(); if (_id is not null) b.WithAppId(_id); _ = b.Build(); } //~ AMPG1001
    void method_sets_field() { var b = NoId(); _id = null; Load(); if (_id is not null) b.WithAppId(_id); _ = b.Build(); }
    async Task awaited_between() { var b = NoId(); if (_id is null) return; await Task.Yield(); if (_id is not null) b.WithAppId(_id); _ = b.Build(); }
    async Task awaited_local(string? id) { var b = NoId(); if (id is null) return; await Task.Yield(); if (id is not null) b.WithAppId(id); _ = b.Build(); }
    async Task awaited_local_wrong(string? id) { var b = NoId(); if (id is not null) return; await Task.Yield(); if (id is not null) b.WithAppId(id); _ = b.Build(); } //! AMPG1001 AppId
    void event_raised_between() { var b = NoId(); if (_on) return; Changed?.Invoke(); if (_on) b.WithAppId("x"); _ = b.Build(); } //~ AMPG1002
    void position_moved(Stream stream) { var b = NoId(); if (stream.Position != 0) return; stream.ReadByte(); if (stream.Position == 0) b.WithAppId("empty"); _ = b.Build(); } //~ AMPG1002
    void loop_variable(int n) { var b = NoId(); var i = 0; while (i < n) i++; if (i >= n) b.WithAppId("x"); _ = b.Build(); }
    void loop_variable_wrong(int n) { var b = NoId(); var i = 0; while (i < n) i++; if (i < n) b.WithAppId("x"); _ = b.Build(); } //! AMPG1001 AppId
    void previous_and_current(int[] values) { var b = NoId(); int? previous = null; foreach (var v in values) { if (previous is { } p && p > v) return; previous = v; } if (previous is null) return; b.WithAppId("sorted"); _ = b.Build(); }
    // ---- Changed by what does not look like a write
    void by_struct_method() { var b = NoId(); var s = new Switch2(); s.TurnOn(); if (s.On) b.WithAppId("x"); _ = b.Build(); }
    void by_struct_method_off() { var b = NoId(); var s = new Switch2(); s.TurnOn(); s.TurnOff(); if (s.On) b.WithAppId("x"); _ = b.Build(); } //~ AMPG1001 //~ AMPG1002
    void by_struct_property() { var b = NoId(); var s = new Switch2(); s.Level = 3; if (s.Level == 3) b.WithAppId("x"); _ = b.Build(); }
    void by_initializer() { var b = NoId(); var d = new Defaults2(); if (d.On) b.WithAppId("x"); _ = b.Build(); }
    void by_initializer_of_base() { var b = NoId(); var d = new DerivedDefaults(); if (d.On) b.WithAppId("x"); _ = b.Build(); }
    void by_constructor() { var b = NoId(); var d = new Defaults2("x"); if (d.Id is not null) b.WithAppId(d.Id); _ = b.Build(); }
    void by_constructor_default() { var b = NoId(); var d = new Defaults2(null); if (d.Id is not null) b.WithAppId(d.Id); _ = b.Build(); } //~ AMPG1001 //~ AMPG1002
    void by_setter_of_other() { var b = NoId(); if (_hasWidth) return; Width = 3; if (_hasWidth) b.WithAppId("x"); _ = b.Build(); }
    void by_lazy_getter() { var b = NoId(); Log(Id); if (_id is not null) b.WithAppId(_id); _ = b.Build(); }
    void by_lazy_getter_after_check() { var b = NoId(); if (_id is not null) return; Log(Id); if (_id is not null) b.WithAppId(_id); _ = b.Build(); }
    void by_this_alias() { var b = NoId(); var me = this; me._on = true; if (_on) b.WithAppId("x"); _ = b.Build(); }
    void by_other_object(ChangedFacts other) { var b = NoId(); if (_on) return; other._on = true; if (_on) b.WithAppId("x"); _ = b.Build(); } //~ AMPG1001 //~ AMPG1002
    void by_dispose() { var b = NoId(); _on = false; using (new Turner(this)) { } if (_on) b.WithAppId("x"); _ = b.Build(); }
    void by_to_string() { var b = NoId(); var t = new Turner(this); _on = false; Log($"{t}"); if (_on) b.WithAppId("x"); _ = b.Build(); }
    void by_concatenation() { var b = NoId(); var t = new Turner(this); _on = false; Log("t: " + t); if (_on) b.WithAppId("x"); _ = b.Build(); }
    void by_operator() { var b = NoId(); var t = new Turner(this); _on = false; t = +t; if (_on) b.WithAppId("x"); _ = b.Build(); }
    void by_indexer() { var b = NoId(); var t = new Turner(this); _on = false; Log(t[0]); if (_on) b.WithAppId("x"); _ = b.Build(); }
    void by_enumeration() { var b = NoId(); _on = false; foreach (var x in new Turner(this).Steps()) Log(x); if (_on) b.WithAppId("x"); _ = b.Build(); }
    void by_constructor_of_other() { var b = NoId(); _on = false; _ = new Turner(this, now: true); if (_on) b.WithAppId("x"); _ = b.Build(); }
    void by_conversion() { var b = NoId(); var t = new Turner(this); _on = false; bool y = t; if (_on) b.WithAppId("x"); _ = b.Build(); }
    void by_event() { var b = NoId(); _on = false; Changed += () => _on = true; Changed?.Invoke(); if (_on) b.WithAppId("x"); _ = b.Build(); }
    void by_sort(List<string> ids) { var b = NoId(); _on = false; ids.Sort((x, y) => { _on = true; return 0; }); ids.Add("x"); if (_on) b.WithAppId("x"); _ = b.Build(); } //~ AMPG1001 //~ AMPG1002
    void by_select_running(List<string> ids) { var b = NoId(); var n = 0; var all = ids.Select(x => n++).ToList(); if (n > 0) b.WithAppId("x"); _ = b.Build(); } //~ AMPG1002
    void by_static_of_other() { var b = NoId(); Shared2.On = false; Shared2.Start(); if (Shared2.On) b.WithAppId("x"); _ = b.Build(); }
    void by_base_method() { var b = NoId(); var d = new DerivedDefaults { On = false }; d.Enable(); if (d.On) b.WithAppId("x"); _ = b.Build(); }
    void by_extension() { var b = NoId(); var d = new Defaults2 { On = false }; d.Enable2(); if (d.On) b.WithAppId("x"); _ = b.Build(); }
    void by_deconstruction_into_field() { var b = NoId(); _on = false; (_on, var n) = (true, 1); if (_on) b.WithAppId("x"); _ = b.Build(); }
    void by_out_into_field(string text) { var b = NoId(); _once = 0; if (!int.TryParse("5", out _once)) return; if (_once != 0) b.WithAppId("x"); _ = b.Build(); }
    void by_compound_on_property(Defaults2 d) { var b = NoId(); d.On = false; d.On |= true; if (d.On) b.WithAppId("x"); _ = b.Build(); }
    void by_null_conditional_assignment(Options? o) { var b = NoId(); o?.Id = "x"; if (o is null) return; if (o.Id is not null) b.WithAppId(o.Id); _ = b.Build(); }
    void by_with_on_struct() { var b = NoId(); var p = new Level2(1, null); p = p with { Name = "x" }; if (p.Name is not null) b.WithAppId(p.Name); _ = b.Build(); }
    void by_array_alias() { var b = NoId(); var a = new bool[2]; var c = a; c[0] = true; if (a[0]) b.WithAppId("x"); _ = b.Build(); }
    void by_span_over_array() { var b = NoId(); var a = new bool[2]; var c = a.AsSpan(); c[0] = true; if (a[0]) b.WithAppId("x"); _ = b.Build(); }
    void by_fill() { var b = NoId(); var a = new bool[2]; Array.Fill(a, true); if (a[1]) b.WithAppId("x"); _ = b.Build(); }
    void by_index_from_end() { var b = NoId(); var a = new bool[2]; a[^1] = true; if (a[1]) b.WithAppId("x"); _ = b.Build(); }
    void by_variable_index(int i) { var b = NoId(); var a = new bool[2]; a[i] = true; if (a[0] || a[1]) b.WithAppId("x"); _ = b.Build(); }
    void by_variable_index_changed(int i) { var b = NoId(); var a = new bool[3]; a[i] = true; i++; if (a[i]) b.WithAppId("x"); _ = b.Build(); } //~ AMPG1001 //~ AMPG1002
    // ---- Collections whose count is not the number of calls
    void set_added_same_twice() { var b = NoId(); var set = new HashSet<string>(); set.Add("a"); set.Add("a"); if (set.Count == 1) b.WithAppId("x"); _ = b.Build(); }
    void set_initialized_same_twice() { var b = NoId(); var set = new HashSet<string> { "a", "a" }; if (set.Count < 2) b.WithAppId("x"); _ = b.Build(); }
    void set_expression_same_twice() { var b = NoId(); HashSet<string> set = ["a", "a"]; if (set.Count == 1) b.WithAppId("x"); _ = b.Build(); }
    void dictionary_same_key_twice() { var b = NoId(); var map = new Dictionary<string, int>(); map["a"] = 1; map["a"] = 2; if (map.Count == 1) b.WithAppId("x"); _ = b.Build(); }
    void dictionary_initialized_same_key() { var b = NoId(); var map = new Dictionary<string, int> { ["a"] = 1, ["a"] = 2 }; if (map.Count == 1) b.WithAppId("x"); _ = b.Build(); }
    void dictionary_try_add() { var b = NoId(); var map = new Dictionary<string, int> { ["a"] = 1 }; map.TryAdd("a", 2); if (map.Count == 1) b.WithAppId("x"); _ = b.Build(); }
    void list_add_range(List<string> more) { var b = NoId(); var list = new List<string>(); list.AddRange(more); if (list.Count == 0) b.WithAppId("none"); else b.WithAppId(list[0]); _ = b.Build(); }
    void list_add_range_of_one() { var b = NoId(); var list = new List<string>(); list.AddRange(["x"]); if (list.Count == 1) b.WithAppId("x"); _ = b.Build(); }
    void list_removed_absent(List<string> list) { var b = NoId(); list.Clear(); list.Add("x"); list.Remove("y"); if (list.Count == 1) b.WithAppId("x"); _ = b.Build(); }
    void list_alias() { var b = NoId(); var list = new List<string>(); IList<string> view = list; view.Add("x"); if (list.Count == 1) b.WithAppId("x"); _ = b.Build(); }
    void list_view() { var b = NoId(); var list = new List<string>(); var view = list.AsReadOnly(); list.Add("x"); if (view.Count == 1) b.WithAppId("x"); _ = b.Build(); }
    void list_maybe_alias(List<string> list, ICollection<string> view) { var b = NoId(); if (list.Count != 0) return; view.Add("x"); if (list.Count != 0) b.WithAppId("x"); _ = b.Build(); } //~ AMPG1001 //~ AMPG1002
    void list_lazy_query() { var b = NoId(); var list = new List<string>(); var all = list.Select(x => x + "!"); list.Add("x"); foreach (var x in all) b.WithAppId(x); _ = b.Build(); }
    void list_captured_add() { var b = NoId(); var list = new List<string>(); Action<string> add = list.Add; add("x"); if (list.Count == 1) b.WithAppId("x"); _ = b.Build(); }
    void list_helper_adds() { var b = NoId(); var list = new List<string>(); AddTo(list); if (list.Count == 1) b.WithAppId("x"); _ = b.Build(); }
    void list_subclass() { var b = NoId(); var list = new Filled2(); if (list.Count == 1) b.WithAppId("x"); _ = b.Build(); }
    void linked_list() { var b = NoId(); var list = new LinkedList<string>(); list.AddLast("x"); if (list.First is { } first) b.WithAppId(first.Value); _ = b.Build(); }
    void bounded_queue() { var b = NoId(); var q = new Queue<int>(); for (var i = 0; i < 5; i++) { q.Enqueue(i); if (q.Count > 2) q.Dequeue(); } if (q.Count == 2) b.WithAppId("x"); _ = b.Build(); }
    // ---- Lambdas that LINQ runs
    void linq_any_keeps(List<string> ids) { ids.Add("x"); var b = NoId(); var n = 0; if (ids.Any(x => { n++; return true; })) Log("x"); if (n > 0) b.WithAppId("x"); _ = b.Build(); }
    void linq_where_counts(List<string> ids) { ids.Add("x"); var b = NoId(); var n = 0; var kept = ids.Where(x => ++n > 0).ToList(); if (n > 0) b.WithAppId("x"); _ = b.Build(); }
    void linq_select_index(List<string> ids) { ids.Add("x"); var b = NoId(); var n = 0; var all = ids.Select(x => (n++, x)).ToArray(); if (n != 0) b.WithAppId("x"); _ = b.Build(); }
    void linq_first_keeps(List<string> ids) { ids.Add("x"); var b = NoId(); string? seen = null; _ = ids.First(x => { seen ??= x; return true; }); if (seen is not null) b.WithAppId(seen); _ = b.Build(); }
    void linq_aggregate_keeps(List<string> ids) { ids.Add("x"); var b = NoId(); var n = 0; _ = ids.Aggregate(0, (sum, x) => { n = 1; return sum; }); if (n == 1) b.WithAppId("x"); _ = b.Build(); }
    void linq_sum_keeps(List<string> ids) { ids.Add("x"); var b = NoId(); var longest = ""; _ = ids.Sum(x => (longest = x + "!").Length); if (longest != "") b.WithAppId(longest); _ = b.Build(); }
    void linq_to_dictionary(List<string> ids) { ids.Clear(); ids.Add("x"); var b = NoId(); var n = 0; var map = ids.ToDictionary(x => x, x => n++); if (n == 1) b.WithAppId("x"); _ = b.Build(); }
    void linq_order_by(List<string> ids) { ids.Add("x"); var b = NoId(); var n = 0; var sorted = ids.OrderBy(x => n++).ToList(); if (n > 0) b.WithAppId("x"); _ = b.Build(); } //~ AMPG1002
    void linq_query(List<string> ids) { ids.Add("x"); var b = NoId(); var n = 0; var all = (from x in ids let y = n++ select y).ToList(); if (n > 0) b.WithAppId("x"); _ = b.Build(); }
    void linq_lazy_not_run(List<string> ids) { var b = NoId(); var n = 0; var all = ids.Select(x => n++); if (n > 0) b.WithAppId("x"); _ = b.Build(); } //~ AMPG1001
    void linq_lazy_run_later(List<string> ids) { ids.Add("x"); var b = NoId(); var n = 0; var all = ids.Select(x => n++); foreach (var x in all) Log("x"); if (n > 0) b.WithAppId("x"); _ = b.Build(); }
    void linq_writes_field(List<string> ids) { ids.Add("x"); var b = NoId(); _on = false; var all = ids.Select(x => _on = true).ToList(); if (_on) b.WithAppId("x"); _ = b.Build(); }
    void linq_writes_list(List<string> ids) { ids.Add("x"); var b = NoId(); var kept = new List<string>(); var all = ids.Select(x => { kept.Add(x); return x; }).ToList(); if (kept.Count > 0) b.WithAppId("x"); _ = b.Build(); }
    void linq_fills_set(List<string> ids) { ids.Add("x"); var b = NoId(); var seen = new HashSet<string>(); var all = ids.Where(seen.Add).ToList(); if (seen.Count > 0) b.WithAppId("x"); _ = b.Build(); }
    void linq_fills_builder(List<string> ids) { ids.Add("x"); var b = NoId(); var all = ids.Where(x => b.WithAppId(x) is not null).ToList(); _ = b.Build(); }
    void linq_fills_builder_any(List<string> ids) { ids.Add("x"); var b = NoId(); if (!ids.Any(x => { b.WithAppId(x); return true; })) return; _ = b.Build(); }
    void linq_calls_local(List<string> ids) { ids.Add("x"); var b = NoId(); var n = 0; var all = ids.Select(Count).ToList(); if (n > 0) b.WithAppId("x"); _ = b.Build(); int Count(string x) => n++; }
    void coalesced_in_action(string id) { var b = NoId(); string? kept = null; Run(() => kept ??= id); if (kept is not null) b.WithAppId(kept); _ = b.Build(); static void Run(Action a) => a(); }
    void coalesced_in_local(string id) { var b = NoId(); string? kept = null; Keep(); if (kept is not null) b.WithAppId(kept); _ = b.Build(); void Keep() => kept ??= id; }
    void coalesced_in_task(string id) { var b = NoId(); string? kept = null; Task.Run(() => kept ??= id).Wait(); if (kept is not null) b.WithAppId(kept); _ = b.Build(); }
    void coalesced_property_in_action(Options o) { var b = NoId(); o.Id = null; Run(() => o.Id ??= "x"); if (o.Id is not null) b.WithAppId(o.Id); _ = b.Build(); static void Run(Action a) => a(); }
    void coalesced_field_in_action() { var b = NoId(); _id = null; Run(() => _id ??= "x"); if (_id is not null) b.WithAppId(_id); _ = b.Build(); static void Run(Action a) => a(); }
    void coalesced_field_in_method() { var b = NoId(); _id = null; Ensure(); if (_id is not null) b.WithAppId(_id); _ = b.Build(); }
    void swapped_in_action() { var b = NoId(); string? l = null, r = "x"; Run(() => (l, r) = (r, l)); if (l is not null) b.WithAppId(l); _ = b.Build(); static void Run(Action a) => a(); }

    private void Ensure() => _id ??= "ensured";
    private bool _hasWidth;
    private int Width { set { field = value; _hasWidth = true; } }
    private string Id => _id ??= "made";
    private static void AddTo(List<string> list) => list.Add("x");
    private sealed class Turner(ChangedFacts owner, bool now = false) : IDisposable
    {
        private readonly bool _now = now && (owner._on = true);
        public void Dispose() => owner._on = true;
        public override string ToString() { owner._on = true; return "t"; }
        public static Turner operator +(Turner t) { t.Dispose(); return t; }
        public string this[int i] { get { Dispose(); return "x"; } }
        public IEnumerable<string> Steps() { Dispose(); yield return "x"; }
        public static implicit operator bool(Turner t) { t.Dispose(); return false; }
    }
    private string? _id;
    private int _misses, _once, _ticket;
    private bool _on;
    private readonly object _gate = new();
    private event Action? Changed;
    private int Ticket => _ticket++;
    private void Reset() => _id = null;
    private void Load() => _id = "loaded";
    private struct Point { public int X; }
}

internal sealed class Options { public string? Id { get; set; } public void Reset() => Id = null; }
internal sealed record Settings(string? Id, string Name);
internal struct Switch2 { public bool On; public int Level { get; set; } public void TurnOn() => On = true; public void TurnOff() => On = false; }
internal class Defaults2 { public Defaults2() { } public Defaults2(string? id) => Id = id; public bool On { get; set; } = true; public string? Id { get; } public void Enable() => On = true; }
internal sealed class DerivedDefaults : Defaults2;
internal record struct Level2(int N, string? Name);
internal sealed class Filled2 : List<string> { public Filled2() => Add("x"); }
internal static class Shared2 { public static bool On; public static void Start() => On = true; public static void Enable2(this Defaults2 d) => d.On = true;
}

public sealed class FilledFields
{
    // ---- Fields that were filled before code that is not seen ran
    string? _token;
    async Task<Req> filled_then_awaited() { var b = NoId(); if (_token is null) _token = await LoadAsync(); await Task.Yield(); if (_token is not null) b.WithAppId(_token); return b.Build(); }
    async Task<Req> filled_then_logged() { var b = NoId(); if (_token is null) _token = await LoadAsync(); Log("x"); if (_token is not null) b.WithAppId(_token); return b.Build(); }
    async Task<Req> filled_by_reading() { var b = NoId(); if (_token is null) _token = Read(); await Task.Yield(); if (_token is not null) b.WithAppId(_token); return b.Build(); }
}
