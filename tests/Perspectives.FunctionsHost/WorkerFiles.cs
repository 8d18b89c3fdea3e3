using System.Reflection;

namespace Perspectives.FunctionsHost;

/// <summary>The files of a built worker.</summary>
public static class WorkerFiles
{
    /// <summary>The folder that the build of this solution writes.</summary>
    public static string Built { get; } = typeof(WorkerFiles).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == "WorkerFolder").Value!;

    internal static string Program(string folder) => Path.Combine(folder, "Perspectives.Functions.dll");

    internal static string HostSettings(string folder) => Path.Combine(folder, "host.json");
}
