namespace Perspectives.Service.Endpoints.Submissions;

/// <summary>The most bytes that are read.</summary>
internal static class BodyLimits
{
    private const int Kibibyte = 1024;
    private const int Mebibyte = 1024 * Kibibyte;

    public const int Article = 4 * Mebibyte;

    public const int Batch = 25 * Mebibyte;

    /// <summary>"4 MiB", or "64 KiB" for what is no whole number of them.</summary>
    /// <param name="bytes">A whole number of KiB.</param>
    public static string Describe(int bytes) => bytes % Mebibyte == 0 ? $"{bytes / Mebibyte} MiB" : $"{bytes / Kibibyte} KiB";
}
