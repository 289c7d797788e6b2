namespace AmplifyGen.Tests; public sealed class P { [Fact] public void T() { } }
