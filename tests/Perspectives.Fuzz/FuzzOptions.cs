using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Perspectives.Fuzz;

/// <summary>What one run is to do.</summary>
internal sealed record FuzzOptions
{
    private const int WrongUse = 2;

    /// <summary>All entrances where none is named.</summary>
    public IReadOnlyList<string> Entrances { get; init; } = [];

    /// <summary>For each entrance; what comes first of this and <see cref="Executions"/> ends it.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>For each entrance.</summary>
    public long Executions { get; init; } = long.MaxValue;

    /// <summary>The same seed makes the same inputs, as far as no clock and no thread says otherwise.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Where inputs are written that broke something.</summary>
    public string Findings { get; init; } = Path.Combine(Path.GetTempPath(), "perspectives-fuzz");

    public static bool TryRead(string[] args, out FuzzOptions options, [NotNullWhen(false)] out string? error)
    {
        options = new FuzzOptions();
        error = null;
        for (var at = 0; at < args.Length; at++)
        {
            if (!args[at].StartsWith("--", StringComparison.Ordinal))
                options = options with { Entrances = [.. options.Entrances, args[at]] };
            else if (at + 1 < args.Length && options.With(args[at], args[at + 1]) is { } changed)
                (options, at) = (changed, at + 1);
            else
                error = $"{args[at]} is no option, or has no value that fits.";
        }

        return error is null;
    }

    public static int Explain(string error)
    {
        Console.Error.WriteLine($"{error} Options: [ENTRANCE...] [--seconds N] [--executions N] [--seed N] [--findings FOLDER]");
        return WrongUse;
    }

    private FuzzOptions? With(string name, string value)
    {
        if (name == "--findings")
            return this with { Findings = value };
        if (!int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return null;
        return name switch
        {
            "--seconds" => this with { Time = TimeSpan.FromSeconds(number) },
            "--executions" => this with { Executions = number, Time = TimeSpan.MaxValue },
            "--seed" => this with { Seed = number },
            _ => null,
        };
    }
}
