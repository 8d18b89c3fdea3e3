using System.Globalization;
using Perspectives.Service;
using Perspectives.Service.Storage;
using Perspectives.Service.Storage.Sqlite;
using Perspectives.Service.Storage.Tables;

namespace Perspectives.Cli.Doctor;

/// <summary>Whether a server could keep its data in a folder or storage account. Nothing there is changed.</summary>
/// <param name="Kind">"data folder" or "storage".</param>
/// <param name="Place">The folder's full path, or the account.</param>
/// <param name="Description">How it is, as a part of a sentence.</param>
/// <param name="Fault">What is wrong and what to do; null where nothing is.</param>
internal sealed record StoreState(string Kind, string Place, string Description, string? Fault)
{
    private const string Folder = "data folder";
    private const string Account = "storage";
    private const double Mebibyte = 1024 * 1024;

    public static async Task<StoreState> ExamineAsync(StoreChoice choice, CancellationToken cancellationToken) => ServiceStore.Locate(choice) is { Storage: { } storage }
        ? await OfAccountAsync(storage, cancellationToken)
        : OfFolder(Path.GetFullPath(ServiceStore.Locate(choice).DataFolder));

    public override string ToString() => $"{Place} {Description}";

    private static async Task<StoreState> OfAccountAsync(string storage, CancellationToken cancellationToken)
    {
        StorageAccount? account = null;
        try
        {
            account = StorageAccount.Connect(storage, new StorageRequests());
            return new StoreState(Account, account.ToString(), await account.ExamineAsync(cancellationToken) ? "can be used" : "can be used; what is missing there is made by the first server", Fault: null);
        }
        catch (StoreException refused)
        {
            return new StoreState(Account, account?.ToString() ?? "as given", "cannot be used", refused.Message);
        }
    }

    private static StoreState OfFolder(string path)
    {
        try
        {
            var store = new FileInfo(Path.Combine(path, SqliteDatabase.FileName));
            if (!store.Exists)
                TryOut(path);
            SetAsideLogs.Check(store.FullName);
            return store.Exists && !IsStore(store)
                ? new StoreState(Folder, path, "cannot be used", SqliteFault.NoDatabase(store.FullName))
                : new StoreState(Folder, path, Describe(path, store), LogCheck.Check(new StoreConnector(store.FullName, SqliteDatabase.LongestWait, isReadOnly: true)));
        }
        catch (StoreException damaged)
        {
            return new StoreState(Folder, path, "cannot be used", damaged.Message);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return new StoreState(Folder, path, "cannot be used", $"The data folder {path} cannot be used: {FileFault.Describe(refused)}. Give this user the right to write there, or another folder with --data.");
        }
    }

    private static string Describe(string path, FileInfo store)
    {
        if (store.Exists)
            return string.Create(CultureInfo.InvariantCulture, $"has a store of {SizeOf(store) / Mebibyte:0.0} MiB");
        return Directory.Exists(path) ? "can be used" : "can be made";
    }

    // With the log, in which the newest of it lies.
    private static long SizeOf(FileInfo store) => store.Length + (new FileInfo(LogFile.PathOf(store.FullName)) is { Exists: true } log ? log.Length : 0);

    /// <summary>By the beginning of the file, which can be read without changing anything; an empty one is taken for a new store.</summary>
    private static bool IsStore(FileInfo store)
    {
        using var stream = store.Open(FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete);
        return stream.Length == 0 || StoreFile.BeginsIn(stream);
    }

    /// <summary>Rights are tried, not computed: a file is made in the folder, or where the folder would be made, and is gone again.</summary>
    private static void TryOut(string path)
    {
        var folder = path;
        while (!Directory.Exists(folder))
        {
            if (File.Exists(folder))
                throw new IOException($"{folder} is a file.", FileFault.Exists);
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("There is no such drive.");
        }

        using var trial = new FileStream(Path.Combine(folder, $".perspectives-{Guid.NewGuid():N}"), FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
    }
}
