using System.Text.RegularExpressions;
using Perspectives.Service.Access;

namespace Perspectives.Service.Tests.Security;

/// <summary>Knows what no log may have: whole keys of the API, keys of storage accounts and of other services, and what the articles say that tests send most.</summary>
internal static partial class LoggedSecrets
{
    private const int FewestCapitals = 4;

    private static readonly string[] Forbidden =
    [
        "AccountKey=", "SharedAccessSignature=", "SharedAccessKey=", "SharedKey ", "&sig=", "?sig=", "Ocp-Apim-Subscription-Key: ", "Bearer ey", "InstrumentationKey=", LanguageKey,
        ArticleMarker, "long overdue", "belongs to the people", "called it a disaster", "We will not wait",
    ];

    /// <summary>The key that tests give the second reader.</summary>
    public const string LanguageKey = "aVerySecretKey0123456789";

    /// <summary>Stands in the text, title, outlet and tags of articles that are sent to see whether a log has any of it.</summary>
    public const string ArticleMarker = "Zyxwvian";

    /// <summary>The secret in the line; null where there is none.</summary>
    public static string? FindIn(string line) =>
        Array.Find(Forbidden, secret => line.Contains(secret, StringComparison.Ordinal))
        ?? Key().Matches(line).Select(match => match.Groups["key"].Value).FirstOrDefault(IsKey);

    /// <summary>256 random bits have many capitals; the names of types and methods, which are in every stack trace, have few.</summary>
    private static bool IsKey(string written) => ApiKeySecret.TryParse(written, out _) && written[17..].Count(char.IsAsciiLetterUpper) >= FewestCapitals;

    [GeneratedRegex("(^|[^A-Za-z0-9])(?<key>[A-Za-z0-9]{16}\\.[A-Za-z0-9_-]{43})($|[^A-Za-z0-9_-])", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Key();
}
