namespace Perspectives.Service.Tests.Documentation;

/// <summary>Files that are checked in and that tests keep in step with the program: with <see cref="UpdateVariable"/> set they are written instead of compared.</summary>
internal static class RepositoryFile
{
    public const string UpdateVariable = "PERSPECTIVES_UPDATE_DOCS";

    public static bool IsUpdating { get; } = Environment.GetEnvironmentVariable(UpdateVariable) == "1";

    /// <summary>What to tell whoever finds a file out of step.</summary>
    public static string HowToUpdate { get; } =
        $"If that is meant, run this twice (the examples are compiled into the description) and look at the difference: {UpdateVariable}=1 dotnet run -c Release --project tests/Perspectives.Service.Tests -- -namespace \"*.Documentation\"";

    public static string PathOf(params string[] parts)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Perspectives.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not run from within the repository.");
        return Path.Combine([folder.FullName, .. parts]);
    }
}
