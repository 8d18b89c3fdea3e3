using Microsoft.ML.OnnxRuntime;

namespace Perspectives.Reading;

/// <summary>The graph's outputs for one window, each a row-major tensor; valid until disposed of.</summary>
internal sealed class WindowOutputs(IDisposableReadOnlyCollection<OrtValue> values) : IDisposable
{
    /// <summary>[length, 4] probabilities of <see cref="Reading.Anchor"/>.</summary>
    public ReadOnlySpan<float> Anchors => values[0].GetTensorDataAsSpan<float>();

    /// <summary>[length, 9] probabilities: none, then begins and goes on of each <see cref="EntityKind"/>.</summary>
    public ReadOnlySpan<float> Entities => values[1].GetTensorDataAsSpan<float>();

    /// <summary>[rows, 2]: batch (always 0) and piece of each place where an attribution hangs.</summary>
    public ReadOnlySpan<long> Rows => values[2].GetTensorDataAsSpan<long>();

    /// <summary>[rows, length, 5] log probabilities of <see cref="Role"/>.</summary>
    public ReadOnlySpan<float> Roles => values[3].GetTensorDataAsSpan<float>();

    /// <summary>[rows, 4] probabilities: supportive, critical, cautious, neutral.</summary>
    public ReadOnlySpan<float> Stances => values[4].GetTensorDataAsSpan<float>();

    /// <summary>[length, 64].</summary>
    public ReadOnlySpan<float> Queries => values[5].GetTensorDataAsSpan<float>();

    /// <summary>[length, 64].</summary>
    public ReadOnlySpan<float> Keys => values[6].GetTensorDataAsSpan<float>();

    public void Dispose() => values.Dispose();
}
