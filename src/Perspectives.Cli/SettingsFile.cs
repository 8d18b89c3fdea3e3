using System.Text.Json;
using Microsoft.Extensions.Configuration;
using Perspectives.Articles;
using Perspectives.Service;

namespace Perspectives.Cli;

/// <summary>The file of settings in the current folder.</summary>
internal static class SettingsFile
{
    public const string Name = "appsettings.json";

    /// <summary>What the reader of settings allows beyond JSON.</summary>
    private static readonly JsonReaderOptions Allowed = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <exception cref="UsageException">It is there and cannot be read.</exception>
    public static void AddTo(IConfigurationBuilder configuration)
    {
        var path = Path.GetFullPath(Name);
        if (OrdinaryFile.FindFault(path) is { } fault)
            throw new UsageException($"{path} {fault}. Settings are read from it: write {{\"Perspectives\": {{…}}}} into a file of that name, or move away what is there.");
        try
        {
            configuration.AddJsonFile(path, optional: true, reloadOnChange: false);
        }
        catch (Exception unread) when (unread is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{Name} in this folder {Explain(unread, path)}.", unread);
        }
    }

    private static string Explain(Exception unread, string path)
    {
        if (Chain(unread).FirstOrDefault(static cause => cause is UnauthorizedAccessException or IOException) is { } refused)
            return $"cannot be read: {FileFault.Describe(refused)}";
        var content = File.ReadAllBytes(path);
        if (JsonFault.Describe(content, Allowed) is { } broken)
            return broken;
        // What is left are names that are there twice, which only the message has, and what is no object.
        return Chain(unread).Last().Message.Split('\'') is [_, var name, _] && Utf8Mark.TakeOff(content).TrimStart(" \t\r\n"u8) is [(byte)'{' or (byte)'/', ..]
            ? $"has the setting {name} twice, case aside. Leave one out"
            : "is no object: write {\"Perspectives\": {…}}, with the settings in it";
    }

    private static IEnumerable<Exception> Chain(Exception failure)
    {
        for (var cause = failure; cause is not null; cause = cause.InnerException)
            yield return cause;
    }
}
