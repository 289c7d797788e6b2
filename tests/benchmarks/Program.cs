using System.Globalization;
using AmplifyGen.Benchmarks.Cost;
using AmplifyGen.Benchmarks.Load;
using AmplifyGen.Benchmarks.Ratios;
using AmplifyGen.Benchmarks.Scaling;
using BenchmarkDotNet.Running;

if (args is ["scaling", .. var rest])
    return ScalingTable.Print(rest.FirstOrDefault() ?? "");

if (args is ["cost", .. var specs])
    return CostTable.Print(specs);

if (args is ["ratios", .. var works])
    return RatioTable.Print(works.FirstOrDefault() ?? "");

if (args is ["load", .. var calls])
    return await LoadTable.PrintAsync(calls is [var count] ? int.Parse(count, CultureInfo.InvariantCulture) : 1_000);

if (args is ["load-server"])
{
    await LoadServer.RunAsync();
    return 0;
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
