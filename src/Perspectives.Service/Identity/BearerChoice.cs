using System.Security.Cryptography;
using System.Text;

namespace Perspectives.Service.Identity;

/// <summary>Who of those with a name is the one in an article.</summary>
internal static class BearerChoice
{
    /// <returns>Null where it may be more than one of them: it is taken for nobody known.</returns>
    public static NameBearer? Find(NameRecord record, string name, RoleFacts facts, Sighting sighting)
    {
        var possible = Array.FindAll(record.Bearers, bearer => !bearer.Denies(facts));
        if (Array.Find(possible, bearer => bearer.HasArticle(sighting.ArticleId)) is { } before)
            return before;
        return possible.Length switch
        {
            0 => record.Make(name),
            1 when facts.IsKnown || record.Bearers.Length == 1 => possible[0],
            _ => Array.FindAll(possible, bearer => bearer.BearsOut(facts)) is [var one] ? one : null,
        };
    }

    /// <summary>The key of somebody who may be more than one: the article's own, so that it is the same whenever it is asked for.</summary>
    public static string Apart(string name, Sighting sighting) =>
        $"{name}{NameRecord.Mark}u{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(sighting.ArticleId)).AsSpan(0, 5))}";

    /// <summary>Whether the key is one that only its article has.</summary>
    public static bool IsApart(string key) => key.LastIndexOf(NameRecord.Mark) is var at and >= 0 && at + 1 < key.Length && key[at + 1] == 'u';
}
