namespace Perspectives.Articles.Boilerplate;

/// <summary>What the outlet says of the article itself: where it appeared first, what was changed in it, how to write to its author.</summary>
internal static class PublishingNote
{
    private static readonly PhraseSet Leads = new(
        "this article was originally published", "this article originally appeared", "this article first appeared", "this article was first published", "this article was amended", "this article was updated", "this article has been updated",
        "this article was corrected", "this article is republished", "this article was republished", "this article appeared in", "this story was originally published", "this story originally appeared", "this story first appeared",
        "this story was first published", "this story has been updated", "this story was updated", "this story has been corrected", "this story has been edited", "this is a developing story", "this is a breaking news story",
        "this post was originally published", "this post has been updated", "this report has been updated", "this piece was originally published", "this material may not be published", "this story was produced by", "this story is part of",
        "a version of this article", "a version of this story", "an earlier version of this", "originally published", "first published", "republished with permission", "reprinted with permission", "for more information, visit",
        "(this story has been", "(this story was", "(this article was", "our standards: the thomson reuters");

    public static bool Matches(ArticleLine line) => !line.MayBeSpeech && Leads.StartsWith(line.Words.TrimStart("*-–—•· "));
}
