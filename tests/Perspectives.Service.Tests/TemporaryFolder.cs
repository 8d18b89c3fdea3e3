using Microsoft.Data.Sqlite;

namespace Perspectives.Service.Tests;

/// <summary>A folder that is gone after the test, with the pooled connections to the databases in it.</summary>
public sealed class TemporaryFolder : IDisposable
{
    private const int Attempts = 100;

    public string Path { get; } = Directory.CreateTempSubdirectory("perspectives-").FullName;

    public string this[string name] => System.IO.Path.Combine(Path, name);

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        for (var left = Attempts; ; left--)
        {
            try
            {
                Directory.Delete(Path, recursive: true);
                return;
            }
            catch (IOException) when (left > 1)
            {
                // The last reader of a store that was closed may make its log anew at that moment, and then goes.
                Thread.Yield();
            }
        }
    }
}
