namespace Perspectives.Tests;

/// <summary>Files of the repository that tests read as they are checked in.</summary>
internal static class RepositoryFile
{
    public static string PathOf(params string[] parts)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Perspectives.sln")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests do not run in the repository.");
        return Path.Combine([folder.FullName, .. parts]);
    }
}
