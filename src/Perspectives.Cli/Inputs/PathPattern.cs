using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.FileSystemGlobbing;

namespace Perspectives.Cli.Inputs;

/// <summary>A pattern such as "2026/**/*.html", for shells that hand it on as it stands: * is part of a name, ** any folders.</summary>
/// <param name="Folder">The part before the first wildcard.</param>
/// <param name="Pattern">The rest.</param>
internal sealed record PathPattern(string Folder, string Pattern)
{
    public static bool TrySplit(string path, [NotNullWhen(true)] out PathPattern? pattern)
    {
        pattern = null;
        var slashes = path.Replace('\\', '/');
        var wildcard = slashes.IndexOf('*', StringComparison.Ordinal);
        if (wildcard < 0)
            return false;
        var cut = slashes.LastIndexOf('/', wildcard);
        pattern = new PathPattern(cut < 0 ? "." : slashes[..(cut + 1)], slashes[(cut + 1)..]);
        return true;
    }

    public IEnumerable<string> Files()
    {
        if (!Directory.Exists(Folder))
            return [];
        var matcher = new Matcher(StringComparison.Ordinal);
        matcher.AddInclude(Pattern);
        return matcher.GetResultsInFullPath(Folder).Select(Shown).Order(StringComparer.Ordinal);
    }

    // As the caller wrote it: below the current folder without the way there.
    private string Shown(string fullPath)
    {
        var below = Path.GetRelativePath(Folder, fullPath);
        return Folder == "." ? below : Path.Combine(Folder, below);
    }
}
