using System.Globalization;
using Perspectives.Service.Storage.Sqlite;

namespace Perspectives.Cli.Doctor;

/// <summary>Whether a server could keep its data in a folder. Nothing there is changed.</summary>
/// <param name="Path">Full path.</param>
/// <param name="Description">How it is, as a part of a sentence.</param>
/// <param name="Fault">What is wrong and what to do; null where nothing is.</param>
internal sealed record DataFolderState(string Path, string Description, string? Fault)
{
    private const double Mebibyte = 1024 * 1024;

    /// <param name="given">What the command line says; null for what the settings say.</param>
    public static DataFolderState Of(string? given)
    {
        var path = DataFolder.Locate(given);
        try
        {
            var store = new FileInfo(System.IO.Path.Combine(path, SqliteDatabase.FileName));
            if (store.Exists)
                Open(store);
            else
                TryOut(path);
            return new DataFolderState(path, Describe(path, store), Fault: null);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return new DataFolderState(path, "cannot be used", $"The data folder {path} cannot be used: {refused.Message} Give this user the right to write there, or another folder with --data.");
        }
    }

    public override string ToString() => $"{Path} {Description}";

    private static string Describe(string path, FileInfo store)
    {
        if (store.Exists)
            return string.Create(CultureInfo.InvariantCulture, $"has a store of {store.Length / Mebibyte:0.0} MiB");
        return Directory.Exists(path) ? "can be used" : "can be made";
    }

    private static void Open(FileInfo store)
    {
        using var stream = store.Open(FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete);
    }

    /// <summary>Rights are tried, not computed: a file is made in the folder, or where the folder would be made, and is gone again.</summary>
    private static void TryOut(string path)
    {
        var folder = path;
        while (!Directory.Exists(folder))
        {
            if (File.Exists(folder))
                throw new IOException($"{folder} is a file.");
            folder = System.IO.Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("There is no such drive.");
        }

        using var trial = new FileStream(System.IO.Path.Combine(folder, $".perspectives-{Guid.NewGuid():N}"), FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
    }
}
