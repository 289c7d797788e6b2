using System.Runtime.InteropServices;

namespace AmplifyGen;

/// <summary>A retry that a strategy allows.</summary>
/// <param name="Delay">How long to wait before it.</param>
/// <param name="Cost">What it takes from the quota of the strategy, in tokens.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct AwsRetry(TimeSpan Delay, int Cost);
