using AmplifyGen.Benchmarks.Cost;
using AmplifyGen.Benchmarks.Scaling;
using BenchmarkDotNet.Running;

if (args is ["scaling", .. var rest])
    return ScalingTable.Print(rest.FirstOrDefault() ?? "");

if (args is ["cost", .. var specs])
    return CostTable.Print(specs);

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
