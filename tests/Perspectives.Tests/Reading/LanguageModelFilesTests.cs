using Perspectives.Reading;

namespace Perspectives.Tests.Reading;

/// <summary>A model that is not whole is told at the start, with the file's name and what to do, never at the first article.</summary>
public sealed class LanguageModelFilesTests : IDisposable
{
    private static readonly string Original = new LanguageModelOptions().Folder;

    private readonly string _folder = Directory.CreateTempSubdirectory("perspectives-model-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Missing_folder_is_named_with_what_to_do()
    {
        var folder = Path.Combine(_folder, "nowhere");
        Assert.Equal(
            $"The language model's file {Path.Combine(folder, "vocab.txt")} is missing. Build or install Perspectives again; the folder Model belongs beside its assemblies.",
            MessageOf(folder));
    }

    [Theory]
    [InlineData("vocab.txt")]
    [InlineData("attributor.onnx")]
    public void Missing_file_is_named(string missing)
    {
        CopyAllBut(missing);
        var message = MessageOf(_folder);
        Assert.Contains($"{Path.Combine(_folder, missing)} is missing", message, StringComparison.Ordinal);
        Assert.Contains("Build or install Perspectives again", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Graph_that_was_cut_off_is_damaged()
    {
        CopyAllBut("attributor.onnx");
        using (var whole = File.OpenRead(Path.Combine(Original, "attributor.onnx")))
        {
            var half = new byte[whole.Length / 2];
            whole.ReadExactly(half);
            File.WriteAllBytes(Path.Combine(_folder, "attributor.onnx"), half);
        }

        AssertDamaged("attributor.onnx");
    }

    [Theory]
    [InlineData("")]
    [InlineData("this is no graph")]
    public void Graph_that_is_none_is_damaged(string content)
    {
        CopyAllBut("attributor.onnx");
        File.WriteAllText(Path.Combine(_folder, "attributor.onnx"), content);
        AssertDamaged("attributor.onnx");
    }

    [Theory]
    [InlineData("")]
    [InlineData("rubbish\nmore rubbish\n")]
    public void Vocabulary_that_is_none_is_told_by_its_special_pieces(string content)
    {
        CopyAllBut("vocab.txt");
        File.WriteAllText(Path.Combine(_folder, "vocab.txt"), content);
        Assert.Contains($"{Path.Combine(_folder, "vocab.txt")} is not the model's vocabulary", MessageOf(_folder), StringComparison.Ordinal);
    }

    [Fact]
    public void Vocabulary_that_was_cut_off_is_not_taken()
    {
        CopyAllBut("vocab.txt");
        File.WriteAllLines(Path.Combine(_folder, "vocab.txt"), File.ReadLines(Path.Combine(Original, "vocab.txt")).Take(20_000));
        Assert.Contains("vocab.txt", MessageOf(_folder), StringComparison.Ordinal);
    }

    private void AssertDamaged(string file)
    {
        var message = MessageOf(_folder);
        Assert.Contains($"{Path.Combine(_folder, file)} is damaged", message, StringComparison.Ordinal);
        Assert.Contains("Build or install Perspectives again", message, StringComparison.Ordinal);
    }

    private static string MessageOf(string folder) =>
        Assert.Throws<ModelException>(() => new LanguageModel(new LanguageModelOptions { Folder = folder, Threads = 1 })).Message;

    private void CopyAllBut(string left)
    {
        foreach (var file in new[] { "attributor.onnx", "vocab.txt", "antecedent.json" })
        {
            if (!string.Equals(file, left, StringComparison.Ordinal))
                File.CreateSymbolicLink(Path.Combine(_folder, file), Path.Combine(Original, file));
        }
    }
}
