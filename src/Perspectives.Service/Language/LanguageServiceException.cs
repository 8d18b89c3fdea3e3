using System.Globalization;

namespace Perspectives.Service.Language;

/// <summary>The service answered something else than what was asked for.</summary>
internal sealed class LanguageServiceException : Exception
{
    private const int LongestCode = 64;

    public LanguageServiceException()
    {
    }

    public LanguageServiceException(string message)
        : base(message)
    {
    }

    public LanguageServiceException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <param name="status">HTTP status.</param>
    /// <param name="code">As the service names it; only what can be a name is kept.</param>
    /// <param name="pause">How long it asks to be left alone; null where it does not say.</param>
    public LanguageServiceException(int status, string? code, TimeSpan? pause)
        : base(string.Create(CultureInfo.InvariantCulture, $"it answered {status}{(Plain(code) is { } name ? $" ({name})" : "")}"))
    {
        Status = status;
        Pause = pause;
    }

    /// <summary>HTTP status; 0 where the answer was no answer of the service.</summary>
    public int Status { get; }

    public TimeSpan? Pause { get; }

    /// <summary>A code from outside, where it can be one; null for other text, which is neither logged nor shown.</summary>
    public static string? Plain(string? code) =>
        code is { Length: > 0 and <= LongestCode } && code.All(static letter => char.IsAsciiLetterOrDigit(letter) || letter is '_' or '-' or '.') ? code : null;
}
