using AmplifyGen.Benchmarks.Scaling;
using BenchmarkDotNet.Running;

if (args is ["scaling", .. var rest])
    return ScalingTable.Print(rest.FirstOrDefault() ?? "");

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
