using System.IO.Compression;
using System.Text;

namespace AmplifyGen.Tool.Sources;

/// <summary>A file of a model, which botocore stores with gzip.</summary>
internal sealed record ModelFile(string Path)
{
    private const string Compressed = ".gz";

    /// <summary>The largest published models have a few megabytes. A small gzip file can expand to any size.</summary>
    private const int MaxSize = 256 * 1024 * 1024;

    /// <summary>Gets the name of the file, without the ending of a compressed one.</summary>
    public string Name
    {
        get
        {
            var name = System.IO.Path.GetFileName(Path);
            return IsCompressed ? name[..^Compressed.Length] : name;
        }
    }

    private bool IsCompressed => Path.EndsWith(Compressed, StringComparison.OrdinalIgnoreCase);

    /// <exception cref="ToolException">The file is not a gzip file although its name says so, or is too large.</exception>
    public byte[] ReadBytes()
    {
        using var file = File.OpenRead(Path);
        using var plain = IsCompressed ? new GZipStream(file, CompressionMode.Decompress) : (Stream)file;
        using var content = new MemoryStream();
        var buffer = new byte[81_920];
        try
        {
            for (int read; (read = plain.Read(buffer)) > 0;)
            {
                content.Write(buffer, 0, read);
                if (content.Length > MaxSize)
                    throw new ToolException($"'{Path}' has more than {MaxSize / (1024 * 1024)} MB.", ExitCode.Failure);
            }
        }
        catch (InvalidDataException)
        {
            throw new ToolException($"'{Path}' is not a gzip file.", ExitCode.Failure);
        }

        return content.ToArray();
    }

    public string ReadText() => DecodeText(ReadBytes());

    public static string DecodeText(byte[] content)
    {
        using var reader = new StreamReader(new MemoryStream(content), Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
        return reader.ReadToEnd();
    }
}
