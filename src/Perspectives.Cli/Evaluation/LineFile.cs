using Perspectives.Service;

namespace Perspectives.Cli.Evaluation;

/// <summary>Opens files with an item a line.</summary>
internal static class LineFile
{
    /// <exception cref="InvalidDataException">It cannot be read; the message names it.</exception>
    public static FileStream OpenRead(string path)
    {
        try
        {
            return File.OpenRead(path);
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new InvalidDataException($"There is no such file: {path}", missing);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new InvalidDataException($"{path} cannot be read: {FileFault.Describe(refused)}.", refused);
        }
    }
}
