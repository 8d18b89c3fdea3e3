using Perspectives.Stances;

namespace Perspectives.Reading;

/// <summary>What the model read of one place where an attribution hangs.</summary>
public sealed class CueReading
{
    /// <summary>Labels of a word with regard to a cue: none, source begins, source goes on, content begins, content goes on.</summary>
    public const int RoleCount = 5;

    /// <summary>The cue's first word or, of an attribution without a cue, the content's.</summary>
    public required int Word { get; init; }

    /// <summary>Words of the cue; 0 where the attribution has none.</summary>
    public required int CueLength { get; init; }

    /// <summary>Probability, 0 to 1, that an attribution hangs here.</summary>
    public required float Probability { get; init; }

    /// <summary>First word of the window that was read.</summary>
    public required int FirstWord { get; init; }

    /// <summary>Log probabilities of the window's words, <see cref="RoleCount"/> a word from <see cref="FirstWord"/> on.</summary>
    public required ReadOnlyMemory<float> Roles { get; init; }

    public required StanceScores Stance { get; init; }
}
