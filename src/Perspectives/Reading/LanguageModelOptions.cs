using System.ComponentModel.DataAnnotations;

namespace Perspectives.Reading;

/// <summary>How the language model is run.</summary>
public sealed record LanguageModelOptions
{
    /// <summary>Folder of attributor.onnx, vocab.txt and antecedent.json.</summary>
    /// <value>By default the folder Model beside the assembly.</value>
    public string Folder { get; init; } = Path.Combine(AppContext.BaseDirectory, "Model");

    /// <summary>Windows that are read side by side, one thread each, over all articles together.</summary>
    /// <value>By default the number of processors; 1 to 256.</value>
    [Range(1, 256)]
    public int Threads { get; init; } = Math.Clamp(Environment.ProcessorCount, 1, 256);
}
