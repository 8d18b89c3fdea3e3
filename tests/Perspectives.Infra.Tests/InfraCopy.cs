namespace Perspectives.Infra.Tests;

/// <summary>A copy of infra/ in a folder of its own, since the compiler writes beside what it reads.</summary>
internal sealed class InfraCopy : IDisposable
{
    private static readonly string Original = System.IO.Path.Combine(AppContext.BaseDirectory, "infra");

    public InfraCopy()
    {
        foreach (var file in Directory.EnumerateFiles(Original, "*", SearchOption.AllDirectories))
        {
            var copy = this[System.IO.Path.GetRelativePath(Original, file)];
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public string Path { get; } = Directory.CreateTempSubdirectory("perspectives-infra-").FullName;

    public string this[string name] => System.IO.Path.Combine(Path, name);

    /// <summary>The text of every Bicep file by its path from infra/.</summary>
    public SortedDictionary<string, string> Texts => new(
        Directory.EnumerateFiles(Path, "*.bicep", SearchOption.AllDirectories)
            .ToDictionary(file => System.IO.Path.GetRelativePath(Path, file), File.ReadAllText),
        StringComparer.Ordinal);

    /// <summary>Standard output of the compiler, run here with none of the variables that the parameters are read from but those given.</summary>
    public Task<string> CompileAsync(IReadOnlyDictionary<string, string> variables, params string[] arguments) =>
        BicepCompiler.RunAsync(Path, variables, arguments);

    public Task<string> CompileAsync(params string[] arguments) => CompileAsync(new Dictionary<string, string>(), arguments);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
