// Marked builder programs: lambdas that a local holds, and what is known where a lambda is made
// A line with //! must carry that diagnostic with exactly those members; a line with //~ may; every other line must carry none.

namespace LambdasCases;

public sealed class Lambdas
{
    // ---- Lambdas that are called through a local
    void lambda_in_local(string[] a) { var b = NoId(); Action set = () => { if (a.Length > 1) b.WithAppId("x"); }; if (1 < a.Length) set(); else b.WithAppId("y"); _ = b.Build(); }
    void lambda_in_local_2(bool x) { var b = NoId(); Action set = () => { b.WithAppId("x"); }; if (x) set(); _ = b.Build(); } //! AMPG1002 AppId
    void lambda_cond(bool x) { var b = NoId(); Action? set = x ? () => b.WithAppId("x") : null; set?.Invoke(); _ = b.Build(); } //~ AMPG1002
    void lambda_builds(bool x) { if (!x) return; Func<Req> make = () => { var b = NoId(); if (x) b.WithAppId("x"); return b.Build(); }; Log(make().AppId); }
    void lambda_called_where(List<string> l, bool x) { Func<Req> make = () => { var b = NoId(); if (x) b.WithAppId("x"); return b.Build(); }; if (x) Log(make().AppId); }
    void lambda_called_where_2(List<string> l, bool x) { Func<string, Req> make = s => { var b = NoId(); if (x) b.WithAppId(s); return b.Build(); }; if (!x) return; foreach (var s in l) Log(make(s).AppId); }
    void lambda_called() { var b = NoId(); var ok = true; Action reset = () => ok = false; reset(); if (ok) b.WithAppId("x"); _ = b.Build(); } //! AMPG1001 AppId
    void lambda_flag() { var b = NoId(); var n = 0; Action inc = () => n++; inc(); if (n == 0) b.WithAppId("x"); _ = b.Build(); } //! AMPG1001 AppId
    void lambda_gives_new_half() { var b = NoId().WithAppId("1"); Action renew = () => b = NoId(); renew(); _ = b.Build(); } //! AMPG1001 AppId //~ AMPG1006
    void lambda_half() { var b = NoId(); Action a = () => _ = b.Build(); a(); } //! AMPG1001 AppId
    void lambda_build_half(string id) { var b = NoId(); Func<Req> make = () => b.Build(); _ = make(); Log(id); } //! AMPG1001 AppId
    void conditional_local_lambda() { var b = NoId(); Action? set = () => b.WithAppId("x"); set?.Invoke(); _ = b.Build(); }
    void delegate_adds(bool x) { var b = NoId(); var l = new List<string>(); Action add = () => l.Add("x"); add(); if (l.Count > 0) b.WithAppId("x"); _ = b.Build(); }
    void delegate_adds_maybe(bool x) { var b = NoId(); var l = new List<string>(); Action add = () => l.Add("x"); if (x) add(); if (l.Count > 0) b.WithAppId("x"); _ = b.Build(); } //! AMPG1002 AppId
    void delegate_adds_loop(string[] a) { var b = NoId(); var l = new List<string>(); Action<string> add = l.Add; foreach (var s in a) add(s); if (a.Length == 0) return; if (l.Count > 0) b.WithAppId("x"); _ = b.Build(); }
    void delegate_arg(string[] a) { var b = NoId(); var l = new List<string>(); Array.ForEach(a, s => l.Add(s)); if (a.Length == 0) return; if (l.Count > 0) b.WithAppId("x"); _ = b.Build(); }
    void delegate_stored(string[] a) { var b = NoId(); var l = new List<string>(); var f = new Action<string>(s => l.Add(s)); f("x"); foreach (var s in l) b.WithAppId(s); _ = b.Build(); }
    void list_foreach(List<string> a) { var b = NoId(); var l = new List<string>(); a.ForEach(l.Add); if (a.Count == 0) return; if (l.Count > 0) b.WithAppId("x"); _ = b.Build(); }
    // ---- Lambdas that others call
    void lambda_arg(List<string> l, bool x) { if (!x) return; var r = l.Select(s => { var b = NoId(); if (x) b.WithAppId(s); return b.Build(); }).ToList(); Log(r[0].AppId); }
    void conditional_lambda(Action<Req.Builder>? set) { var b = NoId(); set?.Invoke(b); _ = b.Build(); }
    void any_pred(List<string> l) { var b = NoId(); if (!l.Any(s => s.Length > 3)) return; foreach (var s in l) if (s.Length > 3) b.WithAppId(s); _ = b.Build(); }
    void any_pred_listed(string a) { var b = NoId(); if (!new[] { "x", "y" }.Any(s => s == a)) return; if (a == "x") b.WithAppId(a); if (a == "y") b.WithAppId(a); _ = b.Build(); }
    void pairs3(List<string> l) { var b = NoId(); foreach (var p in l) { if (p != "app") continue; b.WithAppId(p); } if (!l.Any(p => p == "app")) return; _ = b.Build(); }
    // ---- Lambdas within others
    void in_other_lambda(List<string> l) { var b = NoId(); Action set = () => b.WithAppId("x"); l.ForEach(s => set()); _ = b.Build(); } //~ AMPG1002
    void in_local_function() { var b = NoId(); Action set = () => b.WithAppId("x"); Go(); _ = b.Build(); void Go() { set(); } }
    void in_local_function_half() { var b = NoId(); Action set = () => Log("x"); Go(); _ = b.Build(); void Go() { set(); } } //! AMPG1001 AppId
    void local_function_in_lambda() { var b = NoId(); Action set = () => Go(); set(); _ = b.Build(); void Go() { b.WithAppId("x"); } }
    void nested_held() { var b = NoId(); Action outer = () => { Action inner = () => b.WithAppId("x"); inner(); }; outer(); _ = b.Build(); }
    void recursive(int n) { var b = NoId(); Action<int> go = null!; go = k => { if (k > 0) go(k - 1); else b.WithAppId("x"); }; go(n); _ = b.Build(); } //~ AMPG1002
    void returns_value(string? s) { var b = NoId(); Func<string?, bool> ok = x => x is not null; if (!ok(s)) return; if (s is not null) b.WithAppId(s); _ = b.Build(); }
    void throws_value(string? s) { var b = NoId(); Action<string?> check = x => { if (x is null) throw new ArgumentException("x"); }; check(s); if (s is not null) b.WithAppId(s); _ = b.Build(); }
    void before_assigned(bool x) { var b = NoId(); Action set; if (x) set = () => b.WithAppId("x"); else set = () => { }; set(); _ = b.Build(); } //~ AMPG1002
    void loop_calls(string[] a) { var b = NoId(); Action<string> set = s => b.WithAppId(s); foreach (var s in a) set(s); _ = b.Build(); } //! AMPG1002 AppId
    void passed_later() { var b = NoId(); Action set = () => b.WithAppId("x"); set(); Task.Run(set); _ = b.Build(); } //~ AMPG1001
    void yields() { foreach (var r in It()) Log(r.AppId); IEnumerable<Req> It() { var b = NoId(); Action set = () => b.WithAppId("x"); set(); yield return b.Build(); } }
}
