namespace Perspectives.Benchmarks.Service.Damage;

/// <summary>What a damaged store still gave to those who only read.</summary>
/// <param name="IsOpened">Whether it could be opened at all.</param>
/// <param name="KeysAreRead">Whether it told if there are API keys.</param>
/// <param name="IsListed">Whether the list of all articles could be read.</param>
/// <param name="ArticlesRead">How many articles gave the answer and text that were written.</param>
/// <param name="ArticlesWrong">How many gave something else, as if nothing were damaged.</param>
internal sealed record DamageOutcome(bool IsOpened, bool KeysAreRead, bool IsListed, int ArticlesRead, int ArticlesWrong)
{
    public static DamageOutcome NotOpened { get; } = new(IsOpened: false, KeysAreRead: false, IsListed: false, ArticlesRead: 0, ArticlesWrong: 0);
}
