using AmplifyGen.Analyzers.Constraints;
using AmplifyGen.Analyzers.Flow;
using AmplifyGen.Analyzers.Members;
using AmplifyGen.CodeFixes;

namespace AmplifyGen.Analyzers.Tests.Fixes.Layouts;

/// <summary>However the code around a diagnostic is written, its fix loses nothing and writes as the file does.</summary>
public sealed class FixLayoutTests
{
    [Fact]
    public Task Missing_members_are_set_in_every_layout() => LayoutTest.Fix<BuilderFlowAnalyzer, MissingMembersFix>(
        "AMPG1001",
        TokenChange.OnlyAdds,
        new("on lines", "_ = [|Message.CreateBuilder() // mark1\n    // mark2\n    .WithSmsSettings(sms) // mark3\n    .Build()|];"),
        new("on one line", "_ = [|Message.CreateBuilder().WithSmsSettings(sms).Build()|]; // mark1"),
        new("with dots at line ends", "_ = [|Message.CreateBuilder(). // mark1\n    // mark2\n    WithSmsSettings(sms). // mark3\n    Build()|];"),
        new("under #if", "_ = Message.CreateBuilder()\n#if !MISSING\n    [|.WithSmsSettings(sms)|]\n#endif\n    .Build();"),
        new("as an expression body", "static Message Make() => // mark1\n    [|Message\n        .CreateBuilder() // mark2\n        .Build()|]; // mark3"),
        new("embedded", "if (flag)\n    [|Message.CreateBuilder().Build()|]; // mark1\nelse\n    Console.WriteLine();"),
        new("in a lambda", "Func<Message> make = () => [|Message.CreateBuilder().Build()|];"),
        new("several members", "_ = UpdateBackendAuthRequest.CreateBuilder()\n    .WithAppId(text) [|// mark1\n    .Build()|]; // mark2"));

    [Fact]
    public Task Missing_members_are_set_in_every_layout_of_a_lambda() => LayoutTest.Fix<BuilderFlowAnalyzer, MissingMembersFix>(
        "AMPG1001",
        TokenChange.OnlyAdds,
        new("on one line", "_ = UpdateBackendAuthUserPoolConfig.CreateBuilder().WithVerificationMessage([|m => m.WithSmsSettings(sms)|]).Build();"),
        new("on lines", "_ = UpdateBackendAuthUserPoolConfig.CreateBuilder()\n    .WithVerificationMessage([|m => m // mark1\n        .WithSmsSettings(sms)) // mark2|]\n    .Build();"),
        new("with a parenthesis on its line", "_ = UpdateBackendAuthUserPoolConfig.CreateBuilder()\n    .WithVerificationMessage(m => m\n        [|.WithSmsSettings(sms) // mark1\n    )|]\n    .Build();"),
        new("with dots at line ends", "_ = UpdateBackendAuthUserPoolConfig.CreateBuilder().\n    WithVerificationMessage([|m => m.\n        WithSmsSettings(sms) // mark1\n    )|].\n    Build();"),
        new("with a block", "_ = UpdateBackendAuthUserPoolConfig.CreateBuilder().WithVerificationMessage([|m =>\n{\n    m.WithSmsSettings(sms); // mark1\n    // mark2\n}|]).Build();"),
        new("with a block on one line", "_ = UpdateBackendAuthUserPoolConfig.CreateBuilder().WithVerificationMessage([|m => { m.WithSmsSettings(sms); /* mark1 */ }|]).Build();"),
        new("with an empty block", "_ = UpdateBackendAuthUserPoolConfig.CreateBuilder().WithVerificationMessage([|m => {}|]).Build();"),
        new("with a block that returns", "_ = UpdateBackendAuthUserPoolConfig.CreateBuilder().WithVerificationMessage([|m =>\n{\n    // mark1\n    if (flag) return;\n    m.WithSmsSettings(sms);\n}|]).Build();"),
        new("with a helper", "static void Run(SmsSettings sms)\n{\n    _ = UpdateBackendAuthUserPoolConfig.CreateBuilder().WithVerificationMessage([|m => Fill(m)|]).Build();\n\n    void Fill(Message.Builder builder) => builder.WithSmsSettings(sms);\n}"));

    [Fact]
    public Task Missed_branches_are_completed_in_every_layout() => LayoutTest.Fix<BuilderFlowAnalyzer, MissedBranchFix>(
        "AMPG1002",
        TokenChange.OnlyAdds,
        new("an if", Branch("[|if (flag)\n    builder.WithDeliveryMethod(DeliveryMethod.Email); // mark1\n// mark2|]")),
        new("an if on one line", Branch("[|if (flag) builder.WithDeliveryMethod(DeliveryMethod.Email);|] // mark1")),
        new("an if with braces", Branch("[|if (flag) // mark1\n{\n    builder.WithDeliveryMethod(DeliveryMethod.Email);\n} // mark2|]")),
        new("an if with braces on its line", Branch("[|if (flag) {\n    builder.WithDeliveryMethod(DeliveryMethod.Email);\n}|] // mark1")),
        new("an if in an if", Branch("[|if (flag) // mark1\n    if (text.Length > 1)\n        builder.WithDeliveryMethod(DeliveryMethod.Email); // mark2|]")),
        new("an else", Branch("if (flag)\n    builder.WithDeliveryMethod(DeliveryMethod.Email); // mark1\n[|else // mark2\n    Console.WriteLine(); // mark3|]")),
        new("an else on one line", Branch("[|if (flag) Console.WriteLine(); else|] builder.WithDeliveryMethod(DeliveryMethod.Email);")),
        new("an else if", Branch("if (flag)\n    builder.WithDeliveryMethod(DeliveryMethod.Email);\n[|else if (text.Length > 2)\n    Console.WriteLine(); // mark1\nelse\n    throw new InvalidOperationException();|]")),
        new("a block", Branch("if (flag)\n    builder.WithDeliveryMethod(DeliveryMethod.Email);\nelse\n[|{\n    // mark1\n    Console.WriteLine(); // mark2\n}|]")),
        new("a block on one line", Branch("if (flag) builder.WithDeliveryMethod(DeliveryMethod.Email); else [|{ }|]")),
        new("a loop", Branch("[|// mark1\nforeach (var letter in text) // mark2\n    builder.WithDeliveryMethod(new(letter.ToString()));|]")),
        new("a switch", Branch("switch (text)\n{\n    case \"a\":\n        builder.WithDeliveryMethod(DeliveryMethod.Email);\n        [|break; // mark1\n    // mark2\n}|]")),
        new("a switch on one line", Branch("switch (text) { case \"a\": builder.WithDeliveryMethod(DeliveryMethod.Email); [|break; }|]")),
        new("a section", Branch("switch (text)\n{\n    [|case \"a\": // mark1\n        Console.WriteLine();\n        break;|]\n    default:\n        builder.WithDeliveryMethod(DeliveryMethod.Email);\n        break;\n}")),
        new("an arm", "var builder = Message.CreateBuilder();\n_ = (flag ? builder.WithDeliveryMethod(DeliveryMethod.Email)[| : builder|]).Build();"),
        new("an arm on lines", "var builder = Message.CreateBuilder();\n_ = (flag\n    [|? builder // mark1\n        .WithSmsSettings(sms) // mark2\n    :|] builder.WithDeliveryMethod(DeliveryMethod.Email)).Build();"),
        new("an arm that is an assignment", "var builder = Message.CreateBuilder();\nMessage.Builder other;\n_ = (text switch { \"a\" => [|other = builder|], _ => builder.WithDeliveryMethod(DeliveryMethod.Email) }).Build();"));

    [Fact]
    public Task Replaced_members_are_set_in_every_layout() => LayoutTest.Fix<DeprecatedMemberAnalyzer, DeprecatedMemberFix>(
        "AMPG1003",
        TokenChange.Rewrites,
        new("on lines", "_ = UpdateBackendAuthUserPoolConfig.CreateBuilder() // mark1\n    [|.WithForgotPassword(m => m // mark2\n        .WithDeliveryMethod(DeliveryMethod.Email)) // mark3|]\n    .Build();"),
        new("on one line", "_ = UpdateBackendAuthUserPoolConfig.CreateBuilder()[|.WithForgotPassword(m => m.WithDeliveryMethod(DeliveryMethod.Email)).|]Build();"),
        new("with dots at line ends", "_ = UpdateBackendAuthUserPoolConfig.CreateBuilder(). // mark1\n    [|WithForgotPassword(m => m.WithDeliveryMethod(DeliveryMethod.Email)). // mark2|]\n    Build();"),
        new("as an initializer", "_ = new UpdateBackendAuthUserPoolConfig\n{\n    // mark1\n    [|ForgotPassword = new UpdateBackendAuthForgotPasswordConfig { DeliveryMethod = DeliveryMethod.Email },|] // mark2\n};"),
        new("as an initializer of an expression body", "static UpdateBackendAuthUserPoolConfig Make() => new() { [|ForgotPassword = new() { DeliveryMethod = DeliveryMethod.Email }|] };"),
        new("embedded", "if (flag)\n    UpdateBackendAuthUserPoolConfig.CreateBuilder()[|.WithForgotPassword(m => m.WithDeliveryMethod(DeliveryMethod.Email))|].Build();"));

    [Fact]
    public Task Overwritten_values_are_removed_in_every_layout() => LayoutTest.Fix<BuilderFlowAnalyzer, OverwrittenMemberFix>(
        "AMPG1005",
        TokenChange.OnlyRemoves,
        new("on lines", "_ = SmsSettings.CreateBuilder()\n    // mark1\n    [|.WithSmsMessage(\"a\") // mark2\n    .WithSmsMessage(\"b\")|]\n    .Build();"),
        new("on one line", "_ = SmsSettings.CreateBuilder()[|.WithSmsMessage(\"a\").|]WithSmsMessage(\"b\").Build();"),
        new("with dots at line ends", "_ = SmsSettings.CreateBuilder().\n    [|WithSmsMessage(\"a\"). // mark1\n    // mark2\n    WithSmsMessage(\"b\").|]\n    Build();"),
        new("as an expression body", "static SmsSettings Make() => SmsSettings.CreateBuilder()[|.WithSmsMessage(\"a\")|].WithSmsMessage(\"b\").Build();"),
        new("as statements", "var builder = SmsSettings.CreateBuilder();\n// mark1\n[|builder.WithSmsMessage(\"a\"); // mark2|]\nbuilder.WithSmsMessage(\"b\");\n_ = builder.Build();"),
        new("as statements on one line", "var builder = SmsSettings.CreateBuilder(); [|builder.WithSmsMessage(\"a\");|] builder.WithSmsMessage(\"b\"); _ = builder.Build();"),
        new("as an assignment", "var builder = SmsSettings.CreateBuilder();\n[|builder = builder.WithSmsMessage(\"a\");|]\nbuilder.WithSmsMessage(\"b\");\n_ = builder.Build();"),
        new("in a lambda", "_ = Message.CreateBuilder().WithDeliveryMethod(DeliveryMethod.Sms).WithSmsSettings(s => s\n    [|.WithSmsMessage(\"a\") // mark1|]\n    .WithSmsMessage(\"b\")).Build();"));

    [Fact]
    public Task Forgotten_builders_are_built_in_every_layout() => LayoutTest.Fix<BuilderFlowAnalyzer, UnbuiltBuilderFix>(
        "AMPG1006",
        TokenChange.OnlyAdds,
        new("a chain on lines", "[|SmsSettings // mark1\n    .CreateBuilder() // mark2\n    .WithSmsMessage(text); // mark3|]"),
        new("a chain on one line", "[|SmsSettings.CreateBuilder().WithSmsMessage(text);|] // mark1"),
        new("a chain with dots at line ends", "[|SmsSettings.\n    CreateBuilder(). // mark1\n    WithSmsMessage(text) // mark2\n    ;|]"),
        new("a copy", "// mark1\n[|sms.ToBuilder().WithSmsMessage(text); // mark2|]"),
        new("a copy as an expression body", "static void Change(SmsSettings sms, string text) => [|sms.ToBuilder().WithSmsMessage(text)|];"),
        new("a chain as an expression body", "static void Make(string text) =>\n    [|SmsSettings.CreateBuilder() // mark1\n        .WithSmsMessage(text)|]; // mark2"),
        new("a lambda", "Action make = () => [|SmsSettings.CreateBuilder().WithSmsMessage(text)|];"),
        new("embedded in an if", "[|if (flag) // mark1\n    SmsSettings.CreateBuilder().WithSmsMessage(text); // mark2\nelse\n    Console.WriteLine();|]"),
        new("embedded on one line", "[|if (flag) Console.WriteLine(); else SmsSettings.CreateBuilder().WithSmsMessage(text);|] // mark1"),
        new("embedded in a loop", "[|foreach (var letter in text)\n    SmsSettings.CreateBuilder()\n        .WithSmsMessage(text); // mark1|]"),
        new("embedded in a using", "[|using (Console.Out) SmsSettings.CreateBuilder().WithSmsMessage(text);|]"),
        new("embedded in a lock", "lock (text)\n    // mark1\n    [|SmsSettings.CreateBuilder().WithSmsMessage(text);|]"),
        new("behind a label", "[|again:\nSmsSettings.CreateBuilder().WithSmsMessage(text);|]\nif (flag)\n    goto again;"),
        new("in a section", "switch (text)\n{\n    case \"a\":\n        [|SmsSettings.CreateBuilder().WithSmsMessage(text);\n        break;|]\n}"),
        new("a variable", "[|var builder = SmsSettings.CreateBuilder(); // mark1\nif (flag) // mark2\n    builder.WithSmsMessage(text); // mark3|]\nConsole.WriteLine();"),
        new("a variable on one line", "[|var builder = SmsSettings.CreateBuilder().WithSmsMessage(text);|] Console.WriteLine();"),
        new("a name that is taken below", "[|SmsSettings.CreateBuilder().WithSmsMessage(text);|]\nif (flag)\n{\n    var smsSettings = 1;\n    Console.WriteLine(smsSettings);\n}"));

    [Fact]
    public Task Misspelt_values_are_replaced_in_every_layout() => LayoutTest.Fix<ConstraintAnalyzer, KnownValueFix>(
        "AMPG1009",
        TokenChange.Replaces,
        new("on lines", "_ = UpdateBackendAuthMFAConfig.CreateBuilder()\n    [|.WithMFAMode(new MFAMode(\"OPTIONL\")) // mark1|]\n    .Build();"),
        new("on one line", "_ = UpdateBackendAuthMFAConfig.CreateBuilder()[|.WithMFAMode(new MFAMode(\"OPTIONL\")).|]Build();"),
        new("without a type", "MFAMode mode [|= new(\"OPTIONL\");|] // mark1"),
        new("as an expression body", "static MFAMode Make() => // mark1\n    [|new(\"OPTIONL\");|]"));

    private static string Branch(string branch) => $"var builder = Message.CreateBuilder();\n{branch}\n_ = builder.Build();";
}
