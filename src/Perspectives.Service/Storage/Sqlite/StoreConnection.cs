using Microsoft.Data.Sqlite;
using Perspectives.Service.Identity;

namespace Perspectives.Service.Storage.Sqlite;

/// <summary>A connection that keeps its statements prepared. One thread uses it at a time.</summary>
internal sealed class StoreConnection(string connectionString) : SqliteConnection(connectionString)
{
    private readonly Dictionary<string, PreparedStatement> _statements = new(StringComparer.Ordinal);

    /// <summary>All that was asked of this connection until now.</summary>
    public IReadOnlyCollection<string> PreparedSql => _statements.Keys;

    /// <summary>Which keys lead to which, as this connection has read them last, and the mark that says whether that holds still.</summary>
    public (string Mark, JoinMap Map)? Joins { get; set; }

    /// <summary>The statement for this SQL, prepared once. Its parameters keep their values until they are set anew, and one reader of it may be open at a time.</summary>
    /// <param name="sql">A constant, or one of few: every different text is kept.</param>
    public PreparedStatement Statement(string sql)
    {
        if (!_statements.TryGetValue(sql, out var statement))
        {
            var command = CreateCommand();
#pragma warning disable CA2100 // The callers' SQL is made of constants; values are parameters.
            command.CommandText = sql;
#pragma warning restore CA2100
            statement = new PreparedStatement(command);
            _statements.Add(sql, statement);
        }

        return statement;
    }

    public void Execute(string sql) => Statement(sql).Execute();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            foreach (var statement in _statements.Values)
                statement.Dispose();
            _statements.Clear();
        }

        base.Dispose(disposing);
    }
}
