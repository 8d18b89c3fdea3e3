namespace Perspectives.Tests.Cli;

/// <summary>Where a command runs: by default everything is piped and standard input is empty.</summary>
internal sealed record CliSetting
{
    public byte[] Input { get; init; } = [];

    /// <summary>Stands in for <see cref="Input"/>.</summary>
    public Stream? InputStream { get; init; }

    /// <summary>Takes standard output instead of a buffer.</summary>
    public Stream? Output { get; init; }

    public bool InIsTerminal { get; init; }

    public bool OutIsTerminal { get; init; }

    public bool ErrorIsTerminal { get; init; }

    public int Width { get; init; } = 80;

    public Dictionary<string, string> Environment { get; init; } = [];

    public CancellationToken CancellationToken { get; init; } = TestContext.Current.CancellationToken;
}
