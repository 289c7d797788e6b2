// Marked builder programs: what can be seen though it stands elsewhere
// A line with //! must carry that diagnostic with exactly those members; a line with //~ may; every other line must carry none.
#nullable enable
#pragma warning disable CS0162, CS0164, CS0168, CS0219, CS1998, CS4014, CS8321, CS0649, CS0169, CS0414, CS0067, CS0659, CS0661, IDE0051, CA1822, CS8981
using System;
using System.Buffers;
using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using System.Threading;
using System.Threading.Channels;
using System.Threading.Tasks;
using AmplifyBackend;
using Req = AmplifyBackend.UpdateBackendAuthRequest;
using Cfg = AmplifyBackend.UpdateBackendAuthResourceConfig;
using Msg = AmplifyBackend.UpdateBackendAuthVerificationMessageConfig;
using Pool = AmplifyBackend.UpdateBackendAuthUserPoolConfig;

namespace VisibleHelpersCases;

public partial class VisibleHelpers
{
    // ---- Extension blocks and extensions
    void extension_full() => _ = Msg.CreateBuilder().Mailed().Build();
    void extension_half() => _ = Msg.CreateBuilder().Texted().Build(); //! AMPG1001 DeliveryMethod
    void extension_as_static() { var b = Begun(); Extended.Mailed(b); _ = b.Build(); }
    void extension_as_static_half() { var b = Begun(); Extended.Texted(b); _ = b.Build(); } //! AMPG1001 DeliveryMethod
    void extension_property() => _ = Msg.CreateBuilder().ByMail.Build();
    void extension_property_half() => _ = Msg.CreateBuilder().ByNothing.Build(); //! AMPG1001 DeliveryMethod
    void extension_operator() { var b = Begun() | DeliveryMethod.Sms; _ = b.Build(); }
    void extension_static() => _ = Msg.Mailing().Build();
    void extension_static_half() => _ = Msg.Half().Build(); //! AMPG1001 DeliveryMethod
    void extension_generic() => _ = Msg.CreateBuilder().Pipe(x => x.WithDeliveryMethod(DeliveryMethod.Sms)).Build();
    void extension_generic_half() => _ = Msg.CreateBuilder().Pipe(x => x.WithSmsSettings(s => { })).Build(); //! AMPG1001 DeliveryMethod
    void extension_generic_also() => _ = Msg.CreateBuilder().Also(x => x.WithDeliveryMethod(DeliveryMethod.Sms)).Build();
    void extension_generic_also_half() => _ = Msg.CreateBuilder().Also(x => Log(x.ToString() ?? "")).Build(); //! AMPG1001 DeliveryMethod
    void extension_when(bool x) => _ = Begun().When(x, y => y.WithDeliveryMethod(DeliveryMethod.Sms)).Build(); //! AMPG1002 DeliveryMethod
    void extension_when_both(bool x) => _ = Begun().Either(x, y => y.WithDeliveryMethod(DeliveryMethod.Sms), y => y.WithDeliveryMethod(DeliveryMethod.Email)).Build();
    void extension_null_conditional(Msg.Builder? b) { b?.Mailed(); _ = (b ?? Msg.Mailing()).Build(); }
    void extension_with_optional() => _ = Msg.CreateBuilder().Using().Build();
    void extension_with_optional_null() => _ = Msg.CreateBuilder().Using(null).Build(); //! AMPG1001 DeliveryMethod
    void extension_of_interface(IHasMethod source) => _ = Msg.CreateBuilder().From(source).Build();
    void extension_chained() => _ = Msg.CreateBuilder().Texted().Texted().Mailed().Build();
    // ---- Virtual, base, interfaces
    void base_call() => _ = new Mailing().Make().Build();
    void base_call_half() => _ = new Texting().Make().Build(); //! AMPG1001 DeliveryMethod
    void sealed_override() { var b = Begun(); new Mailing().Fill(b); _ = b.Build(); }
    void sealed_override_half() { var b = Begun(); new Texting().Fill(b); _ = b.Build(); } //! AMPG1001 DeliveryMethod
    void virtual_unknown(Filler filler) { var b = Begun(); filler.Fill(b); _ = b.Build(); }
    void interface_default(IFills fills) { var b = Begun(); fills.Fill(b); _ = b.Build(); }
    void interface_static_half() { var b = Begun(); IFills.Nothing(b); _ = b.Build(); } //! AMPG1001 DeliveryMethod
    void interface_static() { var b = Begun(); IFills.Mail(b); _ = b.Build(); }
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
    void returned_new_used() { var b = Copy(Begun()); _ = b.Build(); } //~ AMPG1006
    void returned_new_assigned() { var b = Begun(); b = Copy(b); _ = b.Build(); } //~ AMPG1006
    void never_built() { var b = Begun(); Mail(b); } //! AMPG1006
    void never_built_discarded() { var b = Begun(); Mail(b); _ = b; }
    void never_built_chain() => Msg.CreateBuilder().WithDeliveryMethod(DeliveryMethod.Sms); //! AMPG1006
    void never_built_helper() => Msg.Mailing(); //~ AMPG1006
    void never_built_in_if(bool x) { var b = Begun(); if (x) b.WithDeliveryMethod(DeliveryMethod.Sms); else b.WithDeliveryMethod(DeliveryMethod.Email); } //! AMPG1006
    void never_built_in_lambda() { Action a = () => { var b = Begun(); b.WithDeliveryMethod(DeliveryMethod.Sms); }; a(); } //! AMPG1006
    void to_builder_dropped(Msg m) { m.ToBuilder().WithSmsSettings(s => { }); } //! AMPG1006
    void to_builder_kept(Msg m) { _field = m.ToBuilder().WithSmsSettings(s => { }); }
    void built_in_one_branch(bool x) { var b = Begun().WithDeliveryMethod(DeliveryMethod.Sms); if (x) _ = b.Build(); }
    void given_to_field() { var b = Begun(); _field = b; }
    void given_to_event() { var b = Begun(); Ready?.Invoke(b); }
    void given_to_list(List<Msg.Builder> all) { var b = Begun(); all.Add(b); }
    void given_to_unknown(Action<Msg.Builder> use) { var b = Begun(); use(b); }
    Msg.Builder given_back() { var b = Begun(); return b; }
    Func<Msg> given_to_closure() { var b = Begun().WithDeliveryMethod(DeliveryMethod.Sms); return () => b.Build(); }
    Func<Msg> given_to_closure_half() { var b = Begun(); return () => b.Build(); } //~ AMPG1001
    IEnumerable<Msg.Builder> given_by_yield() { var b = Begun(); yield return b; }
    (Msg.Builder, int) given_in_tuple() { var b = Begun(); return (b, 1); }
    void overwritten() { _ = Msg.CreateBuilder().WithDeliveryMethod(DeliveryMethod.Sms).WithDeliveryMethod(DeliveryMethod.Email).Build(); } //! AMPG1005
    void overwritten_two_statements() { var b = NoId().WithAppId("a"); b.WithAppId("b"); _ = b.Build(); } //! AMPG1005
    void overwritten_in_branch(bool x) { var b = NoId().WithAppId("a"); if (x) b.WithAppId("b"); _ = b.Build(); }
    void overwritten_in_both(bool x) { var b = NoId().WithAppId("a"); if (x) b.WithAppId("b"); else b.WithAppId("c"); _ = b.Build(); } //~ AMPG1005
    void overwritten_after_build() { var b = NoId().WithAppId("a"); _ = b.Build(); b.WithAppId("b"); _ = b.Build(); }
    void overwritten_after_escape(List<Req.Builder> all) { var b = NoId().WithAppId("a"); all.Add(b); b.WithAppId("b"); _ = b.Build(); }
    void overwritten_in_catch() { var b = NoId(); try { b.WithAppId("a"); Log(Read()); } catch (IOException) { b.WithAppId("b"); } _ = b.Build(); }
    void overwritten_in_loop(string[] ids) { var b = NoId().WithAppId("none"); foreach (var id in ids) b.WithAppId(id); _ = b.Build(); }
    void overwritten_defaults() { var b = Defaults(); b.WithAppId("b"); _ = b.Build(); }
    void overwritten_configured() { _ = Msg.CreateBuilder().WithDeliveryMethod(DeliveryMethod.Sms).WithSmsSettings(s => s.WithSmsMessage("a")).WithSmsSettings(s => s.WithSmsMessage("b")).Build(); } //! AMPG1005
    void added_twice() { _ = Settings.CreateBuilder().AddMfaTypes(MfaTypesElement.Sms).AddMfaTypes(MfaTypesElement.Totp).Build(); }
    // ---- Nested builders
    void nested_half() => _ = Req.CreateBuilder().WithAppId("a").WithBackendEnvironmentName("d").WithResourceName("r").WithResourceConfig(c => c.WithService(Service.Cognito).WithAuthResources(AuthResources.UserPoolOnly)).Build(); //! AMPG1001 UserPoolConfigs
    void nested_half_block(bool x) => _ = Req.CreateBuilder().WithAppId("a").WithBackendEnvironmentName("d").WithResourceName("r").WithResourceConfig(c => { c.WithService(Service.Cognito).WithUserPoolConfigs(u => { }); if (x) c.WithAuthResources(AuthResources.UserPoolOnly); }).Build(); //! AMPG1002 AuthResources
    void nested_helper() => _ = Req.CreateBuilder().WithAppId("a").WithBackendEnvironmentName("d").WithResourceName("r").WithResourceConfig(c => Complete(c)).Build();
    void nested_method_group() => _ = Req.CreateBuilder().WithAppId("a").WithBackendEnvironmentName("d").WithResourceName("r").WithResourceConfig(Complete).Build();
    void nested_method_group_half() => _ = Req.CreateBuilder().WithAppId("a").WithBackendEnvironmentName("d").WithResourceName("r").WithResourceConfig(Incomplete).Build(); //! AMPG1001 AuthResources,UserPoolConfigs
    void nested_local_delegate() { Action<Cfg.Builder> fill = c => Complete(c); _ = NoId().WithAppId("x").WithResourceConfig(fill).Build(); } //~ AMPG1005
    void nested_deep() => _ = Pool.CreateBuilder().WithVerificationMessage(m => m.WithDeliveryMethod(DeliveryMethod.Email).WithEmailSettings(e => e.WithEmailSubject("s"))).Build();
    void nested_deep_half() => _ = Pool.CreateBuilder().WithVerificationMessage(m => m.WithEmailSettings(e => e.WithEmailSubject("s"))).Build(); //! AMPG1001 DeliveryMethod
    void nested_returns_early(bool x) => _ = Pool.CreateBuilder().WithVerificationMessage(m => { if (x) return; m.WithDeliveryMethod(DeliveryMethod.Email); }).Build(); //! AMPG1002 DeliveryMethod
    void nested_throws(bool x) => _ = Pool.CreateBuilder().WithVerificationMessage(m => { if (x) throw new InvalidOperationException(); m.WithDeliveryMethod(DeliveryMethod.Email); }).Build();
    void nested_captures_outer() { var m = Msg.CreateBuilder(); _ = Pool.CreateBuilder().WithMfa(f => m.WithDeliveryMethod(DeliveryMethod.Sms)).WithVerificationMessage(m.Build()).Build(); }
    // ---- Constructors, operators, properties, recursion
    void by_constructor() { var b = Begun(); _ = new Stamp(b); _ = b.Build(); }
    void by_constructor_half() { var b = Begun(); _ = new Stamp(b, 1); _ = b.Build(); } //! AMPG1001 DeliveryMethod
    void by_indexer() { var b = NoId(); var s = new Setter(b); s["id"] = "x"; _ = b.Build(); }
    void by_dispose() { var b = Begun(); using (new Finisher(b)) Log("x"); _ = b.Build(); }
    void by_property_half() { var b = Half; _ = b.Build(); } //! AMPG1001 DeliveryMethod
    void by_recursion(int n) { var b = Begun(); Repeat(b, n); _ = b.Build(); }
    void by_recursion_half(int n) { var b = Begun(); RepeatNothing(b, n); _ = b.Build(); } //! AMPG1001 DeliveryMethod
    void by_mutual_recursion(int n) { var b = Begun(); Even(b, n); _ = b.Build(); }
    void by_generic<T>(T value) { var b = Begun(); Fill(b, value); _ = b.Build(); }
    void by_params() { var b = Begun(); MailAll(b, Begun()); _ = b.Build(); } //~ AMPG1006
    void by_named_arguments() { var l = Begun(); var r = Begun(); First(second: l, first: r); _ = r.Build(); _ = l.WithDeliveryMethod(DeliveryMethod.Sms).Build(); }
    void by_named_arguments_wrong() { var l = Begun(); var r = Begun(); First(second: l, first: r); _ = r.Build(); _ = l.Build(); } //! AMPG1001 DeliveryMethod

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

    private static bool Flip() => DateTime.UtcNow.Ticks % 2 == 0;
    private static string Read() => Flip() ? Environment.MachineName : throw new IOException();
    private static void Log(string text) => Console.Error.WriteLine(text);
    private static Task<string> LoadAsync() => Task.FromResult(Environment.MachineName);
    private static Cfg FullCfg() => Cfg.CreateBuilder().WithService(Service.Cognito).WithAuthResources(AuthResources.UserPoolOnly).WithUserPoolConfigs(u => { }).Build();
    private static Req.Builder NoId() => Req.CreateBuilder().WithBackendEnvironmentName("dev").WithResourceName("r").WithResourceConfig(FullCfg());
    private static Msg.Builder Begun() => Msg.CreateBuilder().WithEmailSettings(e => e.WithEmailSubject("s"));
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
