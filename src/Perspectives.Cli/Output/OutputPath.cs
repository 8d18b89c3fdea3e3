namespace Perspectives.Cli.Output;

/// <summary>Where a file to write really lies, so that none that is being read is written over.</summary>
internal static class OutputPath
{
    /// <summary>The full path behind all links.</summary>
    /// <exception cref="UsageException">The path is empty, as that of a shell's variable that is not set.</exception>
    public static string Resolve(string path, string option)
    {
        if (path.Length == 0)
            throw new UsageException($"{option} has an empty path.");
        return Resolve(path);
    }

    /// <inheritdoc cref="Resolve(string, string)"/>
    public static string Resolve(string path)
    {
        try
        {
            return File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? Path.GetFullPath(path);
        }
        catch (IOException)
        {
            // A loop of links leads nowhere; whoever opens it says so.
            return Path.GetFullPath(path);
        }
    }
}
