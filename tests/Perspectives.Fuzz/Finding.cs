using System.Security.Cryptography;

namespace Perspectives.Fuzz;

/// <summary>What one input broke.</summary>
/// <param name="Entrance">Where it came in.</param>
/// <param name="Failure">What came of it.</param>
/// <param name="Path">The file with the input.</param>
internal sealed record Finding(string Entrance, Exception Failure, string Path)
{
    /// <summary>The same for inputs that broke the same thing at the same place.</summary>
    public static string PlaceOf(Exception failure)
    {
        var frames = (failure.StackTrace ?? "").Split('\n', StringSplitOptions.TrimEntries);
        var ours = Array.Find(frames, static frame => frame.Contains("Perspectives.", StringComparison.Ordinal) && !frame.Contains("Perspectives.Fuzz", StringComparison.Ordinal));
        return $"{failure.GetType().Name} {ours ?? failure.Message}";
    }

    public static Finding Write(string folder, string entrance, Exception failure, byte[] input)
    {
        var path = System.IO.Path.Combine(folder, $"{entrance}-{Convert.ToHexStringLower(SHA256.HashData(input))[..12]}.bin");
        File.WriteAllBytes(path, input);
        return new Finding(entrance, failure, path);
    }
}
