using System.Runtime.InteropServices;

namespace AmplifyGen;

/// <summary>Describes a retry that a strategy allows.</summary>
/// <param name="Delay">The time to wait before the retry.</param>
/// <param name="Cost">The number of tokens that the retry takes from the quota of the strategy.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct AwsRetry(TimeSpan Delay, int Cost);
