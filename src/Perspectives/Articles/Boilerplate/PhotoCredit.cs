using System.Text.RegularExpressions;

namespace Perspectives.Articles.Boilerplate;

/// <summary>Whose picture it is, with its caption: "Image: United States Navy.", "Photograph by Jane Doe", "… (AP Photo/John Roe)", "Getty Images".</summary>
internal static partial class PhotoCredit
{
    /// <summary>Longest line that is taken for a caption because it ends with a credit.</summary>
    private const int LongestCaption = 250;

    private const int LongestCredit = 80;

    private static readonly PhraseSet Leads = new(
        "image:", "images:", "photo:", "photos:", "photograph:", "photographs:", "picture:", "pictures:", "image credit:", "image credits:", "photo credit:", "photo credits:", "picture credit:", "credit:", "credits:",
        "image source:", "photo source:", "photograph by", "photographs by", "photo by", "photos by", "photo illustration by", "illustration by", "illustration:", "image by", "images by", "picture by", "pictures by",
        "image courtesy of", "photo courtesy of", "photo courtesy", "caption:", "photo caption:", "image caption:", "file photo:", "file image:", "file picture:", "video:", "graphic:", "map:");

    private static readonly PhraseSet Alone = new(
        "getty images", "getty", "ap photo", "afp via getty images", "via getty images", "afp/getty images", "getty images/istockphoto", "istock", "shutterstock", "alamy", "alamy stock photo", "pa media", "epa-efe", "epa", "file photo", "file image",
        "stock photo", "stock image", "representational image", "representative image", "wikimedia commons", "unsplash", "pexels", "pixabay", "image via getty images", "photo via getty images", "reuters/file photo");

    public static bool Matches(ArticleLine line)
    {
        var words = line.Words;
        if (Alone.Contains(words.TrimEnd('.')))
            return true;
        if (line.MayBeSpeech)
            return false;
        return Leads.StartsWith(words) || NamesAgencyOnly(words) || (words.Length <= LongestCaption && !AtEndOf(line).IsEmpty);
    }

    /// <summary>"Jane Doe via Getty Images.", "Bloomberg/Getty Images".</summary>
    private static bool NamesAgencyOnly(ReadOnlySpan<char> words)
    {
        var bare = words.TrimEnd('.');
        return words.Length <= LongestCredit && (bare.EndsWith(" via Getty Images") || bare.EndsWith("/Getty Images") || bare.EndsWith(" via AP") || bare.EndsWith(" via Reuters") || bare.EndsWith(" via AFP"));
    }

    /// <summary>The credit in brackets or after a bar that a line ends with; empty where it ends with none.</summary>
    public static TextSpan AtEndOf(ArticleLine line)
    {
        var words = line.Words;
        var from = Math.Max(0, words.Length - LongestCredit);
        foreach (var match in Pattern().EnumerateMatches(words[from..]))
            return new TextSpan(line.Span.Start + from + match.Index, line.Span.End);
        return default;
    }

    [GeneratedRegex(
        """
        (?:\((?:[^()]{0,60}[ /])?(?:AP Photo|Getty Images|AFP|Shutterstock|iStock|Alamy|EPA(?:-EFE)?|Reuters|REUTERS|AP|via AP|Pool|Handout|File|Flickr|Wikimedia Commons)(?:[ /][^()]{0,50})?\)
        |\((?:Photo|Photograph|Image|Picture|Pic|Photos|Credit|Photo credit|Image credit|File photo|Illustration)(?:[ :/][^()]{0,60})?\)
        |[\p{L}.'’\-]{2,20}[ ][\p{L}.'’\-]{2,20}/(?:Getty[ ]Images|AP|Reuters|REUTERS|AFP|EPA|Shutterstock|Alamy|PA)(?:[ ]via[ ][\p{L} ]{2,20}|/[\p{L} ]{2,20})?)\.?$
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant, BoundedPattern.Timeout)]
    private static partial Regex Pattern();
}
