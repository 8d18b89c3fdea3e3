using System.Globalization;

namespace Perspectives.Service.Storage.Sqlite;

/// <summary>
/// Keeps a second server away from the folder of the embedded store: two would work on the same queue with twice the threads and each with its own limits.
/// Tools may open the store beside the server. The operating system gives the lock back however the process ends.
/// </summary>
internal sealed class DataFolderLock : IDisposable
{
    private const string LockName = "perspectives.lock";

    // Apart from the lock: a file that is locked cannot be read everywhere.
    private const string ProcessName = "perspectives.pid";

    private readonly string _folder;
    private FileStream _file;

    private DataFolderLock(string folder, FileStream file) => (_folder, _file) = (folder, file);

    /// <summary>Whether a file is named as those are that servers hold in their folders.</summary>
    public static bool IsFile(string path) => Path.GetFileName(path) is LockName or ProcessName;

    /// <exception cref="StoreException">Another process has the folder, or nothing can be written there.</exception>
    public static DataFolderLock Take(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            return new DataFolderLock(folder, Begin(folder));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw SqliteFault.ExplainFolder(exception, folder);
        }
    }

    /// <summary>
    /// Keeps servers that write away from a folder that is only read, beside others that read. Nothing is written for it: where no server that writes
    /// has had the folder yet, nobody is kept away.
    /// </summary>
    /// <returns>Null there.</returns>
    /// <exception cref="StoreException">A server that writes has the folder, or it cannot be read.</exception>
    public static DataFolderLock? TakeToRead(string folder)
    {
        try
        {
            return File.Exists(Path.Combine(folder, LockName)) ? new DataFolderLock(folder, Open(folder, FileMode.Open, FileAccess.Read, FileShare.Read)) : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw SqliteFault.ExplainFolder(exception, folder);
        }
    }

    /// <summary>
    /// Takes the folder again where the file of the lock was removed or replaced, which keeps nobody away any more: the one that is there can be locked then. For who has it to
    /// write.
    /// </summary>
    /// <returns>Whether it was; false also where another server was faster.</returns>
    /// <exception cref="StoreException">It was, and nothing can be written there.</exception>
    public bool Renew()
    {
        var path = Path.Combine(_folder, LockName);
        if (!Directory.Exists(_folder) || IsLocked(path))
            return false;
        try
        {
            var file = Begin(_folder);
            _file.Dispose();
            _file = file;
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw SqliteFault.ExplainFolder(exception, _folder);
        }
    }

    public void Dispose() => _file.Dispose();

    private static bool IsLocked(string path)
    {
        try
        {
            using var there = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
            return false;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return File.Exists(path);
        }
    }

    private static FileStream Begin(string folder)
    {
        var file = Open(folder, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        File.WriteAllText(Path.Combine(folder, ProcessName), Environment.ProcessId.ToString(CultureInfo.InvariantCulture));
        return file;
    }

    private static FileStream Open(string folder, FileMode mode, FileAccess access, FileShare share)
    {
        var path = Path.Combine(folder, LockName);
        try
        {
            return new FileStream(path, mode, access, share);
        }
        catch (IOException exception) when (File.Exists(path))
        {
            throw new StoreException(
                $"The folder {folder} is in use by another server{OwnerOf(folder)}. Stop that one, or give this one another folder.", exception);
        }
    }

    /// <summary>Servers that only read leave no process there; the one that is there was another's.</summary>
    private static string OwnerOf(string folder)
    {
        try
        {
            using var reading = new FileStream(Path.Combine(folder, LockName), FileMode.Open, FileAccess.Read, FileShare.Read);
            return ", which only reads it";
        }
        catch (IOException)
        {
            return ProcessOf(folder);
        }
    }

    private static string ProcessOf(string folder)
    {
        try
        {
            return $" (process {File.ReadAllText(Path.Combine(folder, ProcessName)).Trim()})";
        }
        catch (IOException)
        {
            return "";
        }
    }
}
