namespace Perspectives.Cli.Output;

/// <summary>
/// A file that is whole or not there: it is written beside its place and moved there when all of it lies on the disk. What stood there before stays
/// until then.
/// </summary>
internal sealed class OutputFile : IDisposable
{
    private const int BufferLength = 64 * 1024;

    private readonly string _path;
    private readonly string? _beside;
    private readonly FileStream _file;

    private OutputFile(string path, string name)
    {
        _path = path;
        _beside = IsDevice(path) ? null : UnfinishedOutput.NameFor(path);
        _file = new FileStream(_beside ?? path, FileMode.Create, FileAccess.Write, FileShare.Read, BufferLength);
        Stream = new NamedOutput(_file, name);
        if (_beside is not null)
            UnfinishedOutput.Begin(_beside);
    }

    public Stream Stream { get; }

    /// <exception cref="UsageException">Nothing can be written there.</exception>
    public static OutputFile Create(string path)
    {
        if (Directory.Exists(path))
            throw new UsageException($"{path} is a folder; give the name of a file to write.");
        if (StoreFile.IsAt(OutputPath.Resolve(path)))
            throw new UsageException($"{path} is a store or a part of one, which would be lost; give the name of another file to write.");
        try
        {
            // A link stays a link: what it leads to is written.
            return new OutputFile(OutputPath.Follow(path), path);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw OutputPath.Refusal(path, refused);
        }
    }

    /// <exception cref="UnwrittenException">The disk is full or the like; nothing was changed at the file's place.</exception>
    public void Complete()
    {
        Stream.Flush();
        if (_beside is not null)
            _file.Flush(flushToDisk: true);
        Stream.Dispose();
        if (_beside is null)
            return;
        File.Move(_beside, _path, overwrite: true);
        UnfinishedOutput.End(_beside);
    }

    /// <summary>Without <see cref="Complete"/> before, what was written is thrown away.</summary>
    public void Dispose()
    {
        try
        {
            Stream.Dispose();
        }
        catch (IOException)
        {
            // The disk that was full for the content is full for the rest of it: whoever wrote has been told.
        }

        if (_beside is null)
            return;
        File.Delete(_beside);
        UnfinishedOutput.End(_beside);
    }

    // Moving a file there would replace the device.
    private static bool IsDevice(string path) => Path.GetFullPath(path).StartsWith("/dev/", StringComparison.Ordinal);
}
