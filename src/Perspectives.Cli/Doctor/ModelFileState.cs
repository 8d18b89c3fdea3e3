using System.Globalization;
using System.Reflection;
using System.Security.Cryptography;
using Perspectives.Service;

namespace Perspectives.Cli.Doctor;

/// <summary>A file of the language model as it lies on the disk, beside what it was when this program was built.</summary>
/// <param name="Name">Without folder.</param>
/// <param name="Length">Bytes; null where there is no such file or it cannot be read.</param>
/// <param name="Hash">SHA-256.</param>
/// <param name="Fault">What is wrong, as the end of a sentence; null where nothing is.</param>
internal sealed record ModelFileState(string Name, long? Length, string? Hash, string? Fault)
{
    private const string MetadataPrefix = "model:";

    public static IEnumerable<ModelFileState> Of(string folder) => typeof(ModelFileState).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Where(metadata => metadata.Key.StartsWith(MetadataPrefix, StringComparison.Ordinal))
        .Select(metadata => Of(folder, metadata.Key[MetadataPrefix.Length..], metadata.Value ?? ""));

    public override string ToString() => Length is null
        ? $"{Name,-16} {Fault}"
        : string.Create(CultureInfo.InvariantCulture, $"{Name,-16} {Length,12:N0} bytes  SHA-256 {Hash}");

    private static ModelFileState Of(string folder, string name, string hashWhenBuilt)
    {
        try
        {
            using var stream = File.OpenRead(Path.Combine(folder, name));
            var hash = Convert.ToHexStringLower(SHA256.HashData(stream));
            var isSame = hash.Equals(hashWhenBuilt, StringComparison.OrdinalIgnoreCase);
            return new ModelFileState(name, stream.Length, hash, isSame ? null : $"is not the file that this program was built with (SHA-256 {hashWhenBuilt.ToLowerInvariant()})");
        }
        catch (Exception failure) when (failure is FileNotFoundException or DirectoryNotFoundException)
        {
            return new ModelFileState(name, null, null, "is missing");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return new ModelFileState(name, null, null, $"cannot be read: {FileFault.Describe(failure)}");
        }
    }
}
