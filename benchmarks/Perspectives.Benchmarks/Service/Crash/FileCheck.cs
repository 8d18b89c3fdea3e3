using Microsoft.Data.Sqlite;
using Perspectives.Service.Storage.Sqlite;

namespace Perspectives.Benchmarks.Service.Crash;

/// <summary>Looks into the store's file for what nothing leads to any more.</summary>
internal static class FileCheck
{
    /// <summary>What may not be there when everything is answered, each as a query that counts it.</summary>
    private static readonly (string What, string Sql)[] Leftovers =
    [
        ("messages", "SELECT count(*) FROM queue"),
        ("poison", "SELECT count(*) FROM poison"),
        ("unfinished operations", "SELECT count(*) FROM operations WHERE finished_at IS NULL"),
        ("articles that are not answered", "SELECT count(*) FROM articles WHERE revision = 0 OR is_pending <> 0"),
        ("revisions of no article", "SELECT count(*) FROM revisions WHERE article NOT IN (SELECT number FROM articles)"),
        ("revisions that are not the answered one", "SELECT count(*) FROM revisions JOIN articles ON number = article WHERE revisions.revision <> articles.revision"),
        ("places in lists of no article", "SELECT count(*) FROM lists WHERE article NOT IN (SELECT number FROM articles)"),
        ("lists without an article", "SELECT count(*) FROM list_names WHERE number NOT IN (SELECT list FROM lists)"),
        ("perspectives of no article", "SELECT count(*) FROM perspectives WHERE article NOT IN (SELECT number FROM articles)"),
        ("statements of no article", "SELECT count(*) FROM statements WHERE position / 8192 NOT IN (SELECT number FROM articles)"),
        ("statements of no actor", "SELECT count(*) FROM statements WHERE actor NOT IN (SELECT number FROM actors)"),
        ("words of no statement", "SELECT count(*) FROM statement_words WHERE rowid NOT IN (SELECT position FROM statements)"),
        ("actors without a statement", "SELECT count(*) FROM actors WHERE number NOT IN (SELECT actor FROM statements)"),
        ("names of no actor", "SELECT count(*) FROM actor_names WHERE actor NOT IN (SELECT number FROM actors)"),
        ("outlets without an article", "SELECT count(*) FROM outlets WHERE number NOT IN (SELECT outlet FROM perspectives)"),
        ("broken references", "SELECT count(*) FROM pragma_foreign_key_check"),
    ];

    /// <param name="folder">The data folder.</param>
    /// <param name="isAtRest">Whether everything is answered, so that nothing may wait; else only the file itself is looked at.</param>
    /// <remarks>Where nobody else has the file open, its log is in it afterwards.</remarks>
    public static void Run(string folder, bool isAtRest = true)
    {
        using var connection = Open(folder);
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA integrity_check";
        if (command.ExecuteScalar() is not "ok")
            throw new CheckFailedException($"The file is damaged: {command.ExecuteScalar()}");
        foreach (var (what, sql) in isAtRest ? Leftovers : [])
        {
#pragma warning disable CA2100 // The queries above.
            command.CommandText = sql;
#pragma warning restore CA2100
            if (command.ExecuteScalar() is long count and > 0)
                throw new CheckFailedException($"The file has {what}: {count}.");
        }
    }

    public static long CountMessages(string folder)
    {
        using var connection = Open(folder);
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM queue";
        return (long)command.ExecuteScalar()!;
    }

    /// <summary>The file of the store, beside whoever has it open.</summary>
    public static SqliteConnection Open(string folder)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = Path.Combine(folder, SqliteDatabase.FileName), Mode = SqliteOpenMode.ReadWrite, Pooling = false }.ToString());
        connection.Open();
        return connection;
    }
}
