using Perspectives.Cli.Output;
using Perspectives.Service;

namespace Perspectives.Cli.Inputs;

/// <summary>Turns paths, folders, patterns and "-" into inputs, in the order given; what a folder or pattern holds is sorted by name.</summary>
internal static class InputFinder
{
    public const string StandardInput = "-";

    // Most folders have one, and it tells of the articles beside it.
    private const string NoArticle = "README";

    private static readonly string[] Extensions = [".txt", ".md", ".html", ".htm", ".json", ".jsonl"];

    /// <param name="paths">As they were given.</param>
    /// <param name="written">Full paths that are written: what a folder or pattern leads to there is of an earlier run, and no article.</param>
    public static List<FoundInput> Find(IEnumerable<string> paths, IReadOnlyCollection<string>? written = null)
    {
        var found = new List<FoundInput>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var input in paths.SelectMany(path => FindOne(path, written ?? [])))
        {
            // A file that two paths lead to is one article, not a second one with the same id.
            if (input.Error is not null || seen.Add(input.Path ?? StandardInput))
                found.Add(input);
        }

        return TellApart(found);
    }

    private static List<FoundInput> FindOne(string path, IReadOnlyCollection<string> written)
    {
        if (path == StandardInput)
            return [FoundInput.StandardInput];
        if (File.Exists(path))
            return [FoundInput.File(path, new FileInfo(path))];
        if (Directory.Exists(path))
            return InFolder(path, written);
        return PathPattern.TrySplit(path, out var pattern)
            ? InPattern(path, pattern, written)
            : [FoundInput.Failed(path, "not_found", "There is no such file or folder.")];
    }

    private static List<FoundInput> InFolder(string folder, IReadOnlyCollection<string> written)
    {
        var found = Walk(folder).Where(input => !IsWritten(input, written)).ToList();
        return found.Count > 0
            ? found
            : [FoundInput.Failed(folder, "no_articles", $"The folder holds no articles. Read are the files {string.Join(", ", Extensions)}, also in folders below, but for a {NoArticle}.")];
    }

    private static List<FoundInput> InPattern(string path, PathPattern pattern, IReadOnlyCollection<string> written)
    {
        var found = pattern.Files().Select(Listed).Where(input => !IsWritten(input, written)).ToList();
        return found.Count > 0 ? found : [FoundInput.Failed(path, "not_found", "No file matches this pattern.")];
    }

    private static IEnumerable<FoundInput> Walk(string folder)
    {
        string[] entries;
        FoundInput? failure = null;
        try
        {
            entries = Directory.GetFileSystemEntries(folder);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            failure = FoundInput.Failed(folder, "unreadable", $"The folder cannot be read: {FileFault.Describe(refused)}.");
            entries = [];
        }

        if (failure is not null)
            yield return failure;
        Array.Sort(entries, StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            foreach (var input in FromEntry(entry))
                yield return input;
        }
    }

    private static IEnumerable<FoundInput> FromEntry(string entry)
    {
        // A linked folder may lead back to where the walk came from.
        if (Directory.Exists(entry))
            return new DirectoryInfo(entry).LinkTarget is null ? Walk(entry) : [];
        return MayBeArticle(entry) ? [Listed(entry)] : [];
    }

    /// <summary>What nobody has named itself is told where it is no file, instead of left out or, at a pipe, waited for.</summary>
    private static FoundInput Listed(string path)
    {
        var file = new FileInfo(path);
        if (!file.Exists)
            return FoundInput.Failed(path, "unreadable", "It cannot be found by its name, which is not in UTF-8. Rename it.");
        return OrdinaryFile.FindFault(path) is { } fault ? FoundInput.Failed(path, "empty_text", $"It {fault}, and is passed over.") : FoundInput.File(path, file);
    }

    private static bool IsWritten(FoundInput input, IReadOnlyCollection<string> written) => input.Path is { } path && OutputPath.IsOneOf(path, written);

    private static bool MayBeArticle(string file) => Extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase)
        && !Path.GetFileNameWithoutExtension(file).Equals(NoArticle, StringComparison.OrdinalIgnoreCase);

    /// <summary>Where files have the same name, their ids are made from the paths below the folder that holds all of them.</summary>
    private static List<FoundInput> TellApart(List<FoundInput> found)
    {
        var folders = found.Where(input => input.Path is not null)
            .GroupBy(KeyOf, StringComparer.OrdinalIgnoreCase)
            .Where(group => group.Skip(1).Any())
            .ToDictionary(group => group.Key, CommonFolder, StringComparer.OrdinalIgnoreCase);
        return found.ConvertAll(input => input.Path is { } path && folders.TryGetValue(KeyOf(input), out var folder)
            ? input with { IdName = path[folder.Length..].Replace('\\', '-').Replace('/', '-').TrimStart('-') }
            : input);
    }

    private static string KeyOf(FoundInput input) => Path.GetFileNameWithoutExtension(input.IdName);

    private static string CommonFolder(IEnumerable<FoundInput> inputs)
    {
        var common = inputs.Select(input => input.Path!).Aggregate(static (left, right) => left[..left.AsSpan().CommonPrefixLength(right)]);
        return common[..(common.LastIndexOfAny(['/', '\\']) + 1)];
    }
}
