using System.Reflection;

namespace Perspectives.Functions.Tests;

/// <summary>Files of the repository that describe what is deployed.</summary>
internal static class RepositoryFile
{
    private static readonly string Root = typeof(RepositoryFile).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == "RepositoryRoot").Value!;

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));
}
