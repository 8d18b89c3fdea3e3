using Microsoft.Data.Sqlite;

namespace Perspectives.Service.Tests;

/// <summary>A folder that is gone after the test, with the pooled connections to the databases in it.</summary>
public sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("perspectives-").FullName;

    public string this[string name] => System.IO.Path.Combine(Path, name);

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(Path, recursive: true);
    }
}
