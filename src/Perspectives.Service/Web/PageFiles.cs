using System.Security.Cryptography;
using System.Text;

namespace Perspectives.Service.Web;

/// <summary>All files of the page, as they were built in. Their addresses have the version in them, so that browsers may keep them for good.</summary>
internal sealed class PageFiles
{
    private const string Prefix = "web/";
    private const string StartName = "index.html";
    private const string VersionPlace = "{version}";
    private const string PreloadsPlace = "{preloads}";

    /// <summary>What runs first, and the view that most visits begin with.</summary>
    private static readonly string[] FirstModules = ["scripts/main.js", "scripts/read/view.js"];

    private readonly Dictionary<string, PageFile> _files;

    public PageFiles()
    {
        var contents = ReadAll();
        Version = VersionOf(contents);
        var preloads = ModuleGraph.ClosureOf(contents, FirstModules).Select(path => $"<link rel=\"modulepreload\" href=\"{Prefix}{VersionPlace}/{path}\">");
        var start = Encoding.UTF8.GetString(contents[StartName]).Replace(PreloadsPlace, string.Join('\n', preloads), StringComparison.Ordinal).Replace(VersionPlace, Version, StringComparison.Ordinal);
        contents.Remove(StartName);
        Start = new PageFile(StartName, Encoding.UTF8.GetBytes(start));
        _files = contents.ToDictionary(content => content.Key, content => new PageFile(content.Key, content.Value), StringComparer.Ordinal);
    }

    /// <summary>What changes with any of the files.</summary>
    public string Version { get; }

    /// <summary>The page itself, which names the others.</summary>
    public PageFile Start { get; }

    /// <param name="version">That of the page which asks; one that was loaded before an upgrade finds nothing any more.</param>
    /// <param name="path">Of the file, with slashes.</param>
    public PageFile? Find(string version, string path) => version == Version ? _files.GetValueOrDefault(path) : null;

    private static SortedDictionary<string, byte[]> ReadAll()
    {
        var contents = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        var assembly = typeof(PageFiles).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            using var resource = assembly.GetManifestResourceStream(name)!;
            var content = new byte[resource.Length];
            resource.ReadExactly(content);
            // Names have the separators of the system on which they were built in.
            contents.Add(name[Prefix.Length..].Replace('\\', '/'), content);
        }

        return contents;
    }

    private static string VersionOf(SortedDictionary<string, byte[]> contents)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (path, content) in contents)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(path));
            hash.AppendData(SHA256.HashData(content));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..16];
    }
}
