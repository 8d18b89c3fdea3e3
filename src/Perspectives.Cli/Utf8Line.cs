namespace Perspectives.Cli;

/// <summary>A line without its end.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Bytes">Nothing where the line is too long.</param>
/// <param name="Length">How many bytes it has, its end included.</param>
/// <param name="IsTooLong">Whether it has more bytes than a line may have.</param>
internal readonly record struct Utf8Line(int Number, byte[] Bytes, long Length, bool IsTooLong)
{
    /// <summary>Whether its end was looked for in vain: nothing behind it is read.</summary>
    public bool HasNoEnd { get; init; }

    /// <summary>Whether it stands for blank lines that were given up: nothing behind them is read.</summary>
    public bool EndsBlanks { get; init; }

    public bool IsBlank => !IsTooLong && Bytes.AsSpan().Trim(" \t\r"u8).IsEmpty;

    /// <summary>What is wrong with a line that is too long.</summary>
    /// <param name="most">Bytes that it may have.</param>
    /// <param name="reason">Why it may not have more, as a part of a sentence.</param>
    public string TellTooLong(int most, string reason) => EndsBlanks
        ? TellBlanks()
        : $"The line has more than {most / (1024 * 1024)} MiB; {reason}.{TellNoEnd()}";

    /// <summary>What is wrong where it <see cref="EndsBlanks"/>.</summary>
    public static string TellBlanks() => $"Nothing but blank lines came for {Utf8Lines.LongestBlank / (1024 * 1024)} MiB, and nothing behind them is read.";

    /// <summary>A sentence, with a space before it, for a line whose end was not found; else nothing.</summary>
    public string TellNoEnd() => HasNoEnd ? $" Its end was not found in {Utf8Lines.LongestSearch / (1024 * 1024 * 1024)} GiB, and nothing behind that is read." : "";
}
