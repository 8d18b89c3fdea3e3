using System.Text.RegularExpressions;

namespace Perspectives.Articles.Boilerplate;

/// <summary>"© 2024 The Morning Tribune", "Copyright 2024 …", "All rights reserved."</summary>
internal static partial class Copyright
{
    public static bool Matches(ArticleLine line) => !line.HasQuotation && Pattern().IsMatch(line.Words);

    [GeneratedRegex(@"^(?:© ?|\([cC]\) ?(?=\d{4})|[Cc]opyright (?:©|\([cC]\)|\d{4})|COPYRIGHT (?:©|\([cC]\)|\d{4})).*$|^.{0,200}[Aa]ll rights reserved\.?$", RegexOptions.CultureInvariant, BoundedPattern.Timeout)]
    private static partial Regex Pattern();
}
