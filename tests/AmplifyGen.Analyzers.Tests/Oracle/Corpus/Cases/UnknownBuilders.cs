// Marked builder programs: a builder of which nothing is known, and its twin of which all is known
// A line with //! must carry that diagnostic with exactly those members; a line with //~ may; every other line must carry none.

namespace UnknownBuildersCases;

public partial class UnknownBuilders
{
    // ---- Conversions
    void cast_from_object(object o) { var b = (Msg.Builder)o; _ = b.Build(); }
    void boxed_and_back() { object o = Msg.CreateBuilder().WithDeliveryMethod(DeliveryMethod.Sms); var b = (Msg.Builder)o; _ = b.Build(); }
    void boxed_and_back_half() { object o = Begun(); var b = (Msg.Builder)o; _ = b.Build(); } //! AMPG1001 DeliveryMethod
    void boxed_with_as() { object o = Begun(); if (o is Msg.Builder b) _ = b.Build(); } //! AMPG1001 DeliveryMethod
    void boxed_filled_through() { object o = Begun(); ((Msg.Builder)o).WithDeliveryMethod(DeliveryMethod.Sms); _ = ((Msg.Builder)o).Build(); }
    void pattern_on_object(object o) { if (o is Msg.Builder b) { _ = b.Build(); } }
    void pattern_or_half(object o) { if (o is not Msg.Builder b) b = Begun(); _ = b.Build(); } //~ AMPG1002
    void pattern_or_full(object o) { if (o is not Msg.Builder b) b = Msg.CreateBuilder().WithDeliveryMethod(DeliveryMethod.Sms); _ = b.Build(); }
    void as_or_half(object o) { var b = o as Msg.Builder; b ??= Begun(); b.WithDeliveryMethod(DeliveryMethod.Sms); _ = b.Build(); }
    void switch_on_object(object o) { var b = o switch { Msg.Builder x => x, Msg m => m.ToBuilder(), DeliveryMethod d => Msg.CreateBuilder().WithDeliveryMethod(d), _ => throw new ArgumentException("o") }; _ = b.Build(); }
    void switch_on_object_half(object o) { var b = o switch { Msg.Builder x => x, Msg m => m.ToBuilder(), _ => Msg.CreateBuilder() }; _ = b.Build(); } //~ AMPG1002
    void dynamic_builder(dynamic d) { Msg.Builder b = d; _ = b.Build(); }
    void dynamic_call() { dynamic d = Begun(); d.WithDeliveryMethod(DeliveryMethod.Sms); Msg.Builder b = d; _ = b.Build(); }
    void dynamic_argument(dynamic d) { var b = Begun(); d.Fill(b); _ = b.Build(); }
    void reinterpreted(object o) { var b = Unsafe.As<Msg.Builder>(o); _ = b.Build(); }
    void reinterpreted_null(object? o) { var b = Unsafe.As<Msg.Builder?>(o) ?? Msg.CreateBuilder().WithDeliveryMethod(DeliveryMethod.Sms); _ = b.Build(); }
    // ---- From elsewhere
    Msg parameter(Msg.Builder b) => b.Build();
    Msg parameter_or_half(Msg.Builder? b) => (b ?? Begun()).Build(); //~ AMPG1002
    Msg parameter_or_full(Msg.Builder? b) => (b ?? Msg.CreateBuilder().WithDeliveryMethod(DeliveryMethod.Sms)).Build();
    Msg optional_parameter(Msg.Builder? b = null) { b ??= Msg.CreateBuilder(); return b.WithDeliveryMethod(DeliveryMethod.Sms).Build(); }
    Msg delegate_result(Func<Msg.Builder> make) => make().Build();
    Msg delegate_result_of_half(Func<Msg.Builder, Msg.Builder> more) => more(Begun()).Build();
    Msg delegate_local() { Func<Msg.Builder> make = () => Msg.CreateBuilder().WithDeliveryMethod(DeliveryMethod.Sms); return make().Build(); }
    Msg delegate_local_half() { Func<Msg.Builder> make = () => Begun(); return make().Build(); } //~ AMPG1001
    Msg delegate_static_half() { static Msg.Builder Make() => Begun(); return Make().Build(); } //! AMPG1001 DeliveryMethod
    Msg delegate_method_group() { Func<Msg.Builder> make = Begun; return make().Build(); } //~ AMPG1001
    Msg interface_result(IMakesBuilders maker) => maker.Make().Build();
    Msg virtual_result() => MakeVirtual().Build();
    Msg abstract_result(Maker maker) => maker.Make().Build();
    Msg sealed_result(FullMaker maker) => maker.Make().Build();
    Msg sealed_result_half(HalfMaker maker) => maker.Make().Build(); //! AMPG1001 DeliveryMethod
    Msg new_result_half() => new HalfMaker().Make().Build(); //! AMPG1001 DeliveryMethod
    Msg interface_of_new() { IMakesBuilders maker = new FullMaker(); return maker.Make().Build(); }
    Msg field_read() => _stored.Build();
    Msg field_read_filled() { _stored.WithSmsSettings(s => { }); return _stored.Build(); }
    Msg field_assigned_half() { _stored = Begun(); return _stored.Build(); } //~ AMPG1001
    Msg property_read() => Current.Build();
    Msg property_of_half() => Fresh.Build(); //! AMPG1001 DeliveryMethod
    Msg property_of_full() => Ready.Build();
    Msg static_lazy() => Shared.Value.Build();
    Msg lazy_local() { var lazy = new Lazy<Msg.Builder>(() => Msg.CreateBuilder().WithDeliveryMethod(DeliveryMethod.Sms)); return lazy.Value.Build(); }
    Msg service(IServiceProvider services) => ((Msg.Builder)services.GetService(typeof(Msg.Builder))!).Build();
    Msg service_or_full(IServiceProvider services) => (services.GetService(typeof(Msg.Builder)) as Msg.Builder ?? Msg.CreateBuilder().WithDeliveryMethod(DeliveryMethod.Sms)).Build();
    Msg activated() => Activator.CreateInstance<Msg.Builder>().Build(); //~ AMPG1001
    Msg generic_new<T>(T x) where T : IMakesBuilders, new() => new T().Make().Build();
    T generic_identity<T>(T x) => x;
    Msg through_identity() => generic_identity(Msg.CreateBuilder().WithDeliveryMethod(DeliveryMethod.Sms)).Build();
    Msg through_identity_half() => generic_identity(Begun()).Build(); //! AMPG1001 DeliveryMethod
    Msg through_generic_constraint<T>(T b) where T : class => b is Msg.Builder x ? x.Build() : Msg.CreateBuilder().WithDeliveryMethod(DeliveryMethod.Sms).Build();
    // ---- Collections
    Msg first_of(IEnumerable<Msg.Builder> all) => all.First().Build();
    Msg first_or_half(IEnumerable<Msg.Builder> all) => (all.FirstOrDefault() ?? Begun()).Build(); //~ AMPG1002
    void all_of(IEnumerable<Msg.Builder> all) { foreach (var b in all) _ = b.Build(); }
    void selected(string[] ids) { var all = ids.Select(id => NoId().WithAppId(id)).ToList(); foreach (var b in all) _ = b.Build(); }
    void shown_in_text() { var b = Begun(); Log($"{b}"); _ = b.Build(); } //! AMPG1001 DeliveryMethod
    void shown_in_text_filled() { var b = Begun(); Log($"{b.WithDeliveryMethod(DeliveryMethod.Sms)}"); _ = b.Build(); }
    void selected_built(string[] ids) { var all = ids.Select(id => NoId().WithAppId(id).Build()).ToArray(); Log(all.Length.ToString()); }
    void selected_built_half(string[] ids) { var all = ids.Select(id => NoId().Build()).ToArray(); Log(all.Length.ToString()); } //! AMPG1001 AppId
    void query_built_half(string[] ids) { var all = from id in ids let b = NoId() where id.Length > 0 select b.Build(); Log(all.Count().ToString()); } //~ AMPG1001
    void query_built(string[] ids) { var all = from id in ids let b = NoId().WithAppId(id) where id.Length > 0 select b.Build(); Log(all.Count().ToString()); }
    void aggregated(string[] ids) { var b = ids.Aggregate(NoId(), (x, id) => x.WithAppId(id)); _ = b.Build(); }
    void aggregated_twice(DeliveryMethod[] methods) { var b = methods.Aggregate(Begun(), static (x, m) => x.WithDeliveryMethod(m), static x => x.WithSmsSettings(s => { })); _ = b.Build(); }
    void list_filled_later() { var all = new List<Msg.Builder> { Begun(), Begun() }; foreach (var one in all) one.WithDeliveryMethod(DeliveryMethod.Sms); foreach (var one in all) _ = one.Build(); }
    void list_filled_by_for_each() { var b = Begun(); var all = new List<Msg.Builder> { b }; all.ForEach(x => x.WithDeliveryMethod(DeliveryMethod.Sms)); _ = b.Build(); }
    void array_filled() { var b = Begun(); Msg.Builder[] all = [b]; foreach (var x in all) x.WithDeliveryMethod(DeliveryMethod.Sms); _ = b.Build(); }
    void array_filled_indexed() { var all = new Msg.Builder[2]; for (var i = 0; i < all.Length; i++) all[i] = Begun(); for (var i = 0; i < all.Length; i++) all[i].WithDeliveryMethod(DeliveryMethod.Sms); _ = all[1].Build(); }
    void dictionary_get_or_add(ConcurrentDictionary<string, Msg.Builder> map) { var b = map.GetOrAdd("m", _ => Begun()); _ = b.Build(); } //~ AMPG1002
    void dictionary_get_or_add_full(ConcurrentDictionary<string, Msg.Builder> map) { var b = map.GetOrAdd("m", static _ => Msg.CreateBuilder().WithDeliveryMethod(DeliveryMethod.Sms)); _ = b.Build(); }
    void dictionary_value(Dictionary<string, Msg.Builder> map) { map["m"] = Begun(); Touch(map); _ = map["m"].Build(); }
    void queue_of_builders(Queue<Msg.Builder> q) { while (q.TryDequeue(out var b)) _ = b.Build(); }
    void pooled(ConcurrentBag<Msg.Builder> pool) { if (!pool.TryTake(out var b)) b = Msg.CreateBuilder(); b.WithDeliveryMethod(DeliveryMethod.Sms); _ = b.Build(); }
    void pooled_half(ConcurrentBag<Msg.Builder> pool) { if (!pool.TryTake(out var b)) b = Msg.CreateBuilder(); b.WithSmsSettings(s => { }); _ = b.Build(); } //~ AMPG1002
    // ---- Awaited
    async Task awaited(Task<Msg.Builder> t) { var b = await t; _ = b.Build(); }
    async Task awaited_made() { var b = await Task.FromResult(Begun().WithDeliveryMethod(DeliveryMethod.Sms)); _ = b.Build(); }
    async Task awaited_helper_full() { var b = await MakeAsync(); _ = b.Build(); }
    async Task awaited_helper_half() { var b = await MakeHalfAsync(); _ = b.Build(); } //! AMPG1001 DeliveryMethod
    async Task awaited_helper_configured() { var b = await MakeHalfAsync().ConfigureAwait(false); b.WithDeliveryMethod(DeliveryMethod.Sms); _ = b.Build(); }
    async Task awaited_many(Task<Msg.Builder>[] all) { foreach (var b in await Task.WhenAll(all)) _ = b.Build(); }
    async Task awaited_channel(ChannelReader<Msg.Builder> reader) { await foreach (var b in reader.ReadAllAsync()) _ = b.Build(); }
    void task_result(Task<Msg.Builder> t) => _ = t.Result.Build();
    void task_run() { var b = Begun(); Task.Run(() => b.WithDeliveryMethod(DeliveryMethod.Sms)).Wait(); _ = b.Build(); }
    void timer_fills() { var b = Begun(); using var timer = new Timer(x => ((Msg.Builder)x!).WithDeliveryMethod(DeliveryMethod.Sms), b, 0, -1); Thread.Sleep(50); _ = b.Build(); }
    // ---- Held in something
    void held_in_record(Held h) => _ = h.Builder.Build();
    void held_in_record_made() { var b = Begun(); var h = new Held(b); h.Fill(); _ = b.Build(); }
    void held_in_anonymous() { var h = new { Builder = Begun() }; h.Builder.WithDeliveryMethod(DeliveryMethod.Sms); _ = h.Builder.Build(); }
    void held_in_tuple_of_method() { var (b, n) = Both(); _ = b.Build(); } //~ AMPG1001
    void held_in_tuple_of_method_filled() { var (b, n) = Both(); b.WithDeliveryMethod(DeliveryMethod.Sms); _ = b.Build(); }
    void held_in_weak_reference() { var b = Begun(); var w = new WeakReference<Msg.Builder>(b); if (w.TryGetTarget(out var t)) t.WithDeliveryMethod(DeliveryMethod.Sms); _ = b.Build(); }
    void held_in_key_value(KeyValuePair<string, Msg.Builder> pair) { var (key, b) = pair; _ = b.Build(); }
    void implicitly_converted() { Msg.Builder b = new Wrapper(Begun()); _ = b.Build(); }
    void held_in_closure() { var b = Begun(); Action fill = () => b.WithDeliveryMethod(DeliveryMethod.Sms); Run(fill); _ = b.Build(); static void Run(Action a) => a(); }
    void held_in_event() { var b = Begun(); Filled += () => b.WithDeliveryMethod(DeliveryMethod.Sms); Filled?.Invoke(); _ = b.Build(); }
    void held_in_closure_not_run() { var b = Begun(); Action fill = () => b.WithDeliveryMethod(DeliveryMethod.Sms); _ = b.Build(); } //~ AMPG1001
    // ---- Made, kept and found again
    Msg singleton_made_once() { _slot ??= Msg.CreateBuilder().WithDeliveryMethod(DeliveryMethod.Sms); return _slot.Build(); }
    Msg singleton_made_half() { _slot ??= Begun(); return _slot.Build(); } //~ AMPG1001 //~ AMPG1002
    Msg singleton_reset() { _slot = null; return (_slot ?? Msg.CreateBuilder().WithDeliveryMethod(DeliveryMethod.Sms)).Build(); }
    Msg kept_in_field_filled_elsewhere() { _slot = Begun(); FillSlot(); return _slot.Build(); }
    Msg kept_in_field_local_too() { var b = Begun(); _slot = b; FillSlot(); return b.Build(); }
    Msg kept_in_property_local_too() { var b = Begun(); Current = b; FillCurrent(); return b.Build(); }
    Msg kept_in_holder() { var b = Begun(); var h = new Box { B = b }; h.B.WithDeliveryMethod(DeliveryMethod.Sms); return b.Build(); }
    Msg kept_in_holder_replaced() { var h = new Box { B = Begun() }; h.B = Msg.CreateBuilder().WithDeliveryMethod(DeliveryMethod.Sms); return h.B.Build(); } //~ AMPG1006
    Msg kept_in_holder_half() { var h = new Box { B = Begun() }; return h.B!.Build(); } //~ AMPG1001
    Msg kept_in_static_dictionary(string key) { if (!Known.TryGetValue(key, out var b)) { b = Msg.CreateBuilder().WithDeliveryMethod(DeliveryMethod.Sms); Known.Add(key, b); } return b.Build(); }
    Msg kept_in_array_slot(int n) { var all = new Msg.Builder?[3]; all[n] = Msg.CreateBuilder().WithDeliveryMethod(DeliveryMethod.Sms); return (all[0] ?? all[n]!).Build(); }
    Msg kept_in_array_by_index() { var all = new Msg.Builder[2]; all[0] = Begun(); all[1] = Msg.CreateBuilder().WithDeliveryMethod(DeliveryMethod.Sms); return all[1].Build(); } //~ AMPG1006
    Msg kept_in_list_last() { var all = new List<Msg.Builder> { Begun() }; all.Add(Msg.CreateBuilder().WithDeliveryMethod(DeliveryMethod.Sms)); return all[^1].Build(); } //~ AMPG1006
    Msg kept_in_stack() { var all = new Stack<Msg.Builder>(); all.Push(Begun()); all.Peek().WithDeliveryMethod(DeliveryMethod.Sms); return all.Pop().Build(); }
    Msg kept_in_async_local() { var local = new AsyncLocal<Msg.Builder> { Value = Begun() }; local.Value.WithDeliveryMethod(DeliveryMethod.Sms); return local.Value.Build(); }
    Msg kept_in_thread_local() { using var local = new ThreadLocal<Msg.Builder>(() => Msg.CreateBuilder().WithDeliveryMethod(DeliveryMethod.Sms)); return local.Value!.Build(); }
    Msg kept_in_conditional_weak_table(object key) { var table = new ConditionalWeakTable<object, Msg.Builder>(); var b = table.GetValue(key, static _ => Msg.CreateBuilder().WithDeliveryMethod(DeliveryMethod.Sms)); return b.Build(); }
    Msg kept_in_task() { var t = Task.Run(() => Msg.CreateBuilder().WithDeliveryMethod(DeliveryMethod.Sms)); return t.Result.Build(); }
    Msg kept_in_task_source(TaskCompletionSource<Msg.Builder> t) { var b = Begun(); t.SetResult(b); return b.Build(); } //~ AMPG1001
    Msg kept_in_closure_pair() { var b = Begun(); (Action fill, Func<Msg> build) = (() => b.WithDeliveryMethod(DeliveryMethod.Sms), () => b.Build()); fill(); return build(); }
    Msg kept_in_iterator() { var b = Begun(); foreach (var _ in Run()) { } return b.Build(); IEnumerable<int> Run() { b.WithDeliveryMethod(DeliveryMethod.Sms); yield return 1; } }
    Msg kept_in_linq() { var b = Begun(); var all = new[] { DeliveryMethod.Sms }.Select(m => b.WithDeliveryMethod(m)).ToList(); return b.Build(); }
    Msg kept_in_linq_lazy() { var b = Begun(); var all = new[] { DeliveryMethod.Sms }.Select(m => b.WithDeliveryMethod(m)); return b.Build(); } //~ AMPG1001
    Msg kept_in_nested_lambda() { var b = Begun(); Action outer = () => { Action inner = () => b.WithDeliveryMethod(DeliveryMethod.Sms); inner(); }; outer(); return b.Build(); }
    Msg kept_by_dispose() { var b = Begun(); using (var s = new Scope(() => b.WithDeliveryMethod(DeliveryMethod.Sms))) { } return b.Build(); }
    Msg kept_by_registration(CancellationToken ct) { var b = Begun(); using var r = ct.Register(() => b.WithDeliveryMethod(DeliveryMethod.Sms)); return b.Build(); } //~ AMPG1001
    Msg kept_by_recursive_lambda(int n) { var b = Begun(); Action<int>? down = null; down = k => { if (k > 0) down!(k - 1); else b.WithDeliveryMethod(DeliveryMethod.Sms); }; down(n); return b.Build(); }
    Msg local_function_in_loop(string[] ids) { var b = Begun(); foreach (var id in ids) Fill(id); Fill("x"); return b.Build(); void Fill(string id) => b.WithDeliveryMethod(id.Length > 3 ? DeliveryMethod.Sms : DeliveryMethod.Email); }
    Msg local_function_only_in_loop(string[] ids) { var b = Begun(); foreach (var id in ids) Fill(id); return b.Build(); void Fill(string id) => b.WithDeliveryMethod(id.Length > 3 ? DeliveryMethod.Sms : DeliveryMethod.Email); } //! AMPG1002 DeliveryMethod
    Msg local_function_replaces_in_loop(string[] ids) { var b = Begun(); foreach (var id in ids) Next(); return b.Build(); void Next() => b = Begun(); } //! AMPG1001 DeliveryMethod //~ AMPG1006
    Msg local_function_calls_other() { var b = Begun(); First(); return b.Build(); void First() => Second(); void Second() => b.WithDeliveryMethod(DeliveryMethod.Sms); }
    Msg local_function_calls_other_half() { var b = Begun(); First(); return b.Build(); void First() => Second(); void Second() => b.WithSmsSettings(s => { }); } //! AMPG1001 DeliveryMethod
    Msg local_function_mutual(int n) { var b = Begun(); First(n); return b.Build(); void First(int k) { if (k <= 0) b.WithDeliveryMethod(DeliveryMethod.Sms); else Second(k - 1); } void Second(int k) => First(k); }
    Msg local_function_given_to_select(string[] ids) { var b = Begun(); Fill("x"); return ids.Select(Make).Append(b.Build()).Last(); void Fill(string id) => b.WithDeliveryMethod(DeliveryMethod.Sms); static Msg Make(string id) => Msg.CreateBuilder().WithDeliveryMethod(DeliveryMethod.Email).Build(); }
    Msg local_function_try_catch() { var b = Begun(); if (!Try()) b.WithDeliveryMethod(DeliveryMethod.Email); return b.Build(); bool Try() { try { Log(Read()); b.WithDeliveryMethod(DeliveryMethod.Sms); return true; } catch (IOException) { return false; } } }
    Msg local_function_try_catch_half() { var b = Begun(); if (Try()) b.WithSmsSettings(s => { }); return b.Build(); bool Try() { try { Log(Read()); b.WithDeliveryMethod(DeliveryMethod.Sms); return true; } catch (IOException) { return false; } } } //! AMPG1002 DeliveryMethod
    Msg local_generic_function() { var b = Begun(); Do(b, x => x.WithDeliveryMethod(DeliveryMethod.Sms)); return b.Build(); static void Do<T>(T x, Action<T> f) => f(x); }
    Msg parent_of_nested() { var m = Begun(); Pool.CreateBuilder().WithMfa(x => { x.WithMFAMode(MFAMode.On); m.WithDeliveryMethod(DeliveryMethod.Sms); }).Build(); return m.Build(); }
    Msg parent_of_nested_half(bool x) { var m = Begun(); Pool.CreateBuilder().WithMfa(y => { y.WithMFAMode(MFAMode.On); if (x) m.WithDeliveryMethod(DeliveryMethod.Sms); }).Build(); return m.Build(); } //! AMPG1002 DeliveryMethod
    Msg static_helper_with_optional(bool x) { var b = Make(x ? DeliveryMethod.Sms : null); return b.WithDeliveryMethod(DeliveryMethod.Email).Build(); static Msg.Builder Make(DeliveryMethod? m = null) { var b = Begun(); if (m is { } v) b.WithDeliveryMethod(v); return b; } }

    private Msg.Builder? _slot;
    private static readonly Dictionary<string, Msg.Builder> Known = [];
    private void FillSlot() => _slot!.WithDeliveryMethod(DeliveryMethod.Sms);
    private void FillCurrent() => Current.WithDeliveryMethod(DeliveryMethod.Sms);
    private sealed class Box { public Msg.Builder? B; }
    private sealed class Scope(Action end) : IDisposable { public void Dispose() => end(); }
    private Msg.Builder _stored = Msg.CreateBuilder();
    private static readonly Lazy<Msg.Builder> Shared = new(() => Msg.CreateBuilder().WithDeliveryMethod(DeliveryMethod.Sms));
    private event Action? Filled;
    protected virtual Msg.Builder MakeVirtual() => Begun();
    private Msg.Builder Current { get; set; } = Msg.CreateBuilder();
    private Msg.Builder Fresh => Begun();
    private Msg.Builder Ready { get { var b = Begun(); b.WithDeliveryMethod(DeliveryMethod.Email); return b; } }
    private static async Task<Msg.Builder> MakeAsync() { await Task.Yield(); return Msg.CreateBuilder().WithDeliveryMethod(DeliveryMethod.Sms); }
    private static async Task<Msg.Builder> MakeHalfAsync() { await Task.Yield(); return Begun(); }
    private static (Msg.Builder, int) Both() => (Begun(), 1);
    private static void Touch(Dictionary<string, Msg.Builder> map) { foreach (var b in map.Values) b.WithDeliveryMethod(DeliveryMethod.Sms); }
}

public interface IMakesBuilders { Msg.Builder Make(); }
public abstract class Maker { public abstract Msg.Builder Make(); }
public sealed class FullMaker : Maker, IMakesBuilders { public override Msg.Builder Make() => Msg.CreateBuilder().WithDeliveryMethod(DeliveryMethod.Sms); }
public sealed class HalfMaker : Maker { public override Msg.Builder Make() => Msg.CreateBuilder().WithSmsSettings(s => { }); }
public sealed record Held(Msg.Builder Builder) { public void Fill() => Builder.WithDeliveryMethod(DeliveryMethod.Sms); }
public readonly struct Wrapper(Msg.Builder b) { private readonly Msg.Builder _b = b; public static implicit operator Msg.Builder(Wrapper w) => w._b.WithDeliveryMethod(DeliveryMethod.Email); }
