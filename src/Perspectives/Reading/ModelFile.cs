namespace Perspectives.Reading;

/// <summary>Reads a file of the model, or says which is missing and what to do.</summary>
internal static class ModelFile
{
    public static string[] ReadLines(string path) => Read(path, File.ReadAllLines);

    public static byte[] ReadBytes(string path) => Read(path, File.ReadAllBytes);

    public static T Read<T>(string path, Func<string, T> read)
    {
        try
        {
            return read(path);
        }
        catch (Exception failure) when (failure is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new ModelException($"The language model's file {path} is missing. Build or install Perspectives again; the folder Model belongs beside its assemblies.", failure);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new ModelException($"The language model's file {path} cannot be read: {failure.Message}", failure);
        }
    }
}
