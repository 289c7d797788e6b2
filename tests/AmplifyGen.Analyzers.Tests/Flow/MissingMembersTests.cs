using AmplifyGen.Analyzers.Flow;
using AmplifyGen.Analyzers.Tests.Harness;

namespace AmplifyGen.Analyzers.Tests.Flow;

/// <summary><c>Message</c> has one required member, <c>DeliveryMethod</c>; <c>Request</c> has four.</summary>
public sealed class MissingMembersTests
{
    public static NamedRows Wrong => new()
    {
        { "a chain", "_ = Message.CreateBuilder().{|AMPG1001:Build|}();" },
        { "a chain with another member", "_ = Message.CreateBuilder().WithEmailSettings(e => e.WithEmailMessage(text)).{|AMPG1001:Build|}();" },
        { "a local", "var b = Message.CreateBuilder(); b.WithEmailSettings(e => { }); _ = b.{|AMPG1001:Build|}();" },
        { "an alias", "var b = Message.CreateBuilder(); var c = b; _ = c.{|AMPG1001:Build|}();" },
        { "a new builder in the same variable", "var b = Message.CreateBuilder().WithDeliveryMethod(DeliveryMethod.Email); _ = b.Build(); b = Message.CreateBuilder(); _ = b.{|AMPG1001:Build|}();" },
        { "a one-sided if", "var b = Message.CreateBuilder(); if (flag) b.WithDeliveryMethod(DeliveryMethod.Email); _ = b.{|AMPG1002:Build|}();" },
        { "an if of which one side misses it", "var b = Message.CreateBuilder(); if (flag) b.WithDeliveryMethod(DeliveryMethod.Email); else b.WithEmailSettings(e => { }); _ = b.{|AMPG1002:Build|}();" },
        { "a switch without default", "var b = Message.CreateBuilder(); switch (number) { case 1: b.WithDeliveryMethod(DeliveryMethod.Email); break; case 2: b.WithDeliveryMethod(DeliveryMethod.Sms); break; } _ = b.{|AMPG1002:Build|}();" },
        { "a switch expression", "var b = number switch { 1 => Message.CreateBuilder(), _ => Message.CreateBuilder().WithDeliveryMethod(DeliveryMethod.Email) }; _ = b.{|AMPG1002:Build|}();" },
        { "a conditional of two builders", "var b = flag ? Message.CreateBuilder() : Message.CreateBuilder().WithDeliveryMethod(DeliveryMethod.Email); _ = b.{|AMPG1002:Build|}();" },
        { "a conditional of two empty builders", "var b = flag ? Message.CreateBuilder() : Message.CreateBuilder(); _ = b.{|AMPG1001:Build|}();" },
        { "a loop that may not run", "var b = Message.CreateBuilder(); foreach (var c in text) b.WithDeliveryMethod(new DeliveryMethod(text)); _ = b.{|AMPG1002:Build|}();" },
        { "a builder of its own at every turn", "for (var i = 0; i < number; i++) { var b = Message.CreateBuilder(); _ = b.{|AMPG1001:Build|}(); b.WithDeliveryMethod(DeliveryMethod.Email); _ = b.Build(); }" },
        { "a try that may fail before", "var b = Message.CreateBuilder(); try { Console.WriteLine(); b.WithDeliveryMethod(DeliveryMethod.Email); } catch { } _ = b.{|AMPG1002:Build|}();" },
        { "a catch that misses it", "Message.Builder b; try { b = Message.CreateBuilder().WithDeliveryMethod(new DeliveryMethod(text)); } catch { b = Message.CreateBuilder(); } _ = b.{|AMPG1002:Build|}();" },
        { "a finally", "var b = Message.CreateBuilder(); try { Console.WriteLine(); } finally { b.WithEmailSettings(e => { }); } _ = b.{|AMPG1001:Build|}();" },
        { "a build in a finally", "var b = Message.CreateBuilder(); try { b.WithDeliveryMethod(new DeliveryMethod(text)); } finally { _ = b.{|AMPG1002:Build|}(); }" },
        { "an early return that is complete", "var b = Message.CreateBuilder(); if (flag) { b.WithDeliveryMethod(DeliveryMethod.Email); _ = b.Build(); return; } _ = b.{|AMPG1001:Build|}();" },
        { "a local function", "var b = Message.CreateBuilder(); Fill(); _ = b.{|AMPG1001:Build|}(); void Fill() => b.WithEmailSettings(e => { });" },
        { "a local function that makes it", "_ = Start().{|AMPG1001:Build|}(); Message.Builder Start() => Message.CreateBuilder();" },
        { "a local function called twice", "var a = Start(); var b = Start().WithDeliveryMethod(DeliveryMethod.Email); _ = a.{|AMPG1001:Build|}(); _ = b.Build(); Message.Builder Start() => Message.CreateBuilder();" },
        { "a builder made within a lambda", "Func<Message> make = () => Message.CreateBuilder().{|AMPG1001:Build|}(); _ = make();" },
        { "a lambda as configuration", "_ = Config().{|AMPG1001:WithUserPoolConfigs|}(p => p.WithVerificationMessage(m => m.WithDeliveryMethod(DeliveryMethod.Email))).Build(); ResourceConfig.Builder Config() => ResourceConfig.CreateBuilder();".Replace("{|AMPG1001:WithUserPoolConfigs|}", "WithUserPoolConfigs", StringComparison.Ordinal).Replace(".Build();", ".{|AMPG1001:Build|}();", StringComparison.Ordinal) },
        { "an empty lambda", "_ = UpdateBackendAuthUserPoolConfig.CreateBuilder().{|AMPG1001:WithVerificationMessage|}(m => { }).Build();" },
        { "a lambda that misses it at times", "_ = UpdateBackendAuthUserPoolConfig.CreateBuilder().{|AMPG1002:WithVerificationMessage|}(m => { if (flag) m.WithDeliveryMethod(DeliveryMethod.Email); }).Build();" },
        { "a lambda that returns early", "_ = UpdateBackendAuthUserPoolConfig.CreateBuilder().{|AMPG1002:WithVerificationMessage|}(m => { if (flag) return; m.WithDeliveryMethod(DeliveryMethod.Email); }).Build();" },
        { "a nested lambda", "_ = ResourceConfig.CreateBuilder().WithUserPoolConfigs(p => p.{|AMPG1001:WithVerificationMessage|}(m => m.WithEmailSettings(e => { })));" },
        { "a method group", "_ = UpdateBackendAuthUserPoolConfig.CreateBuilder().{|AMPG1001:WithVerificationMessage|}(Fill).Build(); static void Fill(Message.Builder m) => m.WithEmailSettings(e => { });" },
        { "a builder that a lambda around it fills", "var outer = Message.CreateBuilder(); _ = UpdateBackendAuthUserPoolConfig.CreateBuilder().WithMfa(m => outer.WithEmailSettings(e => { })).Build(); _ = outer.{|AMPG1001:Build|}();" },
        { "conditional access", "Message.Builder? b = flag ? Message.CreateBuilder() : null; _ = b?.{|AMPG1001:Build|}();" },
        { "a builder behind a null test", "Message.Builder? b = null; if (flag) b = Message.CreateBuilder(); b ??= Message.CreateBuilder(); _ = b.{|AMPG1001:Build|}();" },
        { "a lock", "var b = Message.CreateBuilder(); lock (text) { b.WithEmailSettings(e => { }); } _ = b.{|AMPG1001:Build|}();" },
        { "a using", "var b = Message.CreateBuilder(); using (new System.IO.MemoryStream()) { b.WithEmailSettings(e => { }); } _ = b.{|AMPG1001:Build|}();" },
        { "a goto", "var b = Message.CreateBuilder(); if (flag) goto end; b.WithDeliveryMethod(DeliveryMethod.Email); end: _ = b.{|AMPG1002:Build|}();" },
        { "conditions that differ", "var b = Message.CreateBuilder(); if (flag) b.WithDeliveryMethod(DeliveryMethod.Email); if (number > 1) b.WithDeliveryMethod(DeliveryMethod.Email); _ = b.{|AMPG1002:Build|}();" },
        { "a condition that changed in between", "var b = Message.CreateBuilder(); if (flag) b.WithDeliveryMethod(DeliveryMethod.Email); flag = number > 1; if (!flag) b.WithDeliveryMethod(DeliveryMethod.Email); _ = b.{|AMPG1002:Build|}();" },
        { "new instead of CreateBuilder of an alias", "static Message.Builder Same(Message.Builder b) => b; _ = Same(Message.CreateBuilder()).{|AMPG1001:Build|}();" },
        { "an argument that builds", "Console.WriteLine(Message.CreateBuilder().{|AMPG1001:Build|}());" },
        { "two faults at once", "var b = ResourceConfig.CreateBuilder().WithAuthResources(AuthResources.UserPoolOnly); if (flag) b.WithService(Service.Cognito); _ = b.{|AMPG1001:{|AMPG1002:Build|}|}();" },
    };

    public static NamedRows Right => new()
    {
        { "a chain", "_ = Message.CreateBuilder().WithDeliveryMethod(DeliveryMethod.Email).Build();" },
        { "a local", "var b = Message.CreateBuilder(); b.WithDeliveryMethod(DeliveryMethod.Email); _ = b.Build();" },
        { "an alias", "var b = Message.CreateBuilder(); var c = b; c.WithDeliveryMethod(DeliveryMethod.Email); _ = b.Build();" },
        { "a copy of a record", "var m = Message.FromJson(text); _ = m.ToBuilder().WithEmailSettings(e => { }).Build();" },
        { "a shape without required members", "_ = EmailSettings.CreateBuilder().Build();" },
        { "both sides of an if", "var b = Message.CreateBuilder(); if (flag) b.WithDeliveryMethod(DeliveryMethod.Email); else b.WithDeliveryMethod(DeliveryMethod.Sms); _ = b.Build();" },
        { "a switch with default", "var b = Message.CreateBuilder(); switch (number) { case 1: b.WithDeliveryMethod(DeliveryMethod.Email); break; default: b.WithDeliveryMethod(DeliveryMethod.Sms); break; } _ = b.Build();" },
        { "a conditional of two builders", "var b = flag ? Message.CreateBuilder().WithEmailSettings(e => { }) : Message.CreateBuilder(); b.WithDeliveryMethod(DeliveryMethod.Email); _ = b.Build();" },
        { "two builders of which one is chosen", "Message.Builder b; if (flag) b = Message.CreateBuilder().WithEmailSettings(e => { }); else b = Message.CreateBuilder(); b = b.WithDeliveryMethod(DeliveryMethod.Email); _ = b.Build();" },
        { "a do loop", "var b = Message.CreateBuilder(); do { b.WithDeliveryMethod(new DeliveryMethod(text)); } while (flag); _ = b.Build();" },
        { "a loop that always runs", "var b = Message.CreateBuilder(); for (var i = 0; i < 3; i++) b.WithDeliveryMethod(new DeliveryMethod(text)); _ = b.Build();" },
        { "an endless loop that is left", "var b = Message.CreateBuilder(); while (true) { b.WithDeliveryMethod(new DeliveryMethod(text)); if (flag) break; } _ = b.Build();" },
        { "a flag that a loop sets", "var b = Message.CreateBuilder(); var found = false; foreach (var c in text) { b.WithDeliveryMethod(new DeliveryMethod(text)); found = true; } if (!found) b.WithDeliveryMethod(DeliveryMethod.Email); _ = b.Build();" },
        { "the same condition, asked twice", "var b = Message.CreateBuilder(); if (flag) b.WithDeliveryMethod(DeliveryMethod.Email); Console.WriteLine(); if (!flag) b.WithDeliveryMethod(DeliveryMethod.Sms); _ = b.Build();" },
        { "a test for null, asked twice", "var b = Message.CreateBuilder(); if (text is null) b.WithDeliveryMethod(DeliveryMethod.Email); if (text != null) b.WithDeliveryMethod(DeliveryMethod.Sms); _ = b.Build();" },
        { "a switch, then the same question", "var b = Message.CreateBuilder(); switch (number) { case 1: b.WithDeliveryMethod(DeliveryMethod.Email); break; } if (number != 1) b.WithDeliveryMethod(DeliveryMethod.Sms); _ = b.Build();" },
        { "a build under the same condition", "var b = Message.CreateBuilder(); if (flag) b.WithDeliveryMethod(DeliveryMethod.Email); if (flag) { _ = b.Build(); }" },
        { "a path that throws", "var b = Message.CreateBuilder(); if (flag) b.WithDeliveryMethod(DeliveryMethod.Email); else throw new InvalidOperationException(); _ = b.Build();" },
        { "a path that a helper ends", "var b = Message.CreateBuilder(); if (flag) b.WithDeliveryMethod(DeliveryMethod.Email); else Fail(); _ = b.Build(); static void Fail() => throw new InvalidOperationException();" },
        { "a throw expression", "var b = Message.CreateBuilder(); b.WithDeliveryMethod(flag ? DeliveryMethod.Email : throw new InvalidOperationException()); _ = b.Build();" },
        { "an early return", "var b = Message.CreateBuilder(); if (flag) return; b.WithDeliveryMethod(DeliveryMethod.Email); _ = b.Build();" },
        { "a catch that throws on", "var b = Message.CreateBuilder(); try { b.WithDeliveryMethod(new DeliveryMethod(text)); } catch { throw; } _ = b.Build();" },
        { "a catch that sets it too", "var b = Message.CreateBuilder(); try { b.WithDeliveryMethod(new DeliveryMethod(text)); } catch { b.WithDeliveryMethod(DeliveryMethod.Email); } _ = b.Build();" },
        { "a finally", "var b = Message.CreateBuilder(); try { Console.WriteLine(); } finally { b.WithDeliveryMethod(DeliveryMethod.Email); } _ = b.Build();" },
        { "a catch of what a finally has been through", "var b = Message.CreateBuilder(); try { Console.WriteLine(); } catch (Exception) { } finally { b.WithDeliveryMethod(DeliveryMethod.Email); } _ = b.Build();" },
        { "a return through a finally", "var b = Message.CreateBuilder(); try { if (flag) return; b.WithDeliveryMethod(DeliveryMethod.Email); } finally { Console.WriteLine(); } _ = b.Build();" },
        { "a local function", "var b = Message.CreateBuilder(); Fill(); _ = b.Build(); void Fill() => b.WithDeliveryMethod(DeliveryMethod.Email);" },
        { "a local function with a parameter", "var b = Message.CreateBuilder(); Fill(b); _ = b.Build(); static void Fill(Message.Builder c) => c.WithDeliveryMethod(DeliveryMethod.Email);" },
        { "a recursive local function", "var b = Message.CreateBuilder(); Fill(3); _ = b.Build(); void Fill(int n) { if (n > 0) Fill(n - 1); else b.WithDeliveryMethod(DeliveryMethod.Email); }" },
        { "a lambda that fills it", "var b = Message.CreateBuilder(); Action fill = () => b.WithDeliveryMethod(DeliveryMethod.Email); fill(); _ = b.Build();" },
        { "a lambda that is made first", "Message.Builder b = null!; Action fill = () => b.WithDeliveryMethod(DeliveryMethod.Email); b = Message.CreateBuilder(); fill(); _ = b.Build();" },
        { "a local function as a delegate", "var b = Message.CreateBuilder(); Action fill = Fill; fill(); _ = b.Build(); void Fill() => b.WithDeliveryMethod(DeliveryMethod.Email);" },
        { "a nested lambda", "_ = ResourceConfig.CreateBuilder().WithUserPoolConfigs(p => p.WithVerificationMessage(m => m.WithDeliveryMethod(DeliveryMethod.Email)));" },
        { "a statement lambda", "_ = UpdateBackendAuthUserPoolConfig.CreateBuilder().WithVerificationMessage(m => { m.WithEmailSettings(e => { }); m.WithDeliveryMethod(DeliveryMethod.Email); }).Build();" },
        { "a method group", "_ = UpdateBackendAuthUserPoolConfig.CreateBuilder().WithVerificationMessage(Fill).Build(); static void Fill(Message.Builder m) => m.WithDeliveryMethod(DeliveryMethod.Email);" },
        { "a delegate from elsewhere", "Action<Message.Builder> fill = m => m.WithDeliveryMethod(DeliveryMethod.Email); _ = UpdateBackendAuthUserPoolConfig.CreateBuilder().WithVerificationMessage(fill).Build();" },
        { "a builder that a lambda around it fills", "var outer = Message.CreateBuilder(); _ = UpdateBackendAuthUserPoolConfig.CreateBuilder().WithMfa(m => outer.WithDeliveryMethod(DeliveryMethod.Email)).Build(); _ = outer.Build();" },
        { "an array", "var bs = new[] { Message.CreateBuilder() }; bs[0].WithDeliveryMethod(DeliveryMethod.Email); _ = bs[0].Build();" },
        { "a list", "var b = Message.CreateBuilder(); var list = new List<Message.Builder> { b }; foreach (var c in list) c.WithDeliveryMethod(DeliveryMethod.Email); _ = b.Build();" },
        { "a tuple", "var (b, n) = (Message.CreateBuilder(), 1); b.WithDeliveryMethod(DeliveryMethod.Email); _ = b.Build();" },
        { "a by-reference parameter", "var b = Message.CreateBuilder(); Replace(ref b); _ = b.Build(); static void Replace(ref Message.Builder c) => c = c.WithDeliveryMethod(DeliveryMethod.Email);" },
        { "an object", "object o = Message.CreateBuilder(); ((Message.Builder)o).WithDeliveryMethod(DeliveryMethod.Email); _ = ((Message.Builder)o).Build();" },
        { "a pattern", "var b = Message.CreateBuilder(); if (b is { } c) c.WithDeliveryMethod(DeliveryMethod.Email); _ = b.Build();" },
        { "conditional access", "Message.Builder? b = flag ? Message.CreateBuilder() : null; b?.WithDeliveryMethod(DeliveryMethod.Email); _ = b?.Build();" },
        { "conditional access on what is never null", "var b = Message.CreateBuilder(); b?.WithDeliveryMethod(DeliveryMethod.Email); _ = b!.Build();" },
        { "a builder that is made when it is needed", "Message.Builder? b = null; if (flag) b = Message.CreateBuilder(); b ??= Message.CreateBuilder(); b.WithDeliveryMethod(DeliveryMethod.Email); _ = b.Build();" },
        { "one of two builders that live side by side", "var a = Message.CreateBuilder(); var b = Message.CreateBuilder(); var c = flag ? a : b; c.WithDeliveryMethod(DeliveryMethod.Email); _ = c.Build();" },
        { "a null for a required member, which is another fault", "_ = ResourceConfig.CreateBuilder().WithAuthResources(AuthResources.UserPoolOnly).WithService(Service.Cognito).WithUserPoolConfigs((UpdateBackendAuthUserPoolConfig)null!).Build();" },
        { "dead code", "if (false) { _ = Message.CreateBuilder().Build(); }" },
        { "a second build, which is never reached", "var b = Message.CreateBuilder().WithDeliveryMethod(DeliveryMethod.Email); _ = b.Build(); _ = b.WithEmailSettings(e => { }).Build();" },
        { "a dynamic call", "dynamic fill = text; var b = Message.CreateBuilder(); fill.Fill(b); _ = b.Build();" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public Task Reports_what_is_missing_after(string statements) => Verify.Body<BuilderFlowAnalyzer>(statements);

    [Theory]
    [MemberData(nameof(Right))]
    public Task Is_silent_after(string statements) => Verify.Body<BuilderFlowAnalyzer>(statements);
}
