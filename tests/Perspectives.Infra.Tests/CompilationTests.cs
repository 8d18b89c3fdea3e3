namespace Perspectives.Infra.Tests;

public sealed class CompilationTests : IDisposable
{
    private const string EveryFile = "**/*.bicep";

    private readonly InfraCopy _infra = new();

    [Fact]
    public async Task Every_file_is_built_without_a_word()
    {
        Assert.Equal("", await _infra.CompileAsync("build", "--pattern", EveryFile));

        Assert.All(_infra.Texts.Keys, file => Assert.True(File.Exists(_infra[Path.ChangeExtension(file, ".json")]), file));
    }

    [Fact]
    public async Task Every_file_is_linted_without_a_word() => Assert.Equal("", await _infra.CompileAsync("lint", "--pattern", EveryFile));

    [Fact]
    public async Task The_parameters_are_built_without_a_word() =>
        Assert.StartsWith("{", await _infra.CompileAsync("build-params", "main.bicepparam", "--stdout"), StringComparison.Ordinal);

    [Fact]
    public async Task Every_file_is_written_as_the_formatter_writes_it()
    {
        var written = _infra.Texts;

        await _infra.CompileAsync("format", "--pattern", EveryFile);

        Assert.Equal(written, _infra.Texts);
    }

    [Fact]
    public void Nothing_is_fetched_from_a_registry() => Assert.All(_infra.Texts, file => Assert.DoesNotMatch("'(br|ts)[:/]", file.Value));

    public void Dispose() => _infra.Dispose();
}
