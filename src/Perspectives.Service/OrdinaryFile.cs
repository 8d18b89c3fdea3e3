namespace Perspectives.Service;

/// <summary>Tells files that can be read to their end from what else stands under a path. Opening a pipe waits for somebody who writes into it, maybe for ever.</summary>
internal static class OrdinaryFile
{
    /// <returns>What is there instead, to stand behind its path: "is a folder"; null where it is a file, or nothing.</returns>
    public static string? FindFault(string path)
    {
        if (Directory.Exists(path))
            return "is a folder, where a file is wanted";
        try
        {
            var file = new FileInfo(File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path);
            // Pipes and devices have no length either.
            return file is { Exists: true, Length: 0 } ? "is empty, or is a pipe, a socket or a device instead of a file" : null;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            // Whoever reads it finds out why it cannot be.
            return null;
        }
    }
}
