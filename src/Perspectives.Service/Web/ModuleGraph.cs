using System.Text;
using System.Text.RegularExpressions;

namespace Perspectives.Service.Web;

/// <summary>Which of the page's modules need which others.</summary>
internal static partial class ModuleGraph
{
    /// <summary>The modules and all that they need, each once: a browser that is told of them at once need not find them one after the other.</summary>
    /// <param name="contents">All files by their paths.</param>
    /// <param name="starts">Paths of modules.</param>
    public static IReadOnlyList<string> ClosureOf(IReadOnlyDictionary<string, byte[]> contents, params string[] starts)
    {
        var found = new List<string>(starts);
        for (var index = 0; index < found.Count; index++)
        {
            var text = Encoding.UTF8.GetString(contents[found[index]]);
            var folder = new Uri(new Uri("module:///"), found[index]);
            found.AddRange(StaticImports().Matches(text).Select(import => new Uri(folder, import.Groups["path"].Value).AbsolutePath.TrimStart('/')).Except(found).ToList());
        }

        return found;
    }

    [GeneratedRegex("^import [^;]*'(?<path>[^']+)';", RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex StaticImports();
}
