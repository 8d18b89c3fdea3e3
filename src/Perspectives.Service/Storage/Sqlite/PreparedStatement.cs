using Microsoft.Data.Sqlite;

namespace Perspectives.Service.Storage.Sqlite;

/// <summary>A statement that stays prepared on its connection; see <see cref="StoreConnection.Statement"/>.</summary>
internal sealed class PreparedStatement(SqliteCommand command) : IDisposable
{
    /// <param name="name">With its sign, "$id".</param>
    /// <param name="value">String, whole number, bytes, or null.</param>
    public PreparedStatement Set(string name, object? value)
    {
        var at = command.Parameters.IndexOf(name);
        if (at < 0)
            command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        else
            command.Parameters[at].Value = value ?? DBNull.Value;
        return this;
    }

    /// <summary>A time as the store writes it.</summary>
    public PreparedStatement Set(string name, DateTimeOffset time) => Set(name, time.ToUnixTimeMilliseconds());

    /// <summary>How long it waits for another connection that has the file locked: whole seconds, at least one.</summary>
    public void WaitAtMost(TimeSpan time) => command.CommandTimeout = Math.Max(1, (int)time.TotalSeconds);

    /// <returns>How many rows were changed.</returns>
    public int Execute() => command.ExecuteNonQuery();

    /// <summary>Rows, to be disposed of before the statement is used again.</summary>
    public SqliteDataReader Read() => command.ExecuteReader();

    /// <summary>What the first row says; default where there is none.</summary>
    public T? First<T>(Func<SqliteDataReader, T> read)
    {
        using var reader = command.ExecuteReader();
        return reader.Read() ? read(reader) : default;
    }

    public List<T> All<T>(Func<SqliteDataReader, T> read)
    {
        using var reader = command.ExecuteReader();
        var all = new List<T>();
        while (reader.Read())
            all.Add(read(reader));
        return all;
    }

    public void Dispose() => command.Dispose();
}
