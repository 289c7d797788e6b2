// Marked builder programs: what can be seen though it stands elsewhere
// A line with //! must carry that diagnostic with exactly those members; a line with //~ may; every other line must carry none.

namespace VisibleHelpersCases;

public partial class VisibleHelpers
{
    // ---- Extension blocks and extensions
    void extension_full() => _ = Msg.CreateBuilder().Mailed().Build();
    void extension_half() => _ = Msg.CreateBuilder().Texted().Build(); //! AMPG1001 DeliveryMethod
    void extension_as_static() { var b = Begun(); Extended.Mailed(b); _ = b.Build(); }
    void extension_as_static_half() { var b = Begun(); Extended.Texted(b); _ = b.Build(); } //~ AMPG1001
    void extension_property() => _ = Msg.CreateBuilder().ByMail.Build();
    void extension_property_half() => _ = Msg.CreateBuilder().ByNothing.Build(); //! AMPG1001 DeliveryMethod
    void extension_operator() { var b = Begun() | DeliveryMethod.Sms; _ = b.Build(); }
    void extension_static() => _ = Msg.Mailing().Build();
    void extension_static_half() => _ = Msg.Half().Build(); //! AMPG1001 DeliveryMethod
    void extension_generic() => _ = Msg.CreateBuilder().Pipe(x => x.WithDeliveryMethod(DeliveryMethod.Sms)).Build();
    void extension_generic_half() => _ = Msg.CreateBuilder().Pipe(x => x.WithSmsSettings(s => { })).Build(); //~ AMPG1001
    void extension_generic_also() => _ = Msg.CreateBuilder().Also(x => x.WithDeliveryMethod(DeliveryMethod.Sms)).Build();
    void extension_generic_also_half() => _ = Msg.CreateBuilder().Also(x => Log(x.ToString() ?? "")).Build(); //~ AMPG1001
    void extension_when(bool x) => _ = Begun().When(x, y => y.WithDeliveryMethod(DeliveryMethod.Sms)).Build(); //~ AMPG1002
    void extension_when_both(bool x) => _ = Begun().Either(x, y => y.WithDeliveryMethod(DeliveryMethod.Sms), y => y.WithDeliveryMethod(DeliveryMethod.Email)).Build();
    void extension_null_conditional(Msg.Builder? b) { b?.Mailed(); _ = (b ?? Msg.Mailing()).Build(); }
    void extension_with_optional_null() => _ = Msg.CreateBuilder().Using(null).Build(); //~ AMPG1001 //~ AMPG1002
    void extension_of_interface(IHasMethod source) => _ = Msg.CreateBuilder().From(source).Build();
    // ---- Virtual, base, interfaces
    void base_call() => _ = new Mailing().Make().Build();
    void base_call_half() => _ = new Texting().Make().Build(); //! AMPG1001 DeliveryMethod
    void sealed_override() { var b = Begun(); new Mailing().Fill(b); _ = b.Build(); }
    void sealed_override_half() { var b = Begun(); new Texting().Fill(b); _ = b.Build(); } //! AMPG1001 DeliveryMethod
    void virtual_unknown(Filler filler) { var b = Begun(); filler.Fill(b); _ = b.Build(); }
    void interface_default(IFills fills) { var b = Begun(); fills.Fill(b); _ = b.Build(); }
    void interface_static_half() { var b = Begun(); IFills.Nothing(b); _ = b.Build(); } //~ AMPG1001
    void static_abstract<T>() where T : IMakes<T> { var b = T.Make(); _ = b.Build(); }
    void generic_fills<T>(T filler) where T : IFills { var b = Begun(); filler.Fill(b); _ = b.Build(); }
    void ensured(IEnsured e) { var b = Begun(); e.Fill(b); _ = b.Build(); }
    void ensured_other(IEnsured e) { var b = Req.CreateBuilder().WithAppId("x"); e.FillNames(b); _ = b.WithResourceConfig(FullCfg()).Build(); }
    // ---- Erased and partial calls
    void conditional_erased() { var b = Begun(); OnlyInDebug(b); _ = b.Build(); } //! AMPG1001 DeliveryMethod
    void conditional_erased_other() { var b = Begun(); OnlyWithTracing(b); b.WithDeliveryMethod(DeliveryMethod.Sms); _ = b.Build(); }
    void conditional_erased_argument() { var b = Begun(); Trace2(b.WithDeliveryMethod(DeliveryMethod.Sms)); _ = b.Build(); } //! AMPG1001 DeliveryMethod
    void debug_assert_argument() { var b = Begun(); Debug.Assert(b.WithDeliveryMethod(DeliveryMethod.Sms) is not null); _ = b.Build(); } //! AMPG1001 DeliveryMethod
    void partial_implemented() { var b = Begun(); Implemented(b); _ = b.Build(); }
    void partial_missing() { var b = Begun(); NotImplemented(b); _ = b.Build(); } //! AMPG1001 DeliveryMethod
    partial void Implemented(Msg.Builder b);
    partial void Implemented(Msg.Builder b) => b.WithDeliveryMethod(DeliveryMethod.Sms);
    partial void NotImplemented(Msg.Builder b);
    // ---- Helpers whose results are used or dropped
    void returned_same() { var b = Begun(); Mail(b); _ = b.Build(); }
    void returned_new_dropped() { var b = Begun(); Copy(b); _ = b.Build(); } //! AMPG1001 DeliveryMethod //~ AMPG1006
    void returned_new_assigned() { var b = Begun(); b = Copy(b); _ = b.Build(); } //~ AMPG1006
    void never_built() { var b = Begun(); Mail(b); } //! AMPG1006
    void never_built_discarded() { var b = Begun(); Mail(b); _ = b; }
    void never_built_chain() => Msg.CreateBuilder().WithDeliveryMethod(DeliveryMethod.Sms); //! AMPG1006
    void never_built_in_if(bool x) { var b = Begun(); if (x) b.WithDeliveryMethod(DeliveryMethod.Sms); else b.WithDeliveryMethod(DeliveryMethod.Email); } //! AMPG1006
    void never_built_in_lambda() { Action a = () => { var b = Begun(); b.WithDeliveryMethod(DeliveryMethod.Sms); }; a(); } //! AMPG1006
    void to_builder_dropped(Msg m) { m.ToBuilder().WithSmsSettings(s => { }); } //! AMPG1006
    void to_builder_kept(Msg m) { _field = m.ToBuilder().WithSmsSettings(s => { }); }
    void built_in_one_branch(bool x) { var b = Begun().WithDeliveryMethod(DeliveryMethod.Sms); if (x) _ = b.Build(); }
    void given_to_field() { var b = Begun(); _field = b; }
    void given_to_event() { var b = Begun(); Ready?.Invoke(b); }
    void given_to_unknown(Action<Msg.Builder> use) { var b = Begun(); use(b); }
    Msg.Builder given_back() { var b = Begun(); return b; }
    Func<Msg> given_to_closure() { var b = Begun().WithDeliveryMethod(DeliveryMethod.Sms); return () => b.Build(); }
    Func<Msg> given_to_closure_half() { var b = Begun(); return () => b.Build(); } //~ AMPG1001
    (Msg.Builder, int) given_in_tuple() { var b = Begun(); return (b, 1); }
    void overwritten() { _ = Msg.CreateBuilder().WithDeliveryMethod(DeliveryMethod.Sms).WithDeliveryMethod(DeliveryMethod.Email).Build(); } //! AMPG1005
    void overwritten_two_statements() { var b = NoId().WithAppId("a"); b.WithAppId("b"); _ = b.Build(); } //! AMPG1005
    void overwritten_in_branch(bool x) { var b = NoId().WithAppId("a"); if (x) b.WithAppId("b"); _ = b.Build(); }
    void overwritten_in_both(bool x) { var b = NoId().WithAppId("a"); if (x) b.WithAppId("b"); else b.WithAppId("c"); _ = b.Build(); } //~ AMPG1005
    void overwritten_after_build() { var b = NoId().WithAppId("a"); _ = b.Build(); b.WithAppId("b"); _ = b.Build(); }
    void overwritten_after_escape(List<Req.Builder> all) { var b = NoId().WithAppId("a"); all.Add(b); b.WithAppId("b"); _ = b.Build(); }
    void overwritten_in_catch() { var b = NoId(); try { b.WithAppId("a"); Log(Read()); } catch (IOException) { b.WithAppId("b"); } _ = b.Build(); }
    void overwritten_defaults() { var b = Defaults(); b.WithAppId("b"); _ = b.Build(); }
    void overwritten_configured() { _ = Msg.CreateBuilder().WithDeliveryMethod(DeliveryMethod.Sms).WithSmsSettings(s => s.WithSmsMessage("a")).WithSmsSettings(s => s.WithSmsMessage("b")).Build(); } //! AMPG1005
    void added_twice() { _ = Settings.CreateBuilder().AddMfaTypes(MfaTypesElement.Sms).AddMfaTypes(MfaTypesElement.Totp).Build(); }
    // ---- Nested builders
    void nested_half() => _ = Req.CreateBuilder().WithAppId("a").WithBackendEnvironmentName("d").WithResourceName("r").WithResourceConfig(c => c.WithService(Service.Cognito).WithAuthResources(AuthResources.UserPoolOnly)).Build(); //! AMPG1001 UserPoolConfigs
    void nested_half_block(bool x) => _ = Req.CreateBuilder().WithAppId("a").WithBackendEnvironmentName("d").WithResourceName("r").WithResourceConfig(c => { c.WithService(Service.Cognito).WithUserPoolConfigs(u => { }); if (x) c.WithAuthResources(AuthResources.UserPoolOnly); }).Build(); //! AMPG1002 AuthResources
    void nested_method_group() => _ = Req.CreateBuilder().WithAppId("a").WithBackendEnvironmentName("d").WithResourceName("r").WithResourceConfig(Complete).Build();
    void nested_method_group_half() => _ = Req.CreateBuilder().WithAppId("a").WithBackendEnvironmentName("d").WithResourceName("r").WithResourceConfig(Incomplete).Build(); //! AMPG1001 AuthResources,UserPoolConfigs
    void nested_local_delegate() { Action<Cfg.Builder> fill = c => Complete(c); _ = NoId().WithAppId("x").WithResourceConfig(fill).Build(); } //~ AMPG1005
    void nested_deep_half() => _ = Pool.CreateBuilder().WithVerificationMessage(m => m.WithEmailSettings(e => e.WithEmailSubject("s"))).Build(); //! AMPG1001 DeliveryMethod
    void nested_returns_early(bool x) => _ = Pool.CreateBuilder().WithVerificationMessage(m => { if (x) return; m.WithDeliveryMethod(DeliveryMethod.Email); }).Build(); //! AMPG1002 DeliveryMethod
    void nested_throws(bool x) => _ = Pool.CreateBuilder().WithVerificationMessage(m => { if (x) throw new InvalidOperationException(); m.WithDeliveryMethod(DeliveryMethod.Email); }).Build();
    void nested_captures_outer() { var m = Msg.CreateBuilder(); _ = Pool.CreateBuilder().WithMfa(f => m.WithDeliveryMethod(DeliveryMethod.Sms)).WithVerificationMessage(m.Build()).Build(); }
    // ---- Constructors, operators, properties, recursion
    void by_constructor() { var b = Begun(); _ = new Stamp(b); _ = b.Build(); }
    void by_constructor_half() { var b = Begun(); _ = new Stamp(b, 1); _ = b.Build(); } //~ AMPG1001
    void by_indexer() { var b = NoId(); var s = new Setter(b); s["id"] = "x"; _ = b.Build(); }
    void by_dispose() { var b = Begun(); using (new Finisher(b)) Log("x"); _ = b.Build(); }
    void by_property_half() { var b = Half; _ = b.Build(); } //! AMPG1001 DeliveryMethod
    void by_recursion(int n) { var b = Begun(); Repeat(b, n); _ = b.Build(); }
    void by_recursion_half(int n) { var b = Begun(); RepeatNothing(b, n); _ = b.Build(); } //~ AMPG1001
    void by_mutual_recursion(int n) { var b = Begun(); Even(b, n); _ = b.Build(); }
    void by_params() { var b = Begun(); MailAll(b, Begun()); _ = b.Build(); } //~ AMPG1006
    void by_named_arguments() { var l = Begun(); var r = Begun(); First(second: l, first: r); _ = r.Build(); _ = l.WithDeliveryMethod(DeliveryMethod.Sms).Build(); }
    void by_named_arguments_wrong() { var l = Begun(); var r = Begun(); First(second: l, first: r); _ = r.Build(); _ = l.Build(); } //! AMPG1001 DeliveryMethod
    // ---- Helpers that take the builder as something else
    void as_object() { var b = Begun(); FillObject(b); _ = b.Build(); }
    void as_object_half() { var b = Begun(); IgnoreObject(b); _ = b.Build(); } //~ AMPG1001
    void as_type_parameter() { var b = Begun(); FillAny(b); _ = b.Build(); }
    void as_type_parameter_result() { var b = FillAny(Begun()); _ = b.Build(); }
    void as_dynamic() { var b = Begun(); FillDynamic(b); _ = b.Build(); }
    void as_tuple() { var b = Begun(); FillTuple((b, 1)); _ = b.Build(); }
    void as_span() { var b = Begun(); FillSpan([b]); _ = b.Build(); }
    void as_span_of_one() { var b = Begun(); FillSpan(new ReadOnlySpan<Msg.Builder>(in b)); _ = b.Build(); }
    void as_enumerable() { var b = Begun(); FillMany([b]); _ = b.Build(); }
    void as_params_collection() { var b = Begun(); FillParams(b, b); _ = b.Build(); }
    void as_nullable() { var b = Begun(); FillNullable(b); _ = b.Build(); }
    void as_setter_value() { var b = Begun(); Target = b; _ = b.Build(); }
    void as_setter_value_in_initializer() { var b = Begun(); _ = new Taker { Builder = b }; _ = b.Build(); }
    void as_init_value_of_with() { var b = Begun(); _ = new TakerRecord(1) with { Builder = b }; _ = b.Build(); }
    void as_collection_element() { var b = Begun(); _ = new Taker { b }; _ = b.Build(); }
    void as_indexer_key() { var b = Begun(); _ = new Taker()[b]; _ = b.Build(); }
    void as_converted() { var b = Begun(); Taker t = b; _ = b.Build(); }
    void as_operand() { var b = Begun(); _ = new Taker() + b; _ = b.Build(); }
    void as_interpolated() { var b = Begun(); Say(b, $"hello {1}"); _ = b.Build(); }
    void as_deconstructed() { var b = Begun(); var (x, y) = b; _ = b.Build(); }
    void as_enumerated() { var b = Begun(); foreach (var x in b) Log("x"); _ = b.Build(); }
    async Task as_awaited() { var b = Begun(); await b; _ = b.Build(); }
    void as_base_argument() { var b = Begun(); _ = new DerivedTaker(b); _ = b.Build(); }
    void as_this_argument() { var b = Begun(); _ = new Taker(b, 3); _ = b.Build(); }
    void as_function_pointer() { var b = Begun(); unsafe { delegate*<Msg.Builder, Msg.Builder> p = &Mail; p(b); } _ = b.Build(); }
    void as_delegate_target() { var b = Begun(); Func<Msg.Builder> f = b.Mailed; f(); _ = b.Build(); }
    void as_delegate_target_half() { var b = Begun(); Func<Msg.Builder> f = b.Mailed; _ = b.Build(); } //~ AMPG1001
    void as_delegate_of_local_function() { var b = Begun(); Action a = Fill; a(); _ = b.Build(); void Fill() => b.WithDeliveryMethod(DeliveryMethod.Sms); }
    void as_local_function_given() { var b = Begun(); Invoke(Fill); _ = b.Build(); void Fill() => b.WithDeliveryMethod(DeliveryMethod.Sms); }
    void as_anonymous_method() { var b = Begun(); Invoke(delegate { b.WithDeliveryMethod(DeliveryMethod.Sms); }); _ = b.Build(); }
    void as_setter_bound() { var b = Begun(); Func<DeliveryMethod, Msg.Builder> set = b.WithDeliveryMethod; set(DeliveryMethod.Sms); _ = b.Build(); }
    void as_event_subscriber() { var b = Begun(); Now += () => b.WithDeliveryMethod(DeliveryMethod.Sms); _ = b.Build(); }
    void as_thread() { var b = Begun(); var t = new Thread(() => b.WithDeliveryMethod(DeliveryMethod.Sms)); t.Start(); t.Join(); _ = b.Build(); }
    void as_parallel() { var b = Begun(); Parallel.Invoke(() => b.WithDeliveryMethod(DeliveryMethod.Sms), () => Log("x")); _ = b.Build(); }
    void as_struct_this() { var b = Begun(); var s = new Wrapped(b); s.Fill(); _ = b.Build(); }
    void as_explicit_interface() { var b = Begun(); IFills f = new ExplicitFills(); f.Fill(b); _ = b.Build(); }
    void as_hidden() { var b = Begun(); new Hiding().Fill(b); _ = b.Build(); }
    void as_generic_class() { var b = Begun(); Generic<int>.Fill(b); _ = b.Build(); }
    void as_generic_class_half() { var b = Begun(); Generic<int>.Ignore(b); _ = b.Build(); } //! AMPG1001 DeliveryMethod
    void as_static_abstract<T>() where T : IFillsStatic { var b = Begun(); T.Fill(b); _ = b.Build(); }
    void as_extension_getter_static() { var b = Begun(); _ = Extended.get_ByMail(b); _ = b.Build(); }
    void as_extension_operator_assign() { var b = Begun(); b |= DeliveryMethod.Sms; _ = b.Build(); }
    void as_extension_static_named() { var b = Begun(); Extended.Using(method: "x", b: b); _ = b.Build(); }
    void as_extension_classic_static() { var b = Begun(); Extended.Also(b, x => x.WithDeliveryMethod(DeliveryMethod.Sms)); _ = b.Build(); }
    void as_extension_by_ref() { var b = Begun(); b.Also2().WithDeliveryMethod(DeliveryMethod.Sms); _ = b.Build(); }
    // ---- Configuring delegates
    void configured_multicast() { Action<Msg.Builder> f = m => m.WithSmsSettings(s => { }); f += m => m.WithDeliveryMethod(DeliveryMethod.Sms); _ = Pool.CreateBuilder().WithVerificationMessage(f).Build(); }
    void configured_null_then_added() { Action<Msg.Builder>? f = null; f += m => m.WithDeliveryMethod(DeliveryMethod.Sms); _ = Pool.CreateBuilder().WithVerificationMessage(f).Build(); }
    void configured_reassigned(bool x) { Action<Msg.Builder> f = m => { }; f = m => m.WithDeliveryMethod(DeliveryMethod.Sms); _ = Pool.CreateBuilder().WithVerificationMessage(f).Build(); }
    void configured_choice(bool x) => _ = Pool.CreateBuilder().WithVerificationMessage(x ? MailIt : TextIt).Build();
    void configured_choice_inside(bool x) => _ = Pool.CreateBuilder().WithVerificationMessage(m => { if (x) MailIt(m); else TextIt(m); }).Build();
    void configured_choice_inside_half(bool x) => _ = Pool.CreateBuilder().WithVerificationMessage(m => { if (x) MailIt(m); else NothingTo(m); }).Build(); //! AMPG1002 DeliveryMethod
    void configured_by_field() => _ = Pool.CreateBuilder().WithVerificationMessage(_configure).Build();
    void configured_by_field_inside() => _ = Pool.CreateBuilder().WithVerificationMessage(m => _configure(m)).Build();
    void configured_by_parameter(Action<Msg.Builder>? more) => _ = Pool.CreateBuilder().WithVerificationMessage(m => { m.WithDeliveryMethod(DeliveryMethod.Sms); more?.Invoke(m); }).Build();
    void configured_by_parameter_only(Action<Msg.Builder>? more) => _ = Pool.CreateBuilder().WithVerificationMessage(m => more?.Invoke(m)).Build(); //~ AMPG1002
    void configured_by_local_half() { _ = Pool.CreateBuilder().WithVerificationMessage(Fill).Build(); static void Fill(Msg.Builder m) => m.WithSmsSettings(s => { }); } //! AMPG1001 DeliveryMethod
    void configured_async() => _ = Pool.CreateBuilder().WithVerificationMessage(async m => { await Task.Yield(); m.WithDeliveryMethod(DeliveryMethod.Sms); }).Build(); //~ AMPG1001 //~ AMPG1002
    void configured_with_loop() => _ = Pool.CreateBuilder().WithVerificationMessage(m => { foreach (var d in new[] { DeliveryMethod.Sms }) m.WithDeliveryMethod(d); }).Build();
    void configured_with_try() => _ = Pool.CreateBuilder().WithVerificationMessage(m => { try { m.WithDeliveryMethod(DeliveryMethod.Sms); Log(Read()); } catch (IOException) { } }).Build();
    void configured_with_try_half() => _ = Pool.CreateBuilder().WithVerificationMessage(m => { try { Log(Read()); m.WithDeliveryMethod(DeliveryMethod.Sms); } catch (IOException) { } }).Build(); //! AMPG1002 DeliveryMethod
    void configured_captured_flag() { var on = true; _ = Pool.CreateBuilder().WithVerificationMessage(m => { if (on) m.WithDeliveryMethod(DeliveryMethod.Sms); }).Build(); }
    void configured_sets_outer_flag() { var b = NoId(); var done = false; b.WithResourceConfig(c => { Complete(c); done = true; }); if (done) b.WithAppId("x"); _ = b.Build(); } //~ AMPG1005
    void configured_assigns_outer(Msg m) { Msg.Builder? inner = null; _ = Pool.CreateBuilder().WithVerificationMessage(x => { inner = x; inner.WithDeliveryMethod(DeliveryMethod.Sms); }).Build(); }
    void configured_ends_in_throw() => _ = Pool.CreateBuilder().WithVerificationMessage(m => throw new InvalidOperationException()).Build();
    void configured_replaces_parameter() => _ = Pool.CreateBuilder().WithVerificationMessage(m => { m = m.WithDeliveryMethod(DeliveryMethod.Sms); }).Build();
    void configured_replaces_parameter_half() => _ = Pool.CreateBuilder().WithVerificationMessage(m => { m = Msg.CreateBuilder(); m.WithDeliveryMethod(DeliveryMethod.Sms); }).Build(); //! AMPG1001 DeliveryMethod //~ AMPG1006

    private Msg.Builder Target { get => Begun(); set => value.WithDeliveryMethod(DeliveryMethod.Sms); }
    private event Action Now { add => value(); remove { } }
    private readonly Action<Msg.Builder> _configure = m => m.WithDeliveryMethod(DeliveryMethod.Email);
    private static void MailIt(Msg.Builder m) => m.WithDeliveryMethod(DeliveryMethod.Email);
    private static void TextIt(Msg.Builder m) => m.WithDeliveryMethod(DeliveryMethod.Sms);
    private static void NothingTo(Msg.Builder m) => m.WithSmsSettings(s => { });
    private static void FillObject(object o) { if (o is Msg.Builder b) b.WithDeliveryMethod(DeliveryMethod.Sms); }
    private static void IgnoreObject(object o) => Log("x");
    private static T FillAny<T>(T x) where T : class { if (x is Msg.Builder b) b.WithDeliveryMethod(DeliveryMethod.Sms); return x; }
    private static void FillDynamic(dynamic d) => d.WithDeliveryMethod(DeliveryMethod.Sms);
    private static void FillTuple((Msg.Builder B, int N) t) => t.B.WithDeliveryMethod(DeliveryMethod.Sms);
    private static void FillSpan(ReadOnlySpan<Msg.Builder> all) { foreach (var b in all) b.WithDeliveryMethod(DeliveryMethod.Sms); }
    private static void FillMany(IEnumerable<Msg.Builder> all) { foreach (var b in all) b.WithDeliveryMethod(DeliveryMethod.Sms); }
    private static void FillParams(params ReadOnlySpan<Msg.Builder> all) { foreach (var b in all) b.WithDeliveryMethod(DeliveryMethod.Sms); }
    private static void FillNullable(Msg.Builder? b) => b?.WithDeliveryMethod(DeliveryMethod.Sms);
    private static void Invoke(Action a) => a();
    private static void Say(Msg.Builder b, [InterpolatedStringHandlerArgument(nameof(b))] Saying text) { }

    [Conditional("NEVER_DEFINED")] private static void OnlyInDebug(Msg.Builder b) => b.WithDeliveryMethod(DeliveryMethod.Sms);
    [Conditional("NEVER_DEFINED")] private static void OnlyWithTracing(Msg.Builder b) => b.WithDeliveryMethod(DeliveryMethod.Email);
    [Conditional("NEVER_DEFINED")] private static void Trace2(Msg.Builder b) => Log("x");
    private static Msg.Builder Mail(Msg.Builder b) => b.WithDeliveryMethod(DeliveryMethod.Email);
    private static Msg.Builder Copy(Msg.Builder b) => Msg.CreateBuilder().WithDeliveryMethod(DeliveryMethod.Email);
    private static Req.Builder Defaults() => NoId().WithAppId("default");
    private static void Complete(Cfg.Builder c) => c.WithService(Service.Cognito).WithAuthResources(AuthResources.UserPoolOnly).WithUserPoolConfigs(u => { });
    private static void Incomplete(Cfg.Builder c) => c.WithService(Service.Cognito);
    private static Msg.Builder Half { get { return Begun(); } }
    private static void Repeat(Msg.Builder b, int n) { if (n > 0) Repeat(b, n - 1); else b.WithDeliveryMethod(DeliveryMethod.Sms); }
    private static void RepeatNothing(Msg.Builder b, int n) { if (n > 0) RepeatNothing(b, n - 1); b.WithSmsSettings(s => { }); }
    private static void Even(Msg.Builder b, int n) { if (n <= 0) b.WithDeliveryMethod(DeliveryMethod.Sms); else Odd(b, n - 1); }
    private static void Odd(Msg.Builder b, int n) { if (n <= 0) b.WithDeliveryMethod(DeliveryMethod.Email); else Even(b, n - 1); }
    private static void Fill<T>(Msg.Builder b, T value) => b.WithDeliveryMethod(value is string ? DeliveryMethod.Sms : DeliveryMethod.Email);
    private static void MailAll(params Msg.Builder[] all) { foreach (var b in all) b.WithDeliveryMethod(DeliveryMethod.Email); }
    private static void First(Msg.Builder first, Msg.Builder second) => first.WithDeliveryMethod(DeliveryMethod.Sms);
    private Msg.Builder? _field;
    private event Action<Msg.Builder>? Ready;
}

internal static class Extended
{
    extension(Msg.Builder b)
    {
        public Msg.Builder Mailed() => b.WithDeliveryMethod(DeliveryMethod.Email);
        public Msg.Builder Texted() => b.WithSmsSettings(s => s.WithSmsMessage("x"));
        public Msg.Builder ByMail => b.WithDeliveryMethod(DeliveryMethod.Email);
        public Msg.Builder ByNothing => b;
        public Msg.Builder Using(string? method = "sms") => method is null ? b : b.WithDeliveryMethod(DeliveryMethod.Sms);
        public Msg.Builder When(bool x, Func<Msg.Builder, Msg.Builder> then) => x ? then(b) : b;
        public Msg.Builder Either(bool x, Func<Msg.Builder, Msg.Builder> then, Func<Msg.Builder, Msg.Builder> otherwise) => x ? then(b) : otherwise(b);
        public Msg.Builder From(IHasMethod source) { source.Fill(b); return b; }
        public static Msg.Builder operator |(Msg.Builder left, DeliveryMethod m) => left.WithDeliveryMethod(m);
    }
    extension(Msg) { public static Msg.Builder Mailing() => Msg.CreateBuilder().WithDeliveryMethod(DeliveryMethod.Email); public static Msg.Builder Half() => Msg.CreateBuilder().WithEmailSettings(e => { }); }
    public static TOut Pipe<TIn, TOut>(this TIn x, Func<TIn, TOut> f) => f(x);
    public static T Also<T>(this T x, Action<T> f) { f(x); return x; }
}
public interface IHasMethod { void Fill(Msg.Builder b); }
public interface IFills { void Fill(Msg.Builder b) { } static void Nothing(Msg.Builder b) { } static void Mail(Msg.Builder b) => b.WithDeliveryMethod(DeliveryMethod.Email); }
public interface IMakes<T> where T : IMakes<T> { static abstract Msg.Builder Make(); }
public interface IEnsured { [AmplifyGen.EnsuresMembers("DeliveryMethod")] void Fill(Msg.Builder b); [AmplifyGen.EnsuresMembers("BackendEnvironmentName", "ResourceName")] void FillNames(Req.Builder b); }
public class Filler { public virtual Msg.Builder Make() => Msg.CreateBuilder(); public virtual void Fill(Msg.Builder b) => b.WithSmsSettings(s => { }); }
public sealed class Mailing : Filler { public override Msg.Builder Make() => base.Make().WithDeliveryMethod(DeliveryMethod.Email); public override void Fill(Msg.Builder b) { base.Fill(b); b.WithDeliveryMethod(DeliveryMethod.Email); } }
public sealed class Texting : Filler { public override Msg.Builder Make() => base.Make().WithSmsSettings(s => { }); public override void Fill(Msg.Builder b) => base.Fill(b); }
public sealed class Stamp { public Stamp(Msg.Builder b) => b.WithDeliveryMethod(DeliveryMethod.Sms); public Stamp(Msg.Builder b, int n) => Console.Error.WriteLine(n); }
public sealed class Setter(Req.Builder b) { public string this[string key] { set { if (key == "id") b.WithAppId(value); } } }
public sealed class Finisher(Msg.Builder b) : IDisposable { public void Dispose() => b.WithDeliveryMethod(DeliveryMethod.Sms); }
public class Taker : IEnumerable<int>
{
    public Taker() { }
    public Taker(Msg.Builder b) => b.WithDeliveryMethod(DeliveryMethod.Sms);
    public Taker(Msg.Builder b, int n) : this(b) { }
    public Msg.Builder Builder { set => value.WithDeliveryMethod(DeliveryMethod.Sms); }
    public int this[Msg.Builder b] { get { b.WithDeliveryMethod(DeliveryMethod.Sms); return 1; } }
    public void Add(Msg.Builder b) => b.WithDeliveryMethod(DeliveryMethod.Sms);
    public IEnumerator<int> GetEnumerator() => Enumerable.Empty<int>().GetEnumerator();
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    public static implicit operator Taker(Msg.Builder b) => new(b);
    public static Taker operator +(Taker t, Msg.Builder b) { b.WithDeliveryMethod(DeliveryMethod.Sms); return t; }
}
public sealed class DerivedTaker(Msg.Builder b) : Taker(b);
public sealed record TakerRecord(int N) { public Msg.Builder? Builder { get; init { field = value?.WithDeliveryMethod(DeliveryMethod.Sms); } } }
public readonly struct Wrapped(Msg.Builder b) { private readonly Msg.Builder _b = b; public void Fill() => _b.WithDeliveryMethod(DeliveryMethod.Sms); }
public sealed class ExplicitFills : IFills { void IFills.Fill(Msg.Builder b) => b.WithDeliveryMethod(DeliveryMethod.Sms); }
public class Hidden { public void Fill(Msg.Builder b) { } }
public sealed class Hiding : Hidden { public new void Fill(Msg.Builder b) => b.WithDeliveryMethod(DeliveryMethod.Sms); }
public static class Generic<T> { public static void Fill(Msg.Builder b) => b.WithDeliveryMethod(DeliveryMethod.Sms); public static void Ignore(Msg.Builder b) { } }
public interface IFillsStatic { static abstract void Fill(Msg.Builder b); }
[InterpolatedStringHandler] public ref struct Saying { public Saying(int literals, int holes, Msg.Builder b) => b.WithDeliveryMethod(DeliveryMethod.Sms); public void AppendLiteral(string s) { } public void AppendFormatted<T>(T t) { } }
internal static class Odd
{
    public static void Deconstruct(this Msg.Builder b, out int x, out int y) { b.WithDeliveryMethod(DeliveryMethod.Sms); (x, y) = (1, 2); }
    public static IEnumerator<int> GetEnumerator(this Msg.Builder b) { b.WithDeliveryMethod(DeliveryMethod.Sms); return Enumerable.Empty<int>().GetEnumerator(); }
    public static TaskAwaiter GetAwaiter(this Msg.Builder b) { b.WithDeliveryMethod(DeliveryMethod.Sms); return Task.CompletedTask.GetAwaiter(); }
    public static T Also2<T>(this T x) where T : class => x;
}
