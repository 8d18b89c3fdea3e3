using Microsoft.Data.Sqlite;
using Perspectives.Service.Storage;
using Perspectives.Service.Storage.Sqlite;

namespace Perspectives.Service.Tests.Storage.Sqlite;

public sealed class SqliteDatabaseTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_store_opened_again_has_what_was_written()
    {
        using (var database = SqliteDatabase.Open(_folder.Path))
            await WriteSetting(database, "a");
        using var again = SqliteDatabase.Open(_folder.Path);
        Assert.Equal(["a"], await ReadSettings(again));
    }

    [Fact]
    public void A_missing_folder_is_made()
    {
        using var database = SqliteDatabase.Open(_folder["of/many/parts"]);
        Assert.True(File.Exists(_folder["of/many/parts/perspectives.db"]));
    }

    [Fact]
    public async Task A_file_that_was_taken_away_is_missed_at_the_next_call()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There no open file can be moved.");
        using var database = SqliteDatabase.Open(_folder.Path);
        File.Move(_folder["perspectives.db"], _folder["gone.db"]);
        Assert.Contains("is gone", (await Assert.ThrowsAsync<StoreException>(() => WriteSetting(database, "a"))).Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<StoreException>(() => ReadSettings(database));
        File.Move(_folder["gone.db"], _folder["perspectives.db"]);
        await WriteSetting(database, "b");
        Assert.Equal(["b"], await ReadSettings(database));
    }

    [Fact]
    public async Task The_key_that_signs_lists_is_made_with_the_store_so_that_reading_a_list_writes_nothing()
    {
        using var database = SqliteDatabase.Open(_folder.Path);
        var key = await database.ReadAsync(SigningKey.Find, Cancel);
        Assert.Equal(32, key!.Length);
        using var again = SqliteDatabase.Open(_folder.Path);
        Assert.Equal(key, await again.ReadAsync(SigningKey.Find, Cancel));
    }

    [Fact]
    public async Task Writing_waits_for_what_is_on_the_disk()
    {
        using var database = SqliteDatabase.Open(_folder.Path);
        Assert.Equal(("wal", 2L, 1L), await database.WriteAsync(Pragmas, Cancel));
        Assert.Equal(("wal", 2L, 1L), await database.ReadAsync(Pragmas, Cancel));

        static (string, long, long) Pragmas(StoreConnection connection) => (
            connection.Statement("PRAGMA journal_mode").First(reader => reader.GetString(0))!,
            connection.Statement("PRAGMA synchronous").First(reader => reader.GetInt64(0)),
            connection.Statement("PRAGMA foreign_keys").First(reader => reader.GetInt64(0)));
    }

    [Fact]
    public async Task A_write_that_throws_has_written_nothing_and_the_next_one_works()
    {
        using var database = SqliteDatabase.Open(_folder.Path);
        await Assert.ThrowsAsync<InvalidOperationException>(() => database.WriteAsync(
            connection =>
            {
                connection.Execute("INSERT INTO settings VALUES ('a', x'00')");
                throw new InvalidOperationException();
            },
            Cancel));
        await WriteSetting(database, "b");
        Assert.Equal(["b"], await ReadSettings(database));
    }

    [Fact]
    public async Task A_reader_goes_on_beside_a_writer_with_the_state_before()
    {
        using var database = SqliteDatabase.Open(_folder.Path);
        await database.WriteAsync(
            connection =>
            {
                connection.Execute("INSERT INTO settings VALUES ('a', x'00')");
                Assert.Empty(Task.Run(() => ReadSettings(database), Cancel).Result);
            },
            Cancel);
        Assert.Equal(["a"], await ReadSettings(database));
    }

    [Fact]
    public async Task A_reader_sees_one_state_over_several_statements()
    {
        using var database = SqliteDatabase.Open(_folder.Path);
        var counts = await database.ReadAsync(
            connection =>
            {
                var before = Count(connection);
                Task.Run(() => WriteSetting(database, "a"), Cancel).Wait(Cancel);
                return (before, Count(connection));
            },
            Cancel);
        Assert.Equal((2, 2), counts);
        Assert.Single(await ReadSettings(database));

        // The key that signs lists and the number of the last write are there from the start.
        static long Count(StoreConnection connection) => connection.Statement("SELECT count(*) FROM settings").First(reader => reader.GetInt64(0));
    }

    [Fact]
    public async Task Many_write_and_read_at_once()
    {
        using var database = SqliteDatabase.Open(_folder.Path);
        await Parallel.ForAsync(0, 200, Cancel, async (number, _) =>
        {
            await WriteSetting(database, $"{number}");
            Assert.Contains($"{number}", await ReadSettings(database));
        });
        Assert.Equal(200, (await ReadSettings(database)).Count);
    }

    [Fact]
    public async Task Another_process_may_write_to_the_same_file()
    {
        using var database = SqliteDatabase.Open(_folder.Path);
        using var other = SqliteDatabase.Open(_folder.Path);
        await WriteSetting(database, "a");
        await WriteSetting(other, "b");
        Assert.Equal(["a", "b"], await ReadSettings(database));
    }

    [Fact]
    public void A_file_of_a_newer_version_is_left_alone()
    {
        SqliteDatabase.Open(_folder.Path).Dispose();
        Execute("PRAGMA user_version = 9999");
        var error = Assert.Throws<StoreException>(() => SqliteDatabase.Open(_folder.Path));
        Assert.Contains("newer version of Perspectives (format 9999", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CREATE TABLE diary (day TEXT)")]
    [InlineData("CREATE TABLE diary (day TEXT); PRAGMA user_version = 1")]
    public void A_database_of_another_program_is_left_alone(string sql)
    {
        Execute(sql);
        var before = File.ReadAllBytes(_folder[SqliteDatabase.FileName]);
        var error = Assert.Throws<StoreException>(() => SqliteDatabase.Open(_folder.Path));
        Assert.Contains("another program", error.Message, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(_folder[SqliteDatabase.FileName]));
    }

    [Theory]
    [InlineData(20, "is no store of Perspectives, and no database")]
    [InlineData(10_000, "is no store of Perspectives, and no database")]
    [InlineData(8192, "is damaged, or is no store of Perspectives")]
    public void A_file_that_is_no_database_is_left_alone(int length, string told)
    {
        var garbage = Enumerable.Range(0, length).Select(number => (byte)(number * 7)).ToArray();
        File.WriteAllBytes(_folder[SqliteDatabase.FileName], garbage);
        var error = Assert.Throws<StoreException>(() => SqliteDatabase.Open(_folder.Path));
        Assert.Contains(told, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("can be saved", error.Message, StringComparison.Ordinal);
        Assert.Contains(told, Assert.Throws<StoreException>(() => SqliteDatabase.OpenToRead(_folder.Path)).Message, StringComparison.Ordinal);
        Assert.Equal(garbage, File.ReadAllBytes(_folder[SqliteDatabase.FileName]));
    }

    [Fact]
    public async Task A_file_that_was_damaged_says_so_when_it_is_read()
    {
        using (var database = SqliteDatabase.Open(_folder.Path))
        {
            for (var number = 0; number < 100; number++)
                await WriteSetting(database, new string('x', 3000) + number);
        }

        var path = _folder[SqliteDatabase.FileName];
        using (var file = File.OpenWrite(path))
        {
            // The names of the tables stand in the first half.
            file.Position = file.Length / 2;
            file.Write(Enumerable.Repeat((byte)0xA5, (int)(file.Length - file.Position)).ToArray());
        }

        var error = await Assert.ThrowsAsync<StoreException>(async () =>
        {
            using var damaged = SqliteDatabase.Open(_folder.Path);
            await ReadSettings(damaged);
        });
        Assert.Contains("damaged", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_is_a_file_is_named_in_the_error()
    {
        File.WriteAllText(_folder["taken"], "");
        var error = Assert.Throws<StoreException>(() => SqliteDatabase.Open(_folder["taken"]));
        Assert.Contains(_folder["taken"], error.Message, StringComparison.Ordinal);
        Assert.Contains("Choose a folder", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_store_that_cannot_be_opened_says_so()
    {
        Directory.CreateDirectory(_folder[SqliteDatabase.FileName]);
        Assert.Contains("cannot be opened", Assert.Throws<StoreException>(() => SqliteDatabase.Open(_folder.Path)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(5, "in use: another program has been writing")]
    [InlineData(8, "cannot be written to. Give this user the right")]
    [InlineData(10, "(disk I/O error). Check the disk.")]
    [InlineData(13, "is full. Make room")]
    public void Faults_of_the_file_say_what_to_do(int code, string words)
    {
        var fault = new SqliteException("disk I/O error", code);
        Assert.True(SqliteFault.IsOfTheFile(fault));
        Assert.Contains(words, SqliteFault.Explain(fault, "/x", isReadOnly: false).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Mistakes_of_the_program_are_no_faults_of_the_file() => Assert.False(SqliteFault.IsOfTheFile(new SqliteException("syntax error", 1)));

    [Fact]
    public void Every_step_of_the_format_has_a_number_of_its_own() => Assert.Equal(Migrations.Steps.Select(step => step.Version).Distinct().Order(), Migrations.Steps.Select(step => step.Version));

    public void Dispose() => _folder.Dispose();

    private static Task<int> WriteSetting(SqliteDatabase database, string name) => database.WriteAsync(
        connection => connection.Statement("INSERT INTO settings VALUES ($name, x'00')").Set("$name", name).Execute(), Cancel);

    private static Task<List<string>> ReadSettings(SqliteDatabase database) => database.ReadAsync(
        connection => connection.Statement("SELECT name FROM settings WHERE name NOT IN ('signing_key', 'last_write') ORDER BY name").All(reader => reader.GetString(0)), Cancel);

    private SqliteConnection Connect()
    {
        var connection = new SqliteConnection($"Data Source={_folder[SqliteDatabase.FileName]};Pooling=False");
        connection.Open();
        return connection;
    }

    private void Execute(string sql)
    {
        using var connection = Connect();
        using var command = new SqliteCommand(sql, connection);
        command.ExecuteNonQuery();
    }
}
