using System.Collections.Concurrent;
using System.Globalization;

namespace Perspectives.Cli.Output;

/// <summary>The files beside an output in which runs write it before it is moved to its place. One that was killed leaves its own.</summary>
internal static class UnfinishedOutput
{
    private const string Ending = ".part";

    /// <summary>Those of this process.</summary>
    private static readonly ConcurrentDictionary<string, bool> Open = new(StringComparer.Ordinal);

    public static void Begin(string part) => Open[part] = true;

    /// <summary>It is in its place, or gone.</summary>
    public static void End(string part) => Open.TryRemove(part, out _);

    /// <summary>
    /// Tells of those that this process may leave where it ends now, a line each and once: what is still at work may finish or remove them before it does end. The next run to
    /// the same output tells more.
    /// </summary>
    public static void TellLeft(TextWriter error)
    {
        foreach (var part in Open.Keys.Where(static part => Open.TryRemove(part, out _)).Order(StringComparer.Ordinal))
            error.WriteLine($"Ended at once: {part} may be left, with what was written so far, and nothing reads it. The next run with the same output says what it is good for; or remove it.");
    }

    /// <summary>Where this process writes.</summary>
    /// <param name="path">Of the output, behind all links.</param>
    public static string NameFor(string path) => $"{path}.{Environment.ProcessId.ToString(CultureInfo.InvariantCulture)}{Ending}";

    /// <summary>Tells of each file that an earlier run has left, and that no run has open any more, in a line.</summary>
    /// <param name="path">Of the output, as it was given.</param>
    /// <param name="error">Where it is told.</param>
    /// <param name="isLines">Whether such a file has an answer a line, so that it is worth something.</param>
    public static void Tell(string path, TextWriter error, bool isLines = false)
    {
        foreach (var part in FindLeft(OutputPath.Resolve(path)))
        {
            error.WriteLine(isLines
                ? $"{part} was left by a run that was killed, and nothing reads it. Its whole lines are answers: where it is renamed to {path}, the same command with --resume goes on with it. Or remove it."
                : $"{part} was left by a run that was killed, and nothing reads it. Remove it.");
        }
    }

    private static IEnumerable<string> FindLeft(string path)
    {
        var (folder, name) = (Path.GetDirectoryName(path), Path.GetFileName(path));
        if (!Directory.Exists(folder))
            return [];
        try
        {
            // No search pattern: a name may have its wildcards in it.
            return [.. Directory.EnumerateFiles(folder).Where(file => IsPartOf(name, Path.GetFileName(file)) && IsLeft(file)).Order(StringComparer.Ordinal)];
        }
        catch (Exception unread) when (unread is IOException or UnauthorizedAccessException)
        {
            // A folder that may be written to need not be one that may be read.
            return [];
        }
    }

    private static bool IsPartOf(string name, string file) =>
        file.StartsWith(name + ".", StringComparison.Ordinal) && file.EndsWith(Ending, StringComparison.Ordinal)
        && file.Length > name.Length + 1 + Ending.Length && file[(name.Length + 1)..^Ending.Length].All(char.IsAsciiDigit);

    /// <summary>Whoever writes shares the file with readers only.</summary>
    private static bool IsLeft(string file)
    {
        try
        {
            using var part = new FileStream(file, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
            return true;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
