using System.Diagnostics;
using System.Globalization;
using Perspectives.Service.Storage;
using Perspectives.Service.Storage.Sqlite;
using Perspectives.Service.Tests.Cli;

namespace Perspectives.Service.Tests.Storage.Sqlite;

public sealed class DataFolderLockTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void A_second_server_is_refused_with_the_process_of_the_first()
    {
        using var first = DataFolderLock.Take(_folder.Path);
        var error = Assert.Throws<StoreException>(() => DataFolderLock.Take(_folder.Path));
        Assert.Contains(_folder.Path, error.Message, StringComparison.Ordinal);
        Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"(process {Environment.ProcessId})"), error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_folder_is_free_when_the_first_has_ended()
    {
        DataFolderLock.Take(_folder["data"]).Dispose();
        using var second = DataFolderLock.Take(_folder["data"]);
        using var other = DataFolderLock.Take(_folder["other"]);
        Assert.NotSame(second, other);
    }

    [Fact]
    public void A_lock_whose_file_was_removed_is_taken_again()
    {
        using var first = DataFolderLock.Take(_folder.Path);
        Assert.False(first.Renew());
        File.Delete(_folder["perspectives.lock"]);
        Assert.True(first.Renew());
        Assert.Throws<StoreException>(() => DataFolderLock.Take(_folder.Path));
    }

    [Fact]
    public void A_lock_whose_file_was_replaced_is_taken_again()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There no open file can be replaced.");
        using var first = DataFolderLock.Take(_folder.Path);
        File.Delete(_folder["perspectives.lock"]);
        File.WriteAllText(_folder["perspectives.lock"], "");
        Assert.True(first.Renew());
        Assert.False(first.Renew());
        Assert.Throws<StoreException>(() => DataFolderLock.Take(_folder.Path));
    }

    [Fact]
    public async Task A_server_takes_it_again_by_itself_and_says_so()
    {
        using var data = new TemporaryFolder();
        await using var application = await ServiceApplication.StartAsync(options => options.DataFolder = data.Path);
        File.Delete(data["perspectives.lock"]);
        await Eventually.BecomesTrueAsync(() => application.Logs.Lines.Any(static line => line.Contains("was removed, and was taken again", StringComparison.Ordinal)), () => "The server did not say so.");
        Assert.Throws<StoreException>(() => DataFolderLock.Take(data.Path));
    }

    [Fact]
    public void Tools_may_open_the_store_beside_the_server()
    {
        using var server = DataFolderLock.Take(_folder.Path);
        using var first = SqliteDatabase.Open(_folder.Path);
        using var second = SqliteDatabase.Open(_folder.Path);
        Assert.Equal(first.Path, second.Path);
    }

    [Fact]
    public void A_folder_that_cannot_be_made_is_named()
    {
        File.WriteAllText(_folder["taken"], "");
        Assert.Contains(_folder["taken"], Assert.Throws<StoreException>(() => DataFolderLock.Take(_folder["taken"])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_process_that_is_killed_gives_the_folder_back()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && File.Exists("/usr/bin/flock"), "Needs the command flock, to lock as another process.");
        DataFolderLock.Take(_folder.Path).Dispose();
        // One process, which has the lock as the server has it.
        using var other = Process.Start("/usr/bin/flock", ["--no-fork", "--exclusive", _folder["perspectives.lock"], "sleep", "60"]);
        await EventuallyAsync(() => !CanTake());
        other.Kill();
        await other.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(CanTake());
    }

    public void Dispose() => _folder.Dispose();

    private bool CanTake()
    {
        try
        {
            DataFolderLock.Take(_folder.Path).Dispose();
            return true;
        }
        catch (StoreException)
        {
            return false;
        }
    }

    private static async Task EventuallyAsync(Func<bool> holds)
    {
        var deadline = Stopwatch.StartNew();
        while (!holds())
        {
            Assert.True(deadline.Elapsed < TimeSpan.FromSeconds(20));
            await Task.Delay(5, TestContext.Current.CancellationToken);
        }
    }
}
