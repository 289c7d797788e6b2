using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace AmplifyGen.Client;

/// <summary>Runs the program of <c>credential_process</c> in a profile, which prints credentials as JSON.</summary>
/// <param name="command">The command. Messages do not contain it, because its arguments can be secrets.</param>
/// <param name="origin">The place that names the command, as the start of a sentence.</param>
/// <param name="timeout">The time limit for the program.</param>
/// <param name="time">The clock.</param>
internal sealed class CredentialProcess(string command, string origin, TimeSpan timeout, TimeProvider time)
{
    private const int MaximumOutputSize = 64 * 1024;
    private const int MaximumExcerptLength = 300;
    private const int SupportedVersion = 1;

    /// <summary>Runs the program and returns what it printed.</summary>
    /// <exception cref="AwsClientException">The program cannot be started, fails, takes too long, or prints something else.</exception>
    public async Task<AwsCredentials> RunAsync(string? accountId, CancellationToken cancellationToken)
    {
        using var late = new CancellationTokenSource(timeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancellationToken);
        using var process = Start();
        try
        {
            var errors = ReadAsync(process.StandardError.BaseStream, MaximumExcerptLength, either.Token);
            var (output, isComplete) = await ReadAsync(process.StandardOutput.BaseStream, MaximumOutputSize, either.Token).ConfigureAwait(false);
            await process.WaitForExitAsync(either.Token).ConfigureAwait(false);
            var (said, _) = await errors.ConfigureAwait(false);
            if (process.ExitCode != 0)
                throw Failed(process.ExitCode, said);

            return isComplete ? Read(output, accountId) : throw new AwsClientException($"{origin} printed more than 64 KiB.");
        }
        catch (OperationCanceledException)
        {
            Kill(process);
            cancellationToken.ThrowIfCancellationRequested();
            throw new AwsClientException(string.Create(CultureInfo.InvariantCulture, $"{origin} took longer than {timeout.TotalSeconds} s and was stopped."));
        }
    }

    private AwsCredentials Read(ReadOnlySpan<byte> output, string? accountId)
    {
        var document = CredentialsDocument.Read(output, origin);
        return document.Version == SupportedVersion
            ? document.ToCredentials(origin, accountId)
            : throw new AwsClientException($"{origin} printed {(document.Version is null ? "no 'Version'" : "a 'Version' that is not supported")}. The version must be the number 1.");
    }

    private Process Start()
    {
        var words = CommandLine.Split(command, hasEscapes: !OperatingSystem.IsWindows());
        if (words is not [var program, ..])
            throw new AwsClientException($"{origin} is not a valid command: {(words is null ? "a quote is not closed" : "it is empty")}.");

        var start = new ProcessStartInfo(program)
        {
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        for (var index = 1; index < words.Count; index++)
            start.ArgumentList.Add(words[index]);

        try
        {
            return Process.Start(start) ?? throw new AwsClientException($"{origin} could not be started.");
        }
        catch (Exception exception) when (exception is Win32Exception or InvalidOperationException or PlatformNotSupportedException)
        {
            // The text of the exception contains the first word of the command, which can be a secret.
            throw new AwsClientException($"{origin} could not be started: {exception.GetType().Name}. Check that the program exists and can be run.");
        }
    }

    /// <summary>Reads to the end, so that the program is never blocked, and keeps only the first bytes.</summary>
    private static async Task<(byte[] Bytes, bool IsComplete)> ReadAsync(Stream stream, int limit, CancellationToken cancellationToken)
    {
        var kept = new byte[limit];
        var length = await stream.ReadAtLeastAsync(kept, limit, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
        var isComplete = true;
        var rest = new byte[4096];
        while (await stream.ReadAsync(rest, cancellationToken).ConfigureAwait(false) > 0)
            isComplete = false;

        return (kept[..length], isComplete);
    }

    private AwsClientException Failed(int code, byte[] errors)
    {
        var text = new StringBuilder(Encoding.UTF8.GetString(errors).Trim());
        for (var i = 0; i < text.Length; i++)
            text[i] = char.IsControl(text[i]) ? ' ' : text[i];

        var said = text.Length > 0 ? $" Its error output is: {text}" : " It has no error output.";
        return new AwsClientException(string.Create(CultureInfo.InvariantCulture, $"{origin} exited with the code {code}.{said}"));
    }

    private static void Kill(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (Exception exception) when (exception is InvalidOperationException or Win32Exception or NotSupportedException or AggregateException)
        {
            // The program has ended in the meantime.
        }
    }
}
