namespace Perspectives.Service.Endpoints.Submissions;

/// <summary>The most bytes that are read.</summary>
internal static class BodyLimits
{
    private const int Mebibyte = 1024 * 1024;

    public const int Article = 4 * Mebibyte;

    public const int Batch = 25 * Mebibyte;

    public static string Describe(int bytes) => $"{bytes / Mebibyte} MiB";
}
