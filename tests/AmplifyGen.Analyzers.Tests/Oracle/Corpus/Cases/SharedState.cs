// Marked builder programs: what several methods of a type share
// A line with //! must carry that diagnostic with exactly those members; a line with //~ may; every other line must carry none.

namespace SharedStateCases;

public sealed class SharedFields(string? primary, Func<bool> ask)
{
    private bool _on;
    private static bool s_on;
    private readonly bool _fixed = Flip();
    private readonly string? _name = Environment.GetEnvironmentVariable("N");
    private readonly List<string> _ids = [];
    private readonly Options _options = new();
    private Options _current = new();
    private int _count;
    private bool On { get; set; }
    private bool Ready => _on;
    private bool Named => _name != null;
    private string? Label { get; init; }

    sealed class Options { public bool Verbose { get; set; } public string? Id; public Options? Inner; public bool HasId => Id != null; public IReadOnlyList<string> Tags { get; init; } = []; }

    void Fill(Req.Builder b) { if (_on) b.WithAppId("x"); }
    void FillFixed(Req.Builder b) { if (_fixed) b.WithAppId("x"); }
    void FillName(Req.Builder b) { if (_name != null) b.WithAppId(_name); }
    void FillName2(Req.Builder b) { if (_name is { Length: > 0 } n) b.WithAppId(n); }
    void FillLabel(Req.Builder b) { if (Label is { } l) b.WithAppId(l); }
    void FillStatic(Req.Builder b) { if (s_on) b.WithAppId("x"); }
    void FillReady(Req.Builder b) { if (Ready) b.WithAppId("x"); }
    void FillOn(Req.Builder b) { if (On) b.WithAppId("x"); }
    void FillOption(Req.Builder b) { if (_options.Verbose) b.WithAppId("x"); }
    void FillCurrent(Req.Builder b) { if (_current.Verbose) b.WithAppId("x"); }
    void FillOptions(Req.Builder b, Options o) { if (o.Id is { } id) b.WithAppId(id); }
    void FillIds(Req.Builder b) { foreach (var id in _ids) b.WithAppId(id); }
    void FillPrimary(Req.Builder b) { if (primary != null) b.WithAppId(primary); }
    void FillCount(Req.Builder b) { if (_count > 0) b.WithAppId("x"); }
    bool TryFill(Req.Builder b) { if (!_on) return false; b.WithAppId("x"); return true; }
    Req.Builder Filled(Req.Builder b) => _on ? b.WithAppId("x") : b;
    Req.Builder Make() => _on ? NoId().WithAppId("x") : NoId();
    Req.Builder MakeFixed() => _fixed ? NoId().WithAppId("x") : NoId();
    void Check() { if (!_on) throw new InvalidOperationException(); }
    void CheckName() { if (string.IsNullOrEmpty(_name)) throw new InvalidOperationException(); }
    void CheckIds() { if (_ids.Count == 0) throw new InvalidOperationException(); }
    bool IsOk() => _on;
    void Touch() { _on = Flip(); }

    void asked_then_helper() { if (!_on) return; var b = NoId(); Fill(b); _ = b.Build(); }
    void refuted_then_helper() { if (_on) return; var b = NoId(); Fill(b); _ = b.Build(); } //~ AMPG1001
    void helper_alone() { var b = NoId(); Fill(b); _ = b.Build(); } //! AMPG1002 AppId
    void asked_around_helper() { var b = NoId(); if (_on) Log("x"); Fill(b); if (!_on) b.WithAppId("y"); _ = b.Build(); }
    void set_before_helper() { var b = NoId(); if (!_on) b.WithAppId("y"); Fill(b); _ = b.Build(); }
    void guard_method() { var b = NoId(); Check(); Fill(b); _ = b.Build(); }
    void question_method() { var b = NoId(); if (!IsOk()) return; Fill(b); _ = b.Build(); }
    void question_property() { var b = NoId(); if (!Ready) return; Fill(b); _ = b.Build(); }
    void helper_asks_property() { var b = NoId(); if (!_on) return; FillReady(b); _ = b.Build(); }
    void helper_tells() { var b = NoId(); if (!_on) return; if (!TryFill(b)) Log("x"); _ = b.Build(); }
    void helper_returns() { if (!_on) return; _ = Filled(NoId()).Build(); }
    void helper_makes() { if (!_on) return; _ = Make().Build(); }
    void helper_makes_in_branch() { if (_on) _ = Make().Build(); else _ = Make().WithAppId("z").Build(); }
    void helper_changes_field() { if (!_on) return; Touch(); var b = NoId(); Fill(b); _ = b.Build(); } //~ AMPG1002
    void log_between() { if (!_on) return; Log("x"); var b = NoId(); Fill(b); _ = b.Build(); }
    void assigned_true() { _on = true; var b = NoId(); Fill(b); _ = b.Build(); }
    void assigned_false() { _on = false; var b = NoId(); Fill(b); _ = b.Build(); } //~ AMPG1001
    void in_try() { var b = NoId(); try { if (!_on) return; Fill(b); } finally { Debug.WriteLine("x"); } _ = b.Build(); }
    void branch_between(bool x) { if (!_on) return; if (x) Debug.WriteLine("x"); var b = NoId(); Fill(b); _ = b.Build(); }
    void loop_between(int n) { if (!_on) return; for (var i = 0; i < n; i++) { } var b = NoId(); Fill(b); _ = b.Build(); }
    void helper_in_loop(int n) { if (!_on) return; for (var i = 0; i < n; i++) { var b = NoId(); Fill(b); _ = b.Build(); } }
    void helper_in_foreach(string[] xs) { if (!_on) return; foreach (var x in xs) { var b = NoId(); Fill(b); _ = b.Build(); } }
    void helper_as_delegate() { if (!_on) return; Action<Req.Builder> f = Fill; var b = NoId(); f(b); _ = b.Build(); }
    void readonly_flag() { if (!_fixed) return; var b = NoId(); FillFixed(b); _ = b.Build(); }
    void readonly_flag_and_log() { if (!_fixed) return; Log("x"); var b = NoId(); FillFixed(b); _ = b.Build(); }
    void readonly_flag_refuted() { if (_fixed) return; Log("x"); var b = NoId(); FillFixed(b); _ = b.Build(); } //! AMPG1001 AppId
    void readonly_text() { if (_name == null) return; Log("x"); var b = NoId(); FillName(b); _ = b.Build(); }
    void readonly_text_not_empty() { if (string.IsNullOrEmpty(_name)) return; Log("x"); var b = NoId(); FillName(b); _ = b.Build(); }
    void readonly_text_pattern() { if (string.IsNullOrEmpty(_name)) return; Log("x"); var b = NoId(); FillName2(b); _ = b.Build(); }
    void readonly_text_guard() { CheckName(); var b = NoId(); FillName2(b); _ = b.Build(); }
    void readonly_text_property() { if (!Named) return; var b = NoId(); FillName(b); _ = b.Build(); }
    void init_property() { if (Label == null) throw new InvalidOperationException(); Log("x"); var b = NoId(); FillLabel(b); _ = b.Build(); }
    void throw_if_null() { ArgumentNullException.ThrowIfNull(_name); var b = NoId(); FillName(b); _ = b.Build(); }
    void asked_after_helper() { var b = NoId(); FillName(b); if (_name is null) b.WithAppId("none"); _ = b.Build(); }
    void opaque_question() { var b = NoId(); if (Uri.IsWellFormedUriString(_name, UriKind.Absolute)) b.WithAppId("u"); if (_name is null) b.WithAppId("none"); _ = b.Build(); } //~ AMPG1002
    void readonly_maker() { if (!_fixed) return; _ = MakeFixed().Build(); }
    void readonly_maker_then_asked() { var b = MakeFixed(); if (!_fixed) b.WithAppId("x"); _ = b.Build(); }
    void static_flag() { if (!s_on) return; var b = NoId(); FillStatic(b); _ = b.Build(); }
    void auto_property() { if (!On) return; var b = NoId(); FillOn(b); _ = b.Build(); }
    void options() { if (!_options.Verbose) return; var b = NoId(); FillOption(b); _ = b.Build(); }
    void current_options() { if (!_current.Verbose) return; var b = NoId(); FillCurrent(b); _ = b.Build(); }
    void options_argument(Options o) { if (o.Id == null) return; var b = NoId(); FillOptions(b, o); _ = b.Build(); }
    void options_property(Options o) { if (!o.HasId) return; var b = NoId(); FillOptions(b, o); _ = b.Build(); }
    void nested_options(Options o) { if (o.Inner is not { Id: { } }) return; var b = NoId(); FillOptions(b, o.Inner); _ = b.Build(); }
    void conditional_options(Options o) { if (o.Inner?.Id == null) return; var b = NoId(); FillOptions(b, o.Inner); _ = b.Build(); }
    void list_count() { if (_ids.Count == 0) return; var b = NoId(); FillIds(b); _ = b.Build(); }
    void list_guard() { CheckIds(); var b = NoId(); FillIds(b); _ = b.Build(); }
    void list_any() { if (!_ids.Any()) return; var b = NoId(); FillIds(b); _ = b.Build(); }
    void primary_parameter() { if (primary == null) return; var b = NoId(); FillPrimary(b); _ = b.Build(); }
    void counter() { if (_count <= 0) return; var b = NoId(); FillCount(b); _ = b.Build(); }
    void counter_not_zero() { if (_count == 0) return; var b = NoId(); FillCount(b); _ = b.Build(); } //! AMPG1002 AppId
    void list_of_options() { if (_options.Tags.Count == 0) return; Log("x"); var b = NoId(); foreach (var t in _options.Tags) b.WithAppId(t); _ = b.Build(); }
    void asked_delegate() { var b = NoId(); if (ask()) b.WithAppId("x"); _ = b.Build(); } //! AMPG1002 AppId
    void local_function() { if (!_on) return; void Local(Req.Builder x) { if (_on) x.WithAppId("x"); } var b = NoId(); Local(b); _ = b.Build(); }
    void local_function_calls_helper() { if (!_on) return; void Local(Req.Builder x) => Fill(x); var b = NoId(); Local(b); _ = b.Build(); }
    void local_function_twice() { if (!_on) return; void Outer(Req.Builder x) => Fill(x); Outer(NoId().WithAppId("y")); var b = NoId(); Outer(b); _ = b.Build(); } //~ AMPG1006
    void Deep1(Req.Builder b) => Deep2(b);
    void Deep2(Req.Builder b) => Fill(b);
    void two_levels() { if (!_on) return; var b = NoId(); Deep1(b); _ = b.Build(); }
    void two_levels_in_branch() { if (_on) { var b = NoId(); Deep1(b); _ = b.Build(); } }
    Req returned() { if (!_on) throw new InvalidOperationException(); return Filled(NoId()).Build(); }
    Req conditional() => _on ? Filled(NoId()).Build() : NoId().WithAppId("x").Build();
    Req switch_expression() => _on switch { true => Filled(NoId()).Build(), false => NoId().WithAppId("x").Build() };
    async Task await_readonly() { if (!_fixed) return; await Task.Yield(); var b = NoId(); FillFixed(b); _ = b.Build(); }
    async Task await_field() { if (!_on) return; await Task.Yield(); var b = NoId(); Fill(b); _ = b.Build(); }
    void in_lock() { lock (_ids) { if (!_on) return; var b = NoId(); Fill(b); _ = b.Build(); } }
    void copied_flag() { var b = NoId(); var on = _on; if (!on) return; Fill(b); _ = b.Build(); }
    void copied_options() { var b = NoId(); var o = _current; if (!o.Verbose) return; FillCurrent(b); _ = b.Build(); }
    void both_branches() { var b = NoId(); if (_on) { Fill(b); } else { b.WithAppId("y"); } _ = b.Build(); }
    void one_branch() { var b = NoId(); if (_on) { Fill(b); } _ = b.Build(); } //! AMPG1002 AppId
    void never_returning_guard() { if (!_on) Fail(); var b = NoId(); Fill(b); _ = b.Build(); }
    static void Fail() => throw new InvalidOperationException();
    void assertion() { Debug.Assert(_on); var b = NoId(); Fill(b); _ = b.Build(); }
    void configured() { if (_on is false) return; var b = NoId(); b.WithResourceConfig(c => FillCfg(c)); Fill(b); _ = b.Build(); }
    void FillCfg(Cfg.Builder c) { if (_on) c.WithService(Service.Cognito).WithAuthResources(AuthResources.UserPoolOnly).WithUserPoolConfigs(u => { }); }
    void configured_by_method() { if (_on is false) return; var b = NoId(); b.WithResourceConfig(FillCfg); Fill(b); _ = b.Build(); }
}

public sealed class PrimaryParameters(string? id, bool on, List<string> ids, Req.Builder given, Func<bool> ask)
{
    private readonly bool _on = on;
    void Fill(Req.Builder b) { if (id != null) b.WithAppId(id); }
    void FillOn(Req.Builder b) { if (on) b.WithAppId("x"); }
    void FillIds(Req.Builder b) { foreach (var x in ids) b.WithAppId(x); }
    void asked_then_helper() { if (id == null) return; var b = NoId(); Fill(b); _ = b.Build(); }
    void log_between() { if (id == null) return; Log("x"); var b = NoId(); Fill(b); _ = b.Build(); }
    void asked_after_helper() { var b = NoId(); Fill(b); if (id == null) b.WithAppId("x"); _ = b.Build(); }
    void helper_alone() { var b = NoId(); Fill(b); _ = b.Build(); } //! AMPG1002 AppId
    void refuted() { if (id != null) return; Log("x"); var b = NoId(); Fill(b); _ = b.Build(); } //! AMPG1001 AppId
    void flag() { if (!on) return; Log("x"); var b = NoId(); FillOn(b); _ = b.Build(); }
    void list() { if (ids.Count == 0) return; var b = NoId(); FillIds(b); _ = b.Build(); }
    void given_builder() { _ = given.Build(); }
    void given_builder_filled() { given.WithAppId("x"); }
    void given_builder_replaced() { given = NoId(); _ = given.Build(); } //~ AMPG1001
    void flag_asked_twice() { var b = NoId(); if (on) b.WithAppId("x"); Log("y"); if (!on) b.WithAppId("z"); _ = b.Build(); }
    void flag_assigned() { var b = NoId(); on = false; if (on) b.WithAppId("x"); _ = b.Build(); } //! AMPG1001 AppId
    void flag_inverted() { var b = NoId(); on = !on; if (on) b.WithAppId("x"); _ = b.Build(); } //! AMPG1002 AppId
    void pattern() { var b = NoId(); if (id is { Length: > 0 } x) b.WithAppId(x); _ = b.Build(); } //! AMPG1002 AppId
    void local_function() { ArgumentNullException.ThrowIfNull(id); var b = NoId(); void L() { if (id != null) b.WithAppId(id); } L(); _ = b.Build(); }
    Req Property { get { var b = NoId(); Fill(b); if (id == null) b.WithAppId("x"); return b.Build(); } }
    void asked_delegate() { var b = NoId(); if (ask()) b.WithAppId("x"); _ = b.Build(); } //! AMPG1002 AppId
    void copied_to_field() { var b = NoId(); if (_on) b.WithAppId("x"); if (!_on) b.WithAppId("y"); _ = b.Build(); }
    void list_or_else() { var b = NoId(); foreach (var x in ids) b.WithAppId(x); if (ids.Count == 0) b.WithAppId("y"); _ = b.Build(); }
    Action in_lambda() => () => { var b = NoId(); if (id != null) b.WithAppId(id); else b.WithAppId("y"); _ = b.Build(); };
}

public sealed class UnassignedParameters(string? id)
{
    void asked_around_log() { var b = NoId(); if (id != null) b.WithAppId("x"); Log("y"); if (id == null) b.WithAppId("z"); _ = b.Build(); }
    void opaque_question() { var b = NoId(); if (Uri.IsWellFormedUriString(id, UriKind.Absolute)) b.WithAppId("u"); if (id is null) b.WithAppId("none"); _ = b.Build(); } //~ AMPG1002
    void position_in_text() { var b = NoId(); if (id!.Length == 0 || id[0] != '/') return; var end = id.IndexOf('?'); if (end < 0) end = id.Length; for (var i = 1; i <= end; i++) b.WithAppId("x"); _ = b.Build(); }
}

public sealed class InitialValues
{
    private bool _done;
    private string? _id;
    private int _n;
    void Fill(Req.Builder b) { if (!_done) { b.WithAppId("x"); _done = true; } }
    void FillP(Req.Builder b, bool p) { if (!p) b.WithAppId("x"); p = true; if (p) Debug.WriteLine("x"); }
    void FillId(Req.Builder b) { if (_id == null) { _id = Environment.MachineName; b.WithAppId(_id); } }
    void FillN(Req.Builder b) { if (_n++ == 0) b.WithAppId("x"); }
    void FillNull(Req.Builder b, string? s) { if (s != null) b.WithAppId(s); s = null; }
    void FillEither(Req.Builder b, string? s) { s ??= "none"; b.WithAppId(s); }
    bool TryOnce(Req.Builder b) { if (_done) return false; _done = true; b.WithAppId("x"); return true; }
    void field_set_by_helper() { if (_done) return; var b = Req.CreateBuilder().WithBackendEnvironmentName("dev").WithResourceName("r").WithResourceConfig(c => c.WithService(Service.Cognito).WithAuthResources(AuthResources.UserPoolOnly).WithUserPoolConfigs(u => { })); Fill(b); _ = b.Build(); }
    void parameter_assigned_later(bool p) { if (p) return; var b = NoId(); FillP(b, p); _ = b.Build(); }
    void parameter_assigned_later_refuted(bool p) { if (!p) return; var b = NoId(); FillP(b, p); _ = b.Build(); } //! AMPG1001 AppId
    void cached_text() { var b = NoId(); if (_id != null) return; FillId(b); _ = b.Build(); }
    void counted() { var b = NoId(); if (_n != 0) return; FillN(b); _ = b.Build(); }
    void parameter_nulled(string? s) { var b = NoId(); if (s == null) return; FillNull(b, s); _ = b.Build(); }
    void parameter_nulled_and_asked(string? s) { var b = NoId(); FillNull(b, s); if (s == null) b.WithAppId("x"); _ = b.Build(); }
    void parameter_defaulted(string? s) { var b = NoId(); FillEither(b, s); _ = b.Build(); }
    void try_once() { var b = NoId(); if (_done) return; if (!TryOnce(b)) Log("x"); _ = b.Build(); }
    void constant_false() { var b = NoId(); FillP(b, false); _ = b.Build(); }
    void constant_true() { var b = NoId(); FillP(b, true); _ = b.Build(); } //~ AMPG1002 //~ AMPG1001
    void field_set_by_helper_alone() { var b = NoId(); Fill(b); _ = b.Build(); } //! AMPG1002 AppId
    void field_asked_after_helper() { var b = NoId(); Fill(b); if (!_done) b.WithAppId("y"); _ = b.Build(); } //~ AMPG1002
}
