// Marked builder programs: helpers that tell by their result whether they set, and tasks that are not awaited
// A line with //! must carry that diagnostic with exactly those members; a line with //~ may; every other line must carry none.

namespace ResultHelpersCases;

public partial class ResultHelpers
{
    // ---- bool results
    void tried() { var b = NoId(); if (!TrySet(b, "x")) b.WithAppId("none"); _ = b.Build(); }
    void tried_dropped() { var b = NoId(); TrySet(b, "x"); _ = b.Build(); } //! AMPG1002 AppId
    void tried_wrong_way() { var b = NoId(); if (TrySet(b, "x")) b.WithAppId("again"); _ = b.Build(); } //! AMPG1002 AppId
    void tried_or_throw() { var b = NoId(); if (!TrySet(b, "x")) throw new InvalidOperationException(); _ = b.Build(); }
    void tried_or_return_wrong() { var b = NoId(); if (TrySet(b, "x")) return; _ = b.Build(); } //! AMPG1001 AppId
    void tried_twice() { var b = NoId(); if (TrySet(b, "x") || TrySet(b, "y")) _ = b.Build(); }
    void tried_twice_both() { var b = NoId(); if (TrySet(b, "x") && TrySet(b, "y")) _ = b.Build(); }
    void tried_twice_neither() { var b = NoId(); if (!TrySet(b, "x") && !TrySet(b, "y")) _ = b.Build(); } //! AMPG1001 AppId
    void tried_kept() { var b = NoId(); var ok = TrySet(b, "x"); Log(ok.ToString()); if (ok) _ = b.Build(); }
    void tried_kept_negated() { var b = NoId(); var failed = !TrySet(b, "x"); if (failed) return; _ = b.Build(); }
    void tried_kept_wrong() { var b = NoId(); var failed = !TrySet(b, "x"); if (!failed) return; _ = b.Build(); } //! AMPG1001 AppId
    void tried_in_loop(string[] ids) { var b = NoId(); var any = false; foreach (var id in ids) any |= TrySet(b, id); if (any) _ = b.Build(); }
    void tried_in_loop_break(string[] ids) { var b = NoId(); foreach (var id in ids) { if (TrySet(b, id)) { _ = b.Build(); break; } } }
    void tried_in_loop_wrong(string[] ids) { var b = NoId(); foreach (var id in ids) { if (TrySet(b, id)) break; } _ = b.Build(); } //! AMPG1002 AppId
    void tried_in_while(Queue<string> q) { var b = NoId(); while (!TrySet(b, q.Dequeue())) { } _ = b.Build(); }
    void tried_ternary() { var b = NoId(); var r = TrySet(b, "x") ? b.Build() : b.WithAppId("none").Build(); }
    void tried_ternary_wrong() { var b = NoId(); var r = TrySet(b, "x") ? null : b.Build(); } //! AMPG1001 AppId
    void tried_switch() { var b = NoId(); switch (TrySet(b, "x")) { case false: b.WithAppId("none"); break; } _ = b.Build(); }
    void tried_in_filter() { var b = NoId(); try { Log(Read()); return; } catch (IOException) when (TrySet(b, "x")) { _ = b.Build(); } }
    async Task tried_finished_task(string? id) { var b = NoId(); if (!await TrySetFinished(b, id)) b.WithAppId("none"); _ = b.Build(); }
    async Task tried_finished_task_wrong(string? id) { var b = NoId(); if (await TrySetFinished(b, id)) Log("set"); _ = b.Build(); } //! AMPG1002 AppId
    async Task tried_value_task(string? id) { var b = NoId(); if (await TrySetValueTask(b, id)) _ = b.Build(); }
    async Task tried_awaited_value(HttpClient http) { var b = NoId(); if (!await TrySetAwaited(b, http)) b.WithAppId("none"); _ = b.Build(); }
    async Task tried_awaited_value_wrong(HttpClient http) { var b = NoId(); if (await TrySetAwaited(b, http)) Log("set"); _ = b.Build(); } //! AMPG1002 AppId
    async Task tried_shown_text(HttpClient http) { var b = NoId(); if (string.IsNullOrEmpty(await SetShown(b, http))) b.WithAppId("none"); _ = b.Build(); }
    async Task tried_shown_text_wrong(HttpClient http) { var b = NoId(); _ = await SetShown(b, http); _ = b.Build(); } //! AMPG1002 AppId
    async Task tried_shown_flag(HttpClient http) { var b = NoId(); if (!await SetFlagged(b, http)) throw new InvalidOperationException(); _ = b.Build(); }
    async Task tried_shown_flag_wrong(HttpClient http) { var b = NoId(); if (!await SetFlagged(b, http)) Log("none"); _ = b.Build(); } //! AMPG1002 AppId
    async Task tried_shown_object(HttpClient http) { var b = NoId(); if ((await SetReported(b, http)).IsMissing) b.WithAppId("none"); _ = b.Build(); }
    static async Task<string> SetShown(Req.Builder b, HttpClient http) { var id = await http.GetStringAsync("/id"); if (id.Length > 0) b.WithAppId(id); return id; }
    static async Task<bool> SetFlagged(Req.Builder b, HttpClient http) { var id = await http.GetStringAsync("/id"); var ok = id.Length > 0; if (ok) b.WithAppId(id); return ok; }
    static async Task<Report> SetReported(Req.Builder b, HttpClient http) { var id = await http.GetStringAsync("/id"); if (id == "") return new Report(true); b.WithAppId(id); return new Report(false); }
    private sealed record Report(bool IsMissing);
    static Task<bool> TrySetFinished(Req.Builder b, string? id) { if (id is null) return Task.FromResult(false); b.WithAppId(id); return Task.FromResult(true); }
    static ValueTask<bool> TrySetValueTask(Req.Builder b, string? id) { if (id is null) return ValueTask.FromResult(false); b.WithAppId(id); return ValueTask.FromResult(true); }
    static async Task<bool> TrySetAwaited(Req.Builder b, HttpClient http) { var id = await http.GetStringAsync("/id"); if (id.Length == 0) return false; b.WithAppId(id); return true; }
    void inverse_result() { var b = NoId(); if (IsMissing(b, "x")) b.WithAppId("none"); _ = b.Build(); }
    void inverse_result_wrong() { var b = NoId(); if (!IsMissing(b, "x")) b.WithAppId("none"); _ = b.Build(); } //! AMPG1002 AppId
    void two_members_one_result() { var b = Req.CreateBuilder().WithResourceName("r").WithResourceConfig(FullCfg()); if (!TrySetBoth(b, "x")) return; _ = b.Build(); }
    void two_members_one_result_wrong() { var b = Req.CreateBuilder().WithResourceName("r").WithResourceConfig(FullCfg()); if (!TrySetBoth(b, "x")) b.WithAppId("none"); _ = b.Build(); } //! AMPG1002 BackendEnvironmentName
    void partly_set_on_false() { var b = Req.CreateBuilder().WithResourceName("r").WithResourceConfig(FullCfg()); if (!TrySetPartly(b, "x")) b.WithBackendEnvironmentName("dev"); _ = b.Build(); }
    // ---- Other results
    void count_result() { var b = NoId(); if (SetAll(b, ["x"]) == 0) b.WithAppId("none"); _ = b.Build(); } //~ AMPG1002
    void count_result_wrong(string[] ids) { var b = NoId(); if (SetAll(b, ids) > 0) Log("some"); _ = b.Build(); } //! AMPG1002 AppId
    void enum_result(string id) { var b = NoId(); if (Set(b, id) != Result.Done) b.WithAppId("none"); _ = b.Build(); }
    void enum_result_switch(string id) { var b = NoId(); switch (Set(b, id)) { case Result.Done: break; case Result.Empty: b.WithAppId("empty"); break; case Result.TooLong: return; } _ = b.Build(); }
    void enum_result_gap(string id) { var b = NoId(); switch (Set(b, id)) { case Result.Done: break; case Result.Empty: b.WithAppId("empty"); break; } _ = b.Build(); } //! AMPG1002 AppId
    void error_result(string id) { var b = NoId(); if (Check(b, id) is { } error) { Log(error); return; } _ = b.Build(); }
    void error_result_ignored(string id) { var b = NoId(); if (Check(b, id) is { } error) Log(error); _ = b.Build(); } //! AMPG1002 AppId
    void error_result_coalesce(string id) { var b = NoId(); var error = Check(b, id) ?? "fine"; _ = b.Build(); } //! AMPG1002 AppId
    void error_result_wrong(string id) { var b = NoId(); if (Check(b, id) is null) return; _ = b.Build(); } //! AMPG1001 AppId
    void null_result() { var b = NoId(); if (OrNull(b, "x") is { } full) _ = full.Build(); }
    void null_result_conditional() { _ = OrNull(NoId(), "x")?.Build(); }
    void null_result_fallback() { var b = OrNull(NoId(), "x") ?? NoId().WithAppId("none"); _ = b.Build(); }
    void null_result_fallback_half() { var b = OrNull(NoId(), "x") ?? NoId(); _ = b.Build(); } //! AMPG1002 AppId
    void null_result_original() { var b = NoId(); if (OrNull(b, "x") is null) b.WithAppId("none"); _ = b.Build(); }
    void tuple_result() { var (b, ok) = MakeMaybe("x"); if (!ok) b.WithAppId("none"); _ = b.Build(); }
    void tuple_result_wrong() { var (b, ok) = MakeMaybe("x"); if (ok) b.WithAppId("none"); _ = b.Build(); } //~ AMPG1002
    void out_result() { var b = NoId(); Fill(b, "x", out var done); if (!done) return; _ = b.Build(); }
    void out_result_wrong() { var b = NoId(); Fill(b, "x", out var done); if (done) return; _ = b.Build(); } //! AMPG1001 AppId
    void out_result_made() { if (TryMake("x", out var b)) _ = b.Build(); }
    void out_result_made_wrong() { if (!TryMakeAlways("x", out var b)) _ = b.Build(); } //! AMPG1001 AppId
    void nullable_result() { var b = NoId(); if (Length(b, "x") is not > 0) b.WithAppId("none"); _ = b.Build(); }
    void nullable_result_has_value() { var b = NoId(); if (!Length(b, "x").HasValue) return; _ = b.Build(); }
    void nullable_result_wrong() { var b = NoId(); if (Length(b, "x").HasValue) Log("some"); _ = b.Build(); } //! AMPG1002 AppId
    void flag_parameter() { var b = NoId(); SetIf(b, true); _ = b.Build(); }
    void flag_parameter_false() { var b = NoId(); SetIf(b, false); _ = b.Build(); } //~ AMPG1001 //~ AMPG1002
    void flag_parameter_default() { var b = NoId(); SetUnless(b); _ = b.Build(); }
    void flag_parameter_named() { var b = NoId(); SetUnless(b, skip: true); _ = b.Build(); } //~ AMPG1001 //~ AMPG1002
    void flag_parameter_same(bool x) { var b = NoId(); SetIf(b, x); if (!x) b.WithAppId("none"); _ = b.Build(); }
    void flag_parameter_other(bool x) { var b = NoId(); SetIf(b, x); if (x) b.WithAppId("again"); _ = b.Build(); } //! AMPG1002 AppId //~ AMPG1005
    void null_parameter(string? id) { var b = NoId(); SetIfNotNull(b, id); if (id is null) b.WithAppId("none"); _ = b.Build(); }
    void null_parameter_literal() { var b = NoId(); SetIfNotNull(b, null); _ = b.Build(); } //~ AMPG1001 //~ AMPG1002
    void null_parameter_constant() { var b = NoId(); SetIfNotNull(b, "x"); _ = b.Build(); }
    void null_parameter_unknown(string? id) { var b = NoId(); SetIfNotNull(b, id); _ = b.Build(); } //! AMPG1002 AppId
    void kind_parameter(Result kind) { var b = NoId(); SetFor(b, Result.Done); _ = b.Build(); }
    void kind_parameter_gap() { var b = NoId(); SetFor(b, Result.TooLong); _ = b.Build(); } //~ AMPG1001 //~ AMPG1002
    void local_function_result() { var b = NoId(); if (!Try("x")) b.WithAppId("none"); _ = b.Build(); bool Try(string id) { if (id.Length > 3) return false; b.WithAppId(id); return true; } }
    void local_function_result_dropped(string given) { var b = NoId(); Try(given); _ = b.Build(); bool Try(string id) { if (id.Length > 3) return false; b.WithAppId(id); return true; } } //! AMPG1002 AppId
    void lambda_result(string given) { var b = NoId(); Func<string, bool> attempt = id => { if (id.Length > 3) return false; b.WithAppId(id); return true; }; if (!attempt(given)) b.WithAppId("none"); _ = b.Build(); }
    void extension_result() { var b = NoId(); if (!b.TryAppId("x")) return; _ = b.Build(); }
    void extension_result_dropped(string id) { var b = NoId(); b.TryAppId(id); _ = b.Build(); } //! AMPG1002 AppId
    void property_result() { var b = NoId(); _pending = b; if (!Ready) b.WithAppId("x"); _ = b.Build(); } //~ AMPG1002
    void virtual_result() { var b = NoId(); if (!TryVirtual(b)) b.WithAppId("x"); _ = b.Build(); }
    void forwarded_result() { var b = NoId(); if (!Forward(b, "x")) return; _ = b.Build(); }
    void forwarded_result_wrong(string id) { var b = NoId(); if (Forward(b, id)) return; _ = b.Build(); } //! AMPG1001 AppId
    void forwarded_negated() { var b = NoId(); if (ForwardNegated(b, "x")) return; _ = b.Build(); }
    void exception_as_result() { var b = NoId(); try { SetOrThrow(b, "x"); } catch (FormatException) { b.WithAppId("none"); } _ = b.Build(); }
    void exception_as_result_lost(string id) { var b = NoId(); try { SetOrThrow(b, id); } catch (FormatException) { Log("bad"); } _ = b.Build(); } //! AMPG1002 AppId
    void switch_expression_result(string id) { var b = NoId(); var next = Set(b, id) switch { Result.Done => b, Result.Empty => b.WithAppId("e"), _ => b.WithAppId("l") }; _ = next.Build(); }
    void recursive_result(int n) { var b = NoId(); if (!Descend(b, n)) b.WithAppId("none"); _ = b.Build(); }
    // ---- Tasks
    async Task awaited() { var b = NoId(); await SetAsync(b); _ = b.Build(); }
    async Task awaited_result() { var b = NoId(); if (!await TrySetAsync(b)) b.WithAppId("none"); _ = b.Build(); }
    async Task awaited_result_dropped() { var b = NoId(); await TrySetAsync(b); _ = b.Build(); } //! AMPG1002 AppId
    async Task awaited_later() { var b = NoId(); var t = SetAsync(b); Log("meanwhile"); await t; _ = b.Build(); }
    async Task awaited_all() { var b = NoId(); await Task.WhenAll(SetAsync(b), Task.Delay(1)); _ = b.Build(); }
    async Task never_awaited() { var b = NoId(); var t = SetAsync(b); _ = b.Build(); await t; } //~ AMPG1001 //~ AMPG1002
    async Task never_awaited_local() { var b = NoId(); _ = SetLater(); _ = b.Build(); async Task SetLater() { await Task.Delay(1000); b.WithAppId("x"); } } //~ AMPG1001 //~ AMPG1002
    async Task awaited_local() { var b = NoId(); await SetLater(); _ = b.Build(); async Task SetLater() { await Task.Delay(10); b.WithAppId("x"); } }
    async Task awaited_local_kept() { var b = NoId(); var t = SetLater(); await t; _ = b.Build(); async Task SetLater() { await Task.Delay(10); b.WithAppId("x"); } }
    async Task set_before_first_await() { var b = NoId(); var t = SetFirst(); _ = b.Build(); await t; async Task SetFirst() { b.WithAppId("x"); await Task.Delay(10); } }
    void waited() { var b = NoId(); SetAsync(b).Wait(); _ = b.Build(); }
    void waited_awaiter() { var b = NoId(); SetAsync(b).GetAwaiter().GetResult(); _ = b.Build(); }
    void waited_result() { var b = NoId(); if (!TrySetAsync(b).Result) return; _ = b.Build(); }
    void iterator_not_walked() { var b = NoId(); var steps = Steps(b); _ = b.Build(); } //~ AMPG1001 //~ AMPG1002
    void iterator_walked() { var b = NoId(); foreach (var step in Steps(b)) Log(step); _ = b.Build(); }
    void iterator_counted() { var b = NoId(); Log(Steps(b).Count().ToString()); _ = b.Build(); }
    async Task awaited_value_task() { var b = NoId(); await SetValueAsync(b).ConfigureAwait(false); _ = b.Build(); }
    async Task awaited_half() { var b = NoId(); await NothingAsync(b); _ = b.Build(); } //! AMPG1001 AppId
    // ---- Collected errors
    void errors_list(string? id) { var b = NoId(); var errors = new List<string>(); if (id is null) errors.Add("id"); else b.WithAppId(id); if (errors.Count > 0) throw new ArgumentException(string.Join(", ", errors)); _ = b.Build(); }
    void errors_list_only_logged(string? id) { var b = NoId(); var errors = new List<string>(); if (id is null) errors.Add("id"); else b.WithAppId(id); if (errors.Count > 0) Log(errors[0]); _ = b.Build(); } //! AMPG1002 AppId
    void errors_list_any(string? id) { var b = NoId(); var errors = new List<string>(); if (string.IsNullOrWhiteSpace(id)) errors.Add("id"); else b.WithAppId(id); if (errors.Any()) return; _ = b.Build(); }
    void errors_list_more_than_one(string? id) { var b = NoId(); var errors = new List<string>(); if (id is null) errors.Add("id"); else b.WithAppId(id); if (errors.Count > 1) return; _ = b.Build(); } //! AMPG1002 AppId
    void errors_expression(string? id, string? env) { var b = Req.CreateBuilder().WithResourceName("r").WithResourceConfig(FullCfg()); List<string> errors = []; if (id is null) errors.Add("id"); else b.WithAppId(id); if (env is null) errors.Add("env"); else b.WithBackendEnvironmentName(env); if (errors is not []) return; _ = b.Build(); }
    void errors_expression_one_forgotten(string? id, string? env) { var b = Req.CreateBuilder().WithResourceName("r").WithResourceConfig(FullCfg()); List<string> errors = []; if (id is null) errors.Add("id"); else b.WithAppId(id); if (env is null) Log("env"); else b.WithBackendEnvironmentName(env); if (errors is not []) return; _ = b.Build(); } //~ AMPG1002
    void errors_text(string? id) { var b = NoId(); var error = ""; if (id is null) error += "id "; else b.WithAppId(id); if (error != "") throw new ArgumentException(error); _ = b.Build(); }
    void errors_text_length(string? id) { var b = NoId(); var error = string.Empty; if (id is null) error = "no id"; else b.WithAppId(id); if (error.Length > 0) return; _ = b.Build(); }
    void errors_string_builder(string? id) { var b = NoId(); var error = new StringBuilder(); if (id is null) error.Append("id"); else b.WithAppId(id); if (error.Length > 0) throw new ArgumentException(error.ToString()); _ = b.Build(); }
    void errors_dictionary(string? id) { var b = NoId(); var errors = new Dictionary<string, string>(); if (id is null) errors["id"] = "missing"; else b.WithAppId(id); if (errors.Count != 0) return; _ = b.Build(); }
    void errors_dictionary_by_key(string? id) { var b = NoId(); var errors = new Dictionary<string, string>(); if (id is null) errors.Add("id", "missing"); else b.WithAppId(id); if (errors.ContainsKey("id")) return; _ = b.Build(); }
    void errors_by_local_function(string? id) { var b = NoId(); var errors = new List<string>(); if (id is null) Error("id"); else b.WithAppId(id); if (errors.Count > 0) return; _ = b.Build(); void Error(string name) => errors.Add(name); }
    void errors_by_yield(string? id) { var b = NoId(); var errors = Validate(b, id).ToList(); if (errors.Count > 0) return; _ = b.Build(); static IEnumerable<string> Validate(Req.Builder b, string? id) { if (id is null) yield return "id"; else b.WithAppId(id); } }
    void errors_object(string? id) { var b = NoId(); var state = new ModelState(); if (id is null) state.AddError("id"); else b.WithAppId(id); if (!state.IsValid) return; _ = b.Build(); }
    void errors_counted(string? id, string? env) { var b = Req.CreateBuilder().WithResourceName("r").WithResourceConfig(FullCfg()); var missing = 0; if (id is null) missing++; else b.WithAppId(id); if (env is null) missing++; else b.WithBackendEnvironmentName(env); if (missing > 0) return; _ = b.Build(); }
    void errors_counted_wrong(string? id, string? env) { var b = Req.CreateBuilder().WithResourceName("r").WithResourceConfig(FullCfg()); var missing = 0; if (id is null) missing++; else b.WithAppId(id); if (env is null) missing++; else b.WithBackendEnvironmentName(env); if (missing == 2) return; _ = b.Build(); } //! AMPG1002 AppId,BackendEnvironmentName
    void errors_valid_flag(string? id) { var b = NoId(); var valid = true; if (id is null) valid = false; else b.WithAppId(id); if (!valid) return; _ = b.Build(); }
    void errors_valid_and(string? id, string? env) { var b = Req.CreateBuilder().WithResourceName("r").WithResourceConfig(FullCfg()); var valid = id is not null; valid &= env is not null; if (id is not null) b.WithAppId(id); if (env is not null) b.WithBackendEnvironmentName(env); if (valid) _ = b.Build(); }
    void errors_valid_or(string? id, string? env) { var b = Req.CreateBuilder().WithResourceName("r").WithResourceConfig(FullCfg()); var valid = id is not null; valid |= env is not null; if (id is not null) b.WithAppId(id); if (env is not null) b.WithBackendEnvironmentName(env); if (valid) _ = b.Build(); } //! AMPG1002 AppId,BackendEnvironmentName
    void errors_or_coalesced(string? id, string? env) { var b = Req.CreateBuilder().WithResourceName("r").WithResourceConfig(FullCfg()); string? error = null; if (id is null) error = "id"; else b.WithAppId(id); if (env is null) error ??= "env"; else b.WithBackendEnvironmentName(env); if (error is not null) return; _ = b.Build(); }
    void errors_exceptions(string? id) { var b = NoId(); var errors = new List<Exception>(); try { b.WithAppId(id ?? Read()); } catch (IOException e) { errors.Add(e); } if (errors.Count > 0) throw new AggregateException(errors); _ = b.Build(); }
    void errors_exceptions_ignored(string? id) { var b = NoId(); var errors = new List<Exception>(); try { b.WithAppId(id ?? Read()); } catch (IOException e) { errors.Add(e); } if (errors.Count > 1) throw new AggregateException(errors); _ = b.Build(); } //! AMPG1002 AppId
    void errors_bits(string? id, string? env) { var b = Req.CreateBuilder().WithResourceName("r").WithResourceConfig(FullCfg()); var missing = 0; if (id is null) missing |= 1; else b.WithAppId(id); if (env is null) missing |= 2; else b.WithBackendEnvironmentName(env); if (missing != 0) return; _ = b.Build(); }
    // ---- Found in a loop
    void found_or(string[] ids) { var b = NoId(); var found = false; foreach (var id in ids) found = found || TrySet(b, id); if (found) _ = b.Build(); }
    void found_last(string[] ids) { var b = NoId(); string? last = null; foreach (var id in ids) { b.WithAppId(id); last = id; } if (last is null) return; _ = b.Build(); }
    void found_first(string[] ids) { var b = NoId(); string? first = null; foreach (var id in ids) { first ??= id; b.WithAppId(first); } if (first is not null) _ = b.Build(); }
    void found_sum(string[] ids) { var b = NoId(); var n = 0; foreach (var id in ids) { if (id.Length == 0) continue; n += 1; b.WithAppId(id); } if (n != 0) _ = b.Build(); }
    void found_sum_wrong(string[] ids) { var b = NoId(); var n = 0; foreach (var id in ids) { n += 1; if (id.Length == 0) continue; b.WithAppId(id); } if (n != 0) _ = b.Build(); } //! AMPG1002 AppId
    void found_list(string[] ids) { var b = NoId(); var used = new List<string>(); foreach (var id in ids) { if (id.Length == 0) continue; used.Add(id); b.WithAppId(id); } if (used.Count > 0) _ = b.Build(); }
    void found_list_wrong(string[] ids) { var b = NoId(); var used = new List<string>(); foreach (var id in ids) { used.Add(id); if (id.Length > 3) b.WithAppId(id); } if (used.Count > 0) _ = b.Build(); } //! AMPG1002 AppId
    void found_index(string[] ids) { var b = NoId(); var at = -1; for (var i = 0; i < ids.Length; i++) if (ids[i].Length > 3) { at = i; b.WithAppId(ids[i]); } if (at >= 0) _ = b.Build(); }
    void found_index_wrong(string[] ids) { var b = NoId(); var at = 0; for (var i = 0; i < ids.Length; i++) if (ids[i].Length > 3) { at = i; b.WithAppId(ids[i]); } if (at >= 0) _ = b.Build(); } //! AMPG1002 AppId
    void found_max(int[] sizes) { var b = NoId(); var best = 0; foreach (var size in sizes) if (size > best) { best = size; b.WithAppId("x" + size); } if (best > 0) _ = b.Build(); }
    void found_by_linq(string[] ids) { var b = NoId(); var id = ids.FirstOrDefault(x => x.Length > 3); if (id is null) return; b.WithAppId(id); _ = b.Build(); }
    void found_by_array_index(string[] ids) { var b = NoId(); var at = Array.IndexOf(ids, "x"); if (at < 0) b.WithAppId("none"); else b.WithAppId(ids[at]); _ = b.Build(); }
    // ---- Results that are objects
    void result_record(string id) { var b = NoId(); var r = SetChecked(b, id); if (!r.Ok) { Log(r.Error ?? ""); return; } _ = b.Build(); }
    void result_record_wrong(string id) { var b = NoId(); var r = SetChecked(b, id); if (r.Ok) return; _ = b.Build(); } //~ AMPG1001 //~ AMPG1002
    void result_record_dropped(string id) { var b = NoId(); SetChecked(b, id); _ = b.Build(); } //! AMPG1002 AppId
    void result_record_pattern(string id) { var b = NoId(); if (SetChecked(b, id) is { Ok: true }) _ = b.Build(); }
    void result_record_error(string id) { var b = NoId(); if (SetChecked(b, id).Error is { } error) throw new InvalidOperationException(error); _ = b.Build(); }
    void result_tuple_named(string id) { var b = NoId(); var r = SetTuple(b, id); if (!r.Ok) return; _ = b.Build(); }
    void result_tuple_item(string id) { var b = NoId(); if (SetTuple(b, id).Ok) _ = b.Build(); }
    void result_tuple_deconstructed(string id) { var b = NoId(); var (ok, error) = SetTuple(b, id); if (!ok) throw new InvalidOperationException(error); _ = b.Build(); }
    void result_tuple_other_part(string id) { var b = NoId(); var (_, error) = SetTuple(b, id); if (error is null) _ = b.Build(); }

    private sealed class ModelState { private readonly List<string> _errors = []; public void AddError(string e) => _errors.Add(e); public bool IsValid => _errors.Count == 0; }
    private readonly record struct Checked(bool Ok, string? Error);
    private static Checked SetChecked(Req.Builder b, string id) { if (id.Length > 20) return new(false, "too long"); b.WithAppId(id); return new(true, null); }
    private static (bool Ok, string? Error) SetTuple(Req.Builder b, string id) { if (id.Length > 20) return (false, "too long"); b.WithAppId(id); return (true, null); }
    private enum Result { Done, Empty, TooLong }
    private static bool TrySet(Req.Builder b, string id) { if (id.Length == 0 || Flip()) return false; b.WithAppId(id); return true; }
    private static bool IsMissing(Req.Builder b, string id) { if (Flip()) return true; b.WithAppId(id); return false; }
    private static bool TrySetBoth(Req.Builder b, string id) { if (Flip()) return false; b.WithAppId(id).WithBackendEnvironmentName("dev"); return true; }
    private static bool TrySetPartly(Req.Builder b, string id) { b.WithAppId(id); if (Flip()) return false; b.WithBackendEnvironmentName("dev"); return true; }
    private static int SetAll(Req.Builder b, string[] ids) { var n = 0; foreach (var id in ids) { if (id.Length == 0) continue; b.WithAppId(id); n++; } return n; }
    private static Result Set(Req.Builder b, string id) { if (Flip()) return Result.Empty; if (id.Length > 20) return Result.TooLong; b.WithAppId(id); return Result.Done; }
    private static string? Check(Req.Builder b, string id) { if (id.Length > 20) return "too long"; b.WithAppId(id); return null; }
    private static Req.Builder? OrNull(Req.Builder b, string id) => Flip() ? null : b.WithAppId(id);
    private static (Req.Builder, bool) MakeMaybe(string id) { var b = NoId(); if (Flip()) return (b, false); b.WithAppId(id); return (b, true); }
    private static void Fill(Req.Builder b, string id, out bool done) { done = Flip(); if (done) b.WithAppId(id); }
    private static bool TryMake(string id, [NotNullWhen(true)] out Req.Builder? b) { b = Flip() ? NoId().WithAppId(id) : null; return b is not null; }
    private static bool TryMakeAlways(string id, out Req.Builder b) { b = NoId(); if (Flip()) return false; b.WithAppId(id); return true; }
    private static int? Length(Req.Builder b, string id) { if (id.Length == 0 || Flip()) return null; b.WithAppId(id); return 1; }
    private static void SetIf(Req.Builder b, bool x) { if (x) b.WithAppId("x"); }
    private static void SetUnless(Req.Builder b, bool skip = false) { if (!skip) b.WithAppId("x"); }
    private static void SetIfNotNull(Req.Builder b, string? id) { if (id is null) return; b.WithAppId(id); }
    private static void SetFor(Req.Builder b, Result kind) { switch (kind) { case Result.Done: b.WithAppId("d"); break; case Result.Empty: b.WithAppId("e"); break; } }
    private static bool Forward(Req.Builder b, string id) => TrySet(b, id);
    private static bool ForwardNegated(Req.Builder b, string id) { var ok = TrySet(b, id); Log(ok.ToString()); return !ok; }
    private static void SetOrThrow(Req.Builder b, string id) { if (id.Length > 20) throw new FormatException(); b.WithAppId(id); }
    private static bool Descend(Req.Builder b, int n) { if (n <= 0) return false; if (n == 1) { b.WithAppId("x"); return true; } return Descend(b, n - 1); }
    protected virtual bool TryVirtual(Req.Builder b) => false;
    private Req.Builder? _pending;
    private bool Ready { get { if (_pending is null || Flip()) return false; _pending.WithAppId("x"); return true; } }
    private static async Task SetAsync(Req.Builder b) { await Task.Yield(); b.WithAppId("x"); }
    private static async Task<bool> TrySetAsync(Req.Builder b) { await Task.Yield(); if (Flip()) return false; b.WithAppId("x"); return true; }
    private static async ValueTask SetValueAsync(Req.Builder b) { await Task.Yield(); b.WithAppId("x"); }
    private static async Task NothingAsync(Req.Builder b) { await Task.Yield(); b.WithResourceName("x"); }
    private static IEnumerable<string> Steps(Req.Builder b) { yield return "1"; b.WithAppId("x"); yield return "2"; }
}

internal static class Trying { public static bool TryAppId(this Req.Builder b, string id) { if (id.Length > 20) return false; b.WithAppId(id); return true; } }
