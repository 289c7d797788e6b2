// Marked builder programs: loops that surely run, or are guarded, and their twins
// A line with //! must carry that diagnostic with exactly those members; a line with //~ may; every other line must carry none.

namespace SureLoopsCases;

public partial class SureLoops
{
    // ---- Constant collections
    void new_array() { var b = NoId(); foreach (var id in new[] { "a", "b" }) b.WithAppId(id); _ = b.Build(); }
    void new_array_sized() { var b = NoId(); var ids = new string[2]; foreach (var id in ids) b.WithAppId("x"); _ = b.Build(); }
    void new_array_empty() { var b = NoId(); foreach (var id in new string[0]) b.WithAppId(id); _ = b.Build(); } //! AMPG1001 AppId
    void array_empty() { var b = NoId(); foreach (var id in Array.Empty<string>()) b.WithAppId(id); _ = b.Build(); } //! AMPG1001 AppId
    void collection_expression_list() { var b = NoId(); List<string> ids = ["a"]; foreach (var id in ids) b.WithAppId(id); _ = b.Build(); }
    void collection_expression_empty() { var b = NoId(); List<string> ids = []; foreach (var id in ids) b.WithAppId(id); _ = b.Build(); } //! AMPG1001 AppId
    void collection_expression_span() { var b = NoId(); ReadOnlySpan<string> ids = ["a", "b"]; foreach (var id in ids) b.WithAppId(id); _ = b.Build(); }
    void collection_expression_spread(string[] more) { var b = NoId(); string[] ids = [.. more]; foreach (var id in ids) b.WithAppId(id); _ = b.Build(); } //! AMPG1002 AppId
    void collection_expression_spread_and_one(string[] more) { var b = NoId(); string[] ids = ["x", .. more]; foreach (var id in ids) b.WithAppId(id); _ = b.Build(); }
    void list_initializer() { var b = NoId(); foreach (var id in new List<string> { "a" }) b.WithAppId(id); _ = b.Build(); }
    void dictionary_initializer() { var b = NoId(); var map = new Dictionary<string, string> { ["a"] = "x" }; foreach (var (key, id) in map) b.WithAppId(id); _ = b.Build(); }
    void hash_set_initializer() { var b = NoId(); var set = new HashSet<string> { "a" }; foreach (var id in set) b.WithAppId(id); _ = b.Build(); }
    void immutable_created() { var b = NoId(); foreach (var id in ImmutableArray.Create("a", "b")) b.WithAppId(id); _ = b.Build(); }
    void static_readonly_array() { var b = NoId(); foreach (var id in Known) b.WithAppId(id); _ = b.Build(); }
    void static_readonly_list_expression() { var b = NoId(); foreach (var id in KnownList) b.WithAppId(id); _ = b.Build(); }
    void static_readonly_empty() { var b = NoId(); foreach (var id in NoneKnown) b.WithAppId(id); _ = b.Build(); } //~ AMPG1001 //~ AMPG1002
    void constant_string() { var b = NoId(); foreach (var c in "abc") b.WithAppId(c.ToString()); _ = b.Build(); }
    void empty_string() { var b = NoId(); foreach (var c in "") b.WithAppId(c.ToString()); _ = b.Build(); } //! AMPG1001 AppId
    void range() { var b = NoId(); foreach (var i in Enumerable.Range(1, 3)) b.WithAppId("a" + i); _ = b.Build(); }
    void repeat() { var b = NoId(); foreach (var id in Enumerable.Repeat("x", 2)) b.WithAppId(id); _ = b.Build(); }
    void enum_values() { var b = NoId(); foreach (var day in Enum.GetValues<DayOfWeek>()) b.WithAppId(day.ToString()); _ = b.Build(); }
    void stack_allocated() { var b = NoId(); Span<int> numbers = stackalloc int[3]; foreach (var n in numbers) b.WithAppId("x"); _ = b.Build(); }
    void stack_allocated_n(int n) { var b = NoId(); Span<int> numbers = stackalloc int[n]; foreach (var x in numbers) b.WithAppId("x"); _ = b.Build(); } //! AMPG1002 AppId
    void params_known() { Inner("a", "b"); void Inner(params string[] ids) { var b = NoId(); foreach (var id in ids) b.WithAppId(id); _ = b.Build(); } } //~ AMPG1002
    void split_text(string text) { var b = NoId(); foreach (var part in text.Split(',')) b.WithAppId(part); _ = b.Build(); }
    void split_text_removing(string text) { var b = NoId(); foreach (var part in text.Split(',', StringSplitOptions.RemoveEmptyEntries)) b.WithAppId(part); _ = b.Build(); } //! AMPG1002 AppId
    void array_added_to_list() { var b = NoId(); var ids = new List<string>(); ids.Add("x"); foreach (var id in ids) b.WithAppId(id); _ = b.Build(); }
    void array_added_maybe(bool x) { var b = NoId(); var ids = new List<string>(); if (x) ids.Add("x"); foreach (var id in ids) b.WithAppId(id); _ = b.Build(); } //! AMPG1002 AppId
    void appended(IEnumerable<string> ids) { var b = NoId(); foreach (var id in ids.Append("x")) b.WithAppId(id); _ = b.Build(); }
    void concatenated(IEnumerable<string> ids) { var b = NoId(); foreach (var id in ids.Concat(["x"])) b.WithAppId(id); _ = b.Build(); }
    void default_if_empty(IEnumerable<string> ids) { var b = NoId(); foreach (var id in ids.DefaultIfEmpty("x")) b.WithAppId(id); _ = b.Build(); }
    void filtered(IEnumerable<string> ids) { var b = NoId(); foreach (var id in ids.Where(x => x.Length > 0)) b.WithAppId(id); _ = b.Build(); } //! AMPG1002 AppId
    void filtered_constant() { var b = NoId(); foreach (var id in Known.Where(x => x.Length > 0)) b.WithAppId(id); _ = b.Build(); } //~ AMPG1002
    // ---- Counted
    void for_constant() { var b = NoId(); for (var i = 0; i < 3; i++) b.WithAppId("a" + i); _ = b.Build(); }
    void for_constant_zero() { var b = NoId(); for (var i = 0; i < 0; i++) b.WithAppId("a" + i); _ = b.Build(); } //! AMPG1001 AppId
    void for_down() { var b = NoId(); for (var i = 10; i > 0; i--) b.WithAppId("a" + i); _ = b.Build(); }
    void for_const_member() { var b = NoId(); for (var i = 1; i <= MaxAttempts; i++) b.WithAppId("a" + i); _ = b.Build(); }
    void for_at_least(int n) { ArgumentOutOfRangeException.ThrowIfNegativeOrZero(n); var b = NoId(); for (var i = 0; i < n; i++) b.WithAppId("a" + i); _ = b.Build(); }
    void for_at_least_zero(int n) { ArgumentOutOfRangeException.ThrowIfNegative(n); var b = NoId(); for (var i = 0; i < n; i++) b.WithAppId("a" + i); _ = b.Build(); } //! AMPG1002 AppId
    void for_max(int n) { var b = NoId(); var count = Math.Max(1, n); for (var i = 0; i < count; i++) b.WithAppId("a" + i); _ = b.Build(); }
    void for_min(int n) { var b = NoId(); var count = Math.Min(1, n); for (var i = 0; i < count; i++) b.WithAppId("a" + i); _ = b.Build(); } //! AMPG1002 AppId
    void for_max_statement(int n) { var b = NoId(); if (n < 1) n = 1; for (var i = 0; i < n; i++) b.WithAppId("a" + i); _ = b.Build(); }
    void for_clamped(int n) { var b = NoId(); n = Math.Clamp(n, 1, 5); for (var i = 0; i < n; i++) b.WithAppId("a" + i); _ = b.Build(); }
    void for_plus_one(uint n) { var b = NoId(); for (var i = 0u; i <= n; i++) b.WithAppId("a" + i); _ = b.Build(); }
    void for_sized(string[] ids) { if (ids.Length < 2) return; var b = NoId(); for (var i = 1; i < ids.Length; i++) b.WithAppId(ids[i]); _ = b.Build(); }
    void for_sized_off_by_one(string[] ids) { if (ids.Length < 1) return; var b = NoId(); for (var i = 1; i < ids.Length; i++) b.WithAppId(ids[i]); _ = b.Build(); } //! AMPG1002 AppId
    void for_backwards(List<string> ids) { if (ids.Count == 0) return; var b = NoId(); for (var i = ids.Count - 1; i >= 0; i--) b.WithAppId(ids[i]); _ = b.Build(); }
    void for_backwards_wrong(List<string> ids) { if (ids.Count == 0) return; var b = NoId(); for (var i = ids.Count - 1; i > 0; i--) b.WithAppId(ids[i]); _ = b.Build(); } //! AMPG1002 AppId
    void for_to_last(string[] ids) { if (ids.Length == 0) return; var b = NoId(); var last = ids.Length - 1; for (var i = 0; i <= last; i++) b.WithAppId(ids[i]); _ = b.Build(); }
    void while_counts(int n) { if (n <= 0) return; var b = NoId(); while (n-- > 0) b.WithAppId("x"); _ = b.Build(); }
    void while_counts_zero(int n) { if (n < 0) return; var b = NoId(); while (n-- > 0) b.WithAppId("x"); _ = b.Build(); } //! AMPG1002 AppId
    void halves(int n) { if (n < 1) throw new ArgumentOutOfRangeException(nameof(n)); var b = NoId(); for (var k = n; k > 0; k /= 2) b.WithAppId("x"); _ = b.Build(); }
    void do_once(int n) { var b = NoId(); do b.WithAppId("x"); while (--n > 0); _ = b.Build(); }
    // ---- Guards
    void guard_any(IEnumerable<string> ids) { var list = ids.ToList(); if (!list.Any()) return; var b = NoId(); foreach (var id in list) b.WithAppId(id); _ = b.Build(); }
    void guard_any_predicate(List<string> ids) { if (!ids.Any(x => x.Length > 0)) return; var b = NoId(); foreach (var id in ids) b.WithAppId(id); _ = b.Build(); }
    void guard_all_wrong(List<string> ids) { if (!ids.All(x => x.Length > 0)) return; var b = NoId(); foreach (var id in ids) b.WithAppId(id); _ = b.Build(); } //~ AMPG1002
    void guard_null_or_empty(string? text) { if (string.IsNullOrEmpty(text)) return; var b = NoId(); foreach (var c in text) b.WithAppId(c.ToString()); _ = b.Build(); }
    void guard_null_only(string? text) { if (text is null) return; var b = NoId(); foreach (var c in text) b.WithAppId(c.ToString()); _ = b.Build(); } //! AMPG1002 AppId
    void guard_white_space(string? text) { if (string.IsNullOrWhiteSpace(text)) throw new ArgumentException("text"); var b = NoId(); for (var i = 0; i < text.Length; i++) b.WithAppId(text[i].ToString()); _ = b.Build(); }
    void guard_pattern(IReadOnlyList<string>? ids) { if (ids is not { Count: > 0 }) return; var b = NoId(); foreach (var id in ids) b.WithAppId(id); _ = b.Build(); }
    void guard_pattern_zero(IReadOnlyList<string>? ids) { if (ids is not { Count: >= 0 }) return; var b = NoId(); foreach (var id in ids) b.WithAppId(id); _ = b.Build(); } //! AMPG1002 AppId
    void guard_list_pattern(string[] ids) { if (ids is not [_, ..]) return; var b = NoId(); foreach (var id in ids) b.WithAppId(id); _ = b.Build(); }
    void guard_list_pattern_empty(string[] ids) { if (ids is []) throw new ArgumentException("ids"); var b = NoId(); foreach (var id in ids) b.WithAppId(id); _ = b.Build(); }
    void guard_null_conditional(List<string>? ids) { if (ids?.Count > 0) { var b = NoId(); foreach (var id in ids) b.WithAppId(id); _ = b.Build(); } }
    void guard_null_conditional_or(List<string>? ids) { if ((ids?.Count ?? 0) == 0) return; var b = NoId(); foreach (var id in ids!) b.WithAppId(id); _ = b.Build(); }
    void guard_is_empty(ReadOnlySpan<char> text) { if (text.IsEmpty) return; var b = NoId(); foreach (var c in text) b.WithAppId(c.ToString()); _ = b.Build(); }
    void guard_is_default_or_empty(ImmutableArray<string> ids) { if (ids.IsDefaultOrEmpty) return; var b = NoId(); foreach (var id in ids) b.WithAppId(id); _ = b.Build(); }
    void guard_concurrent(ConcurrentQueue<string> q) { if (q.IsEmpty) return; var b = NoId(); while (q.TryDequeue(out var id)) b.WithAppId(id); _ = b.Build(); } //~ AMPG1002
    void guard_queue(Queue<string> q) { if (q.Count == 0) return; var b = NoId(); while (q.Count > 0) b.WithAppId(q.Dequeue()); _ = b.Build(); }
    void guard_queue_try(Queue<string> q) { if (q.Count == 0) return; var b = NoId(); while (q.TryDequeue(out var id)) b.WithAppId(id); _ = b.Build(); }
    void guard_stack(Stack<string> s) { if (s.Count == 0) throw new InvalidOperationException(); var b = NoId(); do b.WithAppId(s.Pop()); while (s.Count > 0); _ = b.Build(); }
    void guard_enumerator(IEnumerable<string> ids) { using var e = ids.GetEnumerator(); if (!e.MoveNext()) return; var b = NoId(); do b.WithAppId(e.Current); while (e.MoveNext()); _ = b.Build(); }
    void guard_enumerator_skips(IEnumerable<string> ids) { using var e = ids.GetEnumerator(); if (!e.MoveNext()) return; var b = NoId(); while (e.MoveNext()) b.WithAppId(e.Current); _ = b.Build(); } //! AMPG1002 AppId
    void guard_contains(Dictionary<string, string> map, string key) { if (!map.ContainsKey(key)) return; var b = NoId(); foreach (var pair in map) b.WithAppId(pair.Value); _ = b.Build(); }
    void guard_count_kept(List<string> ids) { var count = ids.Count; if (count == 0) return; var b = NoId(); for (var i = 0; i < count; i++) b.WithAppId(ids[i]); _ = b.Build(); }
    void guard_flag(List<string> ids) { var empty = ids.Count == 0; if (empty) return; var b = NoId(); foreach (var id in ids) b.WithAppId(id); _ = b.Build(); }
    void guard_default(string[] ids) { var b = NoId(); if (ids.Length == 0) ids = ["x"]; foreach (var id in ids) b.WithAppId(id); _ = b.Build(); }
    void guard_else(string[] ids) { var b = NoId(); if (ids.Length == 0) b.WithAppId("none"); foreach (var id in ids) b.WithAppId(id); _ = b.Build(); }
    void guard_else_after(string[] ids) { var b = NoId(); foreach (var id in ids) b.WithAppId(id); if (ids.Length == 0) b.WithAppId("none"); _ = b.Build(); }
    void guard_else_wrong(string[] ids) { var b = NoId(); if (ids.Length == 1) b.WithAppId("one"); foreach (var id in ids.Skip(1)) b.WithAppId(id); _ = b.Build(); } //~ AMPG1002
    void guard_other_list(List<string> ids, List<string> others) { if (ids.Count == 0) return; var b = NoId(); foreach (var id in others) b.WithAppId(id); _ = b.Build(); } //! AMPG1002 AppId
    void guard_other_same_count(string[] ids, string[] names) { if (ids.Length == 0 || names.Length != ids.Length) return; var b = NoId(); foreach (var name in names) b.WithAppId(name); _ = b.Build(); }
    void guard_in_try_get_non_enumerated(IEnumerable<string> ids) { if (ids.TryGetNonEnumeratedCount(out var n) && n > 0) { var b = NoId(); foreach (var id in ids) b.WithAppId(id); _ = b.Build(); } }
    // ---- Breaks and retries
    void break_after_set(string[] ids) { if (ids.Length == 0) return; var b = NoId(); foreach (var id in ids) { b.WithAppId(id); if (id.Length > 3) break; } _ = b.Build(); }
    void break_before_set(string[] ids) { if (ids.Length == 0) return; var b = NoId(); foreach (var id in ids) { if (id.Length > 3) break; b.WithAppId(id); } _ = b.Build(); } //! AMPG1002 AppId
    void continue_before_set(string[] ids) { if (ids.Length == 0) return; var b = NoId(); foreach (var id in ids) { if (id.Length > 3) continue; b.WithAppId(id); } _ = b.Build(); } //! AMPG1002 AppId
    void found_or_throw(string[] ids) { var b = NoId(); foreach (var id in ids) { if (id.Length > 3) { b.WithAppId(id); goto found; } } throw new InvalidOperationException(); found: _ = b.Build(); }
    void retry_rethrows() { var b = NoId(); for (var i = 1; i <= 3; i++) { try { b.WithAppId(Read()); break; } catch (IOException) when (i < 3) { Thread.Sleep(i); } } _ = b.Build(); }
    void retry_gives_up() { var b = NoId(); for (var i = 1; i <= 3; i++) { try { b.WithAppId(Read()); break; } catch (IOException) { Thread.Sleep(i); } } _ = b.Build(); } //! AMPG1002 AppId
    void retry_flag() { var b = NoId(); var done = false; while (!done) { try { b.WithAppId(Read()); done = true; } catch (IOException) { Thread.Sleep(1); } } _ = b.Build(); }
    void retry_flag_and_count() { var b = NoId(); var done = false; var left = 3; while (!done && left-- > 0) { try { b.WithAppId(Read()); done = true; } catch (IOException) { Thread.Sleep(1); } } if (!done) throw new TimeoutException(); _ = b.Build(); }
    void retry_flag_and_count_wrong() { var b = NoId(); var done = false; var left = 3; while (!done && left-- > 0) { try { b.WithAppId(Read()); done = true; } catch (IOException) { Thread.Sleep(1); } } _ = b.Build(); } //! AMPG1002 AppId
    void retry_last_error() { var b = NoId(); Exception? last = null; for (var i = 0; i < 3; i++) { try { b.WithAppId(Read()); last = null; break; } catch (IOException e) { last = e; } } if (last is not null) throw last; _ = b.Build(); }
    async Task retry_async(int max) { ArgumentOutOfRangeException.ThrowIfLessThan(max, 1); var b = NoId(); for (var i = 1; i <= max; i++) { try { b.WithAppId(await LoadAsync()); break; } catch (HttpRequestException) when (i != max) { await Task.Delay(i); } } _ = b.Build(); }
    void spin_until_set() { var b = NoId(); string? id; while ((id = _id) is null) Thread.SpinWait(10); b.WithAppId(id); _ = b.Build(); }
    void counted_to_ten(Queue<string> q) { var b = NoId(); var n = 0; while (n < 10) { n++; b.WithAppId("x"); if (q.Count == 0) continue; q.Dequeue(); } _ = b.Build(); }
    // ---- Made of what is guarded
    void derived_to_list(IEnumerable<string> ids) { var list = ids.ToList(); if (list.Count == 0) return; var b = NoId(); foreach (var id in list) b.WithAppId(id); _ = b.Build(); }
    void derived_to_array(List<string> ids) { if (ids.Count == 0) return; var b = NoId(); foreach (var id in ids.ToArray()) b.WithAppId(id); _ = b.Build(); }
    void derived_select(string[] ids) { if (ids.Length == 0) return; var b = NoId(); foreach (var id in ids.Select(x => x.Trim())) b.WithAppId(id); _ = b.Build(); }
    void derived_order(string[] ids) { if (ids.Length == 0) return; var b = NoId(); foreach (var id in ids.OrderBy(x => x.Length)) b.WithAppId(id); _ = b.Build(); }
    void derived_distinct(string[] ids) { if (ids.Length == 0) return; var b = NoId(); foreach (var id in ids.Distinct()) b.WithAppId(id); _ = b.Build(); }
    void derived_where(string[] ids) { if (ids.Length == 0) return; var b = NoId(); foreach (var id in ids.Where(x => x.Length > 3)) b.WithAppId(id); _ = b.Build(); } //~ AMPG1002
    void derived_take(string[] ids) { if (ids.Length == 0) return; var b = NoId(); foreach (var id in ids.Take(1)) b.WithAppId(id); _ = b.Build(); }
    void derived_copy(List<string> ids) { if (ids.Count == 0) return; var copy = new List<string>(ids); var b = NoId(); foreach (var id in copy) b.WithAppId(id); _ = b.Build(); }
    void derived_spread(List<string> ids) { if (ids.Count == 0) return; string[] copy = [.. ids]; var b = NoId(); foreach (var id in copy) b.WithAppId(id); _ = b.Build(); }
    void derived_span(string[] ids) { if (ids.Length == 0) return; var b = NoId(); foreach (var id in ids.AsSpan()) b.WithAppId(id); _ = b.Build(); }
    void derived_span_text(string text) { if (text.Length == 0) return; var b = NoId(); foreach (var c in text.AsSpan()) b.WithAppId("x" + c); _ = b.Build(); }
    void derived_characters(string text) { if (text.Length == 0) return; var b = NoId(); foreach (var c in text.ToCharArray()) b.WithAppId("x" + c); _ = b.Build(); }
    void derived_trimmed(string text) { text = text.Trim(); if (text.Length == 0) return; var b = NoId(); foreach (var c in text) b.WithAppId("x" + c); _ = b.Build(); }
    void derived_trimmed_wrong(string text) { if (text.Length == 0) return; text = text.Trim(); var b = NoId(); foreach (var c in text) b.WithAppId("x" + c); _ = b.Build(); } //~ AMPG1002
    void derived_slice(string[] ids) { if (ids.Length < 2) return; var b = NoId(); foreach (var id in ids[1..]) b.WithAppId(id); _ = b.Build(); }
    void derived_values(Dictionary<string, string> map) { if (map.Count == 0) return; var b = NoId(); foreach (var id in map.Values) b.WithAppId(id); _ = b.Build(); }
    void derived_keys(Dictionary<string, string> map) { if (map.Count == 0) return; var b = NoId(); foreach (var id in map.Keys) b.WithAppId(id); _ = b.Build(); }
    void derived_index(string[] ids) { if (ids.Length == 0) return; var b = NoId(); foreach (var (i, id) in ids.Index()) b.WithAppId(id + i); _ = b.Build(); }
    void derived_zip(string[] ids, string[] names) { if (ids.Length == 0 || names.Length == 0) return; var b = NoId(); foreach (var (id, name) in ids.Zip(names)) b.WithAppId(id + name); _ = b.Build(); }
    void derived_reverse(string[] ids) { if (ids.Length == 0) return; Array.Reverse(ids); var b = NoId(); foreach (var id in ids) b.WithAppId(id); _ = b.Build(); }
    void derived_sorted(List<string> ids) { if (ids.Count == 0) return; ids.Sort(); var b = NoId(); foreach (var id in ids) b.WithAppId(id); _ = b.Build(); }
    void derived_removed(List<string> ids) { if (ids.Count == 0) return; ids.RemoveAll(x => x.Length == 0); var b = NoId(); foreach (var id in ids) b.WithAppId(id); _ = b.Build(); } //~ AMPG1002
    void derived_immutable(List<string> ids) { if (ids.Count == 0) return; var b = NoId(); foreach (var id in ids.ToImmutableArray()) b.WithAppId(id); _ = b.Build(); }
    void derived_count_by_minimum(string[] ids) { if (ids.Length == 0) return; var b = NoId(); for (var i = 0; i < Math.Min(ids.Length, 3); i++) b.WithAppId(ids[i]); _ = b.Build(); }
    void derived_half(string[] ids) { if (ids.Length == 0) return; var b = NoId(); for (var i = 0; i < (ids.Length + 1) / 2; i++) b.WithAppId(ids[i]); _ = b.Build(); }
    void derived_pages(int total) { if (total <= 0) return; var b = NoId(); var pages = (total + 9) / 10; for (var p = 0; p < pages; p++) b.WithAppId("p" + p); _ = b.Build(); } //~ AMPG1002
    void derived_split_trimmed(string text) { var parts = text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries); if (parts.Length == 0) return; var b = NoId(); foreach (var part in parts) b.WithAppId(part); _ = b.Build(); }
    void derived_field() { if (_items.Count == 0) return; var b = NoId(); foreach (var id in _items) b.WithAppId(id); _ = b.Build(); }
    void derived_property(Batch batch) { if (batch.Ids.Count == 0) return; var b = NoId(); foreach (var id in batch.Ids) b.WithAppId(id); _ = b.Build(); }
    void derived_property_flag(Batch batch) { if (batch.IsEmpty) return; var b = NoId(); foreach (var id in batch.Ids) b.WithAppId(id); _ = b.Build(); }
    void derived_property_other(Batch batch, Batch other) { if (batch.Ids.Count == 0) return; var b = NoId(); foreach (var id in other.Ids) b.WithAppId(id); _ = b.Build(); } //! AMPG1002 AppId
    void derived_default_list(List<string>? ids) { ids ??= ["x"]; if (ids.Count == 0) ids.Add("x"); var b = NoId(); foreach (var id in ids) b.WithAppId(id); _ = b.Build(); }
    void derived_default_ternary(string[] ids) { var all = ids.Length > 0 ? ids : ["x"]; var b = NoId(); foreach (var id in all) b.WithAppId(id); _ = b.Build(); }
    void derived_default_ternary_wrong(string[] ids) { var all = ids.Length > 1 ? ids : []; var b = NoId(); foreach (var id in all) b.WithAppId(id); _ = b.Build(); } //! AMPG1002 AppId
    void derived_default_coalesce(string[]? ids) { var b = NoId(); foreach (var id in ids ?? ["x"]) b.WithAppId(id); _ = b.Build(); } //! AMPG1002 AppId
    void derived_default_null(string[]? ids) { if (ids is not { Length: > 0 }) ids = ["x"]; var b = NoId(); foreach (var id in ids) b.WithAppId(id); _ = b.Build(); }
    void derived_at_least_one(int n) { n = n < 1 ? 1 : n; var b = NoId(); for (var i = 0; i < n; i++) b.WithAppId("a" + i); _ = b.Build(); }
    void derived_absolute(int n) { if (n == 0) return; var b = NoId(); for (var i = 0; i < Math.Abs(n); i++) b.WithAppId("a" + i); _ = b.Build(); }
    void derived_times_two(int n) { if (n <= 0 || n > 100) return; var b = NoId(); for (var i = 0; i < n * 2; i++) b.WithAppId("a" + i); _ = b.Build(); }
    void derived_shift(int n) { if (n < 2) return; var b = NoId(); for (var i = 0; i < n >> 1; i++) b.WithAppId("a" + i); _ = b.Build(); }

    private readonly List<string> _items = [];
    private sealed class Batch { public List<string> Ids { get; } = []; public bool IsEmpty => Ids.Count == 0; }
    private const int MaxAttempts = 5;
    private static readonly string[] Known = ["a", "b"];
    private static readonly List<string> KnownList = ["a", "b"];
    private static readonly string[] NoneKnown = [];
    private string? _id;
    // ---- Loops over what was listed
    static readonly ImmutableArray<string> Fixed = ["a", "b"];
    static readonly Dictionary<string, string> Map = new() { ["a"] = "1" };
    void fixed_immutable_skip() { var b = NoId(); foreach (var id in Fixed.Skip(1)) b.WithAppId(id); _ = b.Build(); }
    void static_skip() { var b = NoId(); foreach (var s in new[] { "a", "b" }.Skip(1)) b.WithAppId(s); _ = b.Build(); }
    void fixed_map() { var b = NoId(); foreach (var kv in Map) b.WithAppId(kv.Value); _ = b.Build(); }
    void match_in_constants(string s) { var b = NoId(); foreach (var k in new[] { "a", "b" }) if (s == k) b.WithAppId(k); _ = b.Build(); } //! AMPG1002 AppId
    void match_any(string s) { var b = NoId(); foreach (var k in new[] { "a", "b" }) { if (s == k) { b.WithAppId(k); break; } } _ = b.Build(); } //! AMPG1002 AppId
    void const_loop_file() { var b = NoId(); foreach (var k in new[] { "a", "b" }) { if (!File.Exists(k)) continue; b.WithAppId(k); break; } _ = b.Build(); } //! AMPG1002 AppId
    void const_loop_env() { var b = NoId(); foreach (var k in new[] { "A", "B" }) { var v = Environment.GetEnvironmentVariable(k); if (v is not null) { b.WithAppId(v); break; } } _ = b.Build(); } //! AMPG1002 AppId
}

public sealed class FilteredElements
{
    // ---- What a predicate leaves of elements that are there
    void args_filter(string[] args) { if (args.Length == 0) return; var b = NoId(); foreach (var a in args.Where(x => !x.StartsWith('-'))) b.WithAppId(a); _ = b.Build(); } //! AMPG1002 AppId
    void filtered_list(List<string> args) { if (args.Count == 0) return; var b = NoId(); foreach (var a in args.Where(x => x.Length > 2)) b.WithAppId(a); _ = b.Build(); } //! AMPG1002 AppId
    void of_type(object[] a) { if (a.Length == 0) return; var b = NoId(); foreach (var x in a.OfType<string>()) b.WithAppId(x); _ = b.Build(); } //! AMPG1002 AppId
    void where_any(List<string> l) { if (!l.Any(x => x.Length > 2)) return; var b = NoId(); foreach (var a in l.Where(x => x.Length > 2)) b.WithAppId(a); _ = b.Build(); }
    void where_asked(List<string> l) { var q = l.Where(x => x.Length > 2).ToList(); if (q.Count == 0) return; var b = NoId(); foreach (var a in q) b.WithAppId(a); _ = b.Build(); }
    void where_asked_any(List<string> l) { var q = l.Where(x => x.Length > 2); if (!q.Any()) return; var b = NoId(); foreach (var a in q) b.WithAppId(a); _ = b.Build(); }
    void where_or_else(List<string> l) { var b = NoId(); var q = l.Where(x => x.Length > 2).ToArray(); foreach (var a in q) b.WithAppId(a); if (q.Length == 0) b.WithAppId("none"); _ = b.Build(); }
    void where_not_null(List<string?> l) { var b = NoId(); foreach (var a in l.Where(x => x is not null)) { if (a is not null) b.WithAppId(a); } if (!l.Any(x => x is not null)) return; _ = b.Build(); }
    void where_element(List<string?> l) { var b = NoId(); var q = l.Where(x => x is not null).ToList(); if (q.Count == 0) return; foreach (var a in q) { if (a is not null) b.WithAppId(a); } _ = b.Build(); }
    void where_of_empty(List<string> l) { l.Clear(); var b = NoId(); foreach (var a in l.Where(x => x.Length > 2)) b.WithAppId(a); _ = b.Build(); } //~ AMPG1001
    void count_where(List<string> l) { var b = NoId(); if (l.Count(x => x.Length > 2) > 0) foreach (var a in l.Where(x => x.Length > 2)) b.WithAppId(a); else b.WithAppId("n"); _ = b.Build(); }
    void first_of_where(List<string> l) { var b = NoId(); var f = l.Where(x => x.Length > 2).FirstOrDefault(); if (f is not null) b.WithAppId(f); _ = b.Build(); } //! AMPG1002 AppId
    void first_where_all(List<string> l) { var b = NoId(); if (l.All(x => x.Length <= 2)) b.WithAppId("n"); foreach (var a in l.Where(x => x.Length > 2)) b.WithAppId(a); _ = b.Build(); }
    void where_captured(List<string> l, string p) { var b = NoId(); foreach (var a in l.Where(x => x == p)) b.WithAppId(a); if (!l.Contains(p)) b.WithAppId("x"); _ = b.Build(); }
    void except(string[] a) { if (a.Length == 0) return; var b = NoId(); foreach (var x in a.Except(["--dry"])) b.WithAppId(x); _ = b.Build(); } //! AMPG1002 AppId

    // ---- Texts that are not empty, and blank
    void white_then_white(string? s) { var b = NoId(); if (string.IsNullOrWhiteSpace(s)) b.WithAppId("none"); if (!string.IsNullOrWhiteSpace(s)) b.WithAppId(s); _ = b.Build(); }
    void white_then_empty(string? s) { var b = NoId(); if (string.IsNullOrWhiteSpace(s)) return; if (!string.IsNullOrEmpty(s)) b.WithAppId(s); _ = b.Build(); }
    void long_then_white(string s) { var b = NoId(); if (s.Length < 3) return; if (!string.IsNullOrWhiteSpace(s)) b.WithAppId(s); _ = b.Build(); } //~ AMPG1002
}
