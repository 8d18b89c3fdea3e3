namespace Perspectives.Fuzz;

/// <summary>Keeps on the disk what is tried at the moment, for the case that the process does not come back from it.</summary>
internal sealed class RunningInput : IDisposable
{
    private readonly FileStream _file;

    public RunningInput(string folder)
    {
        Directory.CreateDirectory(folder);
        _file = new FileStream(PathIn(folder), FileMode.Create, FileAccess.Write, FileShare.Read, bufferSize: 0);
    }

    public static string PathIn(string folder) => Path.Combine(folder, "running.bin");

    public void Set(ReadOnlySpan<byte> input)
    {
        _file.Position = 0;
        _file.Write(input);
        _file.SetLength(input.Length);
    }

    public void Dispose() => _file.Dispose();
}
