using System.Globalization;
using System.Reflection;

namespace Perspectives.Service.Storage.Sqlite;

/// <summary>Brings the file from any version to this program's. A version is the number that its step's name begins with, and is kept in the file.</summary>
internal static class Migrations
{
    /// <summary>"Pers", in the file's header: whose database it is.</summary>
    private const int ApplicationId = 0x50657273;

    // Readers of this version understand it too: a damaged file cannot be brought up to date.
    private const int OldestRead = 4;

    private const string Prefix = "migrations/";

    public static IReadOnlyList<(int Version, string Sql)> Steps { get; } = ReadSteps();

    public static int Newest => Steps[^1].Version;

    public static void Apply(StoreConnection connection, string path)
    {
        while (SqliteDatabase.InTransaction(connection, "BEGIN IMMEDIATE", step => ApplyNext(step, path)))
        {
        }
    }

    /// <summary>Looks whether the file is a store of this version, or of one that is read in the same way, and its schema can be read, and changes nothing.</summary>
    /// <exception cref="StoreException">It is none.</exception>
    public static void Check(StoreConnection connection, string path)
    {
        if (VersionOf(connection, path) < OldestRead)
            throw new StoreException($"The store {path} was written by an older version of Perspectives, and is brought up to date by a start that may write to it. Start without ReadOnly, or make a copy first.");
        CountSchema(connection);
    }

    /// <returns>0 for a file that has nothing yet.</returns>
    /// <exception cref="StoreException">It is a database of another program, or of a newer version of this one.</exception>
    public static long VersionOf(StoreConnection connection, string path)
    {
        var version = Number(connection, "PRAGMA user_version");
        if (version == 0 ? CountSchema(connection) > 0 : Number(connection, "PRAGMA application_id") != ApplicationId)
            throw new StoreException($"The file {path} is a database of another program. Choose another folder.");
        if (version > Newest)
            throw new StoreException($"The store {path} was written by a newer version of Perspectives (format {version}; this one knows {Newest}). Install the newer version, or choose another folder.");
        return version;
    }

    /// <returns>Whether there was a step to take. What is there is read in the same transaction: another process may be at it too.</returns>
    private static bool ApplyNext(StoreConnection connection, string path)
    {
        var version = VersionOf(connection, path);
        if (version == Newest)
            return false;
        if (version == 0)
            SchemaPages.Gather(connection, MakeNew);
        else
            Take(connection, Steps.First(step => step.Version > version));
        LastWrite.Renew(connection);
        return true;
    }

    private static void MakeNew(StoreConnection connection)
    {
        foreach (var step in Steps)
            Take(connection, step);
    }

    private static void Take(StoreConnection connection, (int Version, string Sql) step)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Our own files, and a number.
        command.CommandText = $"{step.Sql}\nPRAGMA application_id = {ApplicationId}; PRAGMA user_version = {step.Version};";
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    private static long CountSchema(StoreConnection connection) => Number(connection, "SELECT count(*) FROM sqlite_schema");

    private static long Number(StoreConnection connection, string sql) => connection.Statement(sql).First(reader => reader.GetInt64(0));

    private static (int Version, string Sql)[] ReadSteps()
    {
        var assembly = Assembly.GetExecutingAssembly();
        var names = assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal);
        return [.. names.Select(name => (int.Parse(name.AsSpan(Prefix.Length, 4), CultureInfo.InvariantCulture), ReadText(assembly, name)))];
    }

    private static string ReadText(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
