using Perspectives.Service;

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

    /// <summary>Why nothing can be written at a path. What the system says names a file that the caller has never heard of.</summary>
    /// <param name="path">As it was given.</param>
    /// <param name="refused">By the system.</param>
    public static UsageException Refusal(string path, Exception refused)
    {
        var folder = Path.GetDirectoryName(Resolve(path)) ?? path;
        var reason = refused switch
        {
            _ when !Directory.Exists(folder) => $"there is no folder {folder}. Make it, or give another place.",
            UnauthorizedAccessException => $"you may not write it, or not into the folder {folder}. Give another place.",
            _ => $"{FileFault.Describe(refused)}. Give another place.",
        };
        return new UsageException($"{path} cannot be written: {reason}", refused);
    }

    /// <inheritdoc cref="Resolve(string, string)"/>
    public static string Resolve(string path)
    {
        try
        {
            return Follow(path);
        }
        catch (IOException)
        {
            // A loop of links leads nowhere; whoever opens it says so.
            return Path.GetFullPath(path);
        }
    }

    /// <summary>Whether a path leads to one of these files.</summary>
    /// <param name="path">As it was given.</param>
    /// <param name="outputs">Full paths behind all links.</param>
    public static bool IsOneOf(string path, IReadOnlyCollection<string> outputs) => outputs.Count > 0 && outputs.Contains(Resolve(path), StringComparer.Ordinal);

    /// <inheritdoc cref="Resolve(string, string)"/>
    /// <exception cref="IOException">The links lead in a circle.</exception>
    public static string Follow(string path) =>
        new FileInfo(path) is { LinkTarget: not null } link ? link.ResolveLinkTarget(returnFinalTarget: true)!.FullName : Path.GetFullPath(path);
}
