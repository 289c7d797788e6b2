using AmplifyGen.CodeFixes.Refactorings;

namespace AmplifyGen.Analyzers.Tests.Fixes.Layouts;

/// <summary>However a request is written, a refactoring loses nothing and writes as the file does.</summary>
public sealed class RefactoringLayoutTests
{
    [Fact]
    public Task Initializers_become_chains_in_every_layout() => LayoutTest.Refactoring<InitializerToBuilder>(
        "new",
        new("on lines", "_ = [|new Message // mark1\n{\n    // mark2\n    DeliveryMethod = DeliveryMethod.Email, // mark3\n    SmsSettings = new()\n    {\n        SmsMessage = \"a\", // mark4\n        // mark5\n    }, // mark6\n    // mark7\n}|]; // mark8"),
        new("on one line", "_ = [|new Message { DeliveryMethod = DeliveryMethod.Email, SmsSettings = new SmsSettings { SmsMessage = \"a\" } }|]; // mark1"),
        new("with braces on the line", "_ = [|new Message() { // mark1\n    DeliveryMethod = DeliveryMethod.Email,\n    SmsSettings = new() { SmsMessage = \"a\" } // mark2\n}|];"),
        new("with a value on lines", "_ = [|new SmsSettings\n{\n    SmsMessage = \"a\" + // mark1\n        \"b\",\n}|];"),
        new("with a region", "_ = new Message\n{\n    #region mark1\n    [|DeliveryMethod = DeliveryMethod.Email,|]\n    #endregion\n    #pragma warning disable CS0168 // mark2\n    SmsSettings = sms,\n};"),
        new("as an expression body", "static Message Make() => [|new() { DeliveryMethod = DeliveryMethod.Email }|]; // mark1"),
        new("embedded", "if (flag)\n    Console.WriteLine([|new SmsSettings { SmsMessage = \"a\" }|]); // mark1"),
        new("in a lambda", "Func<SmsSettings> make = () =>\n    [|new()\n    {\n        SmsMessage = \"a\", // mark1\n    }|];"));

    [Fact]
    public Task Chains_become_initializers_in_every_layout() => LayoutTest.Refactoring<BuilderToInitializer>(
        "CreateBuilder",
        new("on lines", "_ = [|Message.CreateBuilder() // mark1\n    // mark2\n    .WithDeliveryMethod(DeliveryMethod.Email) // mark3\n    .WithSmsSettings(s => s // mark4\n        // mark5\n        .WithSmsMessage(\"a\")) // mark6\n    // mark7\n    .Build()|]; // mark8"),
        new("on one line", "_ = [|Message.CreateBuilder().WithDeliveryMethod(DeliveryMethod.Email).WithSmsSettings(s => s.WithSmsMessage(\"a\")).Build()|]; // mark1"),
        new("with dots at line ends", "_ = [|Message.CreateBuilder(). // mark1\n    // mark2\n    WithDeliveryMethod(DeliveryMethod.Email). // mark3\n    WithSmsSettings(s => s.WithSmsMessage(\"a\") // mark4\n    ). // mark5\n    Build()|];"),
        new("with a list", "_ = [|Settings.CreateBuilder()\n    .AddMfaTypes(\n        MfaTypesElement.Sms, // mark1\n        MfaTypesElement.Totp) // mark2\n    .Build()|];"),
        new("with a region", "_ = [|Message.CreateBuilder()\n    #region mark1\n    .WithDeliveryMethod(DeliveryMethod.Email)\n    #endregion\n    #pragma warning disable CS0168 // mark2\n    .Build()|];"),
        new("as an expression body", "static Message Make() => [|Message.CreateBuilder().WithDeliveryMethod(DeliveryMethod.Email).Build()|]; // mark1"),
        new("embedded", "if (flag)\n    Console.WriteLine([|SmsSettings.CreateBuilder().WithSmsMessage(\"a\").Build()|]); // mark1"));

    [Fact]
    public Task Values_become_lambdas_in_every_layout() => LayoutTest.Refactoring<BuiltToLambda>(
        "WithSmsSettings",
        new("on lines", "_ = Message.CreateBuilder()\n    .WithDeliveryMethod(DeliveryMethod.Sms)\n    [|.WithSmsSettings(SmsSettings.CreateBuilder() // mark1\n        // mark2\n        .WithSmsMessage(\"a\") // mark3\n        // mark4\n        .Build()) // mark5|]\n    .Build();"),
        new("on one line", "_ = Message.CreateBuilder().WithDeliveryMethod(DeliveryMethod.Sms)[|.WithSmsSettings(SmsSettings.CreateBuilder().WithSmsMessage(\"a\").Build()).|]Build(); // mark1"),
        new("with dots at line ends", "_ = Message.CreateBuilder().\n    WithDeliveryMethod(DeliveryMethod.Sms).\n    [|WithSmsSettings(SmsSettings.CreateBuilder(). // mark1\n        WithSmsMessage(\"a\"). // mark2\n        Build()). // mark3|]\n    Build();"),
        new("as an expression body", "static Message Make() => Message.CreateBuilder().WithDeliveryMethod(DeliveryMethod.Sms)[|.WithSmsSettings(SmsSettings.CreateBuilder().WithSmsMessage(\"a\").Build())|].Build();"));
}
