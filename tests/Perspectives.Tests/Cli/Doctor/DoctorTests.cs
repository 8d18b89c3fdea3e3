using Perspectives.Cli;

namespace Perspectives.Tests.Cli.Doctor;

public sealed class DoctorTests
{
    [Fact]
    public async Task A_sound_installation_is_in_order()
    {
        var examined = await CliDriver.RunAsync("doctor");

        Assert.Equal(ExitCode.Done, examined.ExitCode);
        Assert.Contains("statements as expected", examined.Output, StringComparison.Ordinal);
        Assert.EndsWith("Everything is in order.\n", examined.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Missing_and_damaged_model_files_are_named_with_advice()
    {
        using var folder = new TemporaryFolder();
        folder.Write("vocab.txt", "damaged");
        folder.Write("attributor.onnx", "damaged");
        var examined = await CliDriver.RunAsync("doctor", "--model", folder.Path);

        Assert.Equal(ExitCode.Fault, examined.ExitCode);
        Assert.Contains($"Wrong: {folder["antecedent.json"]} is missing. Build or install Perspectives again.", examined.Output, StringComparison.Ordinal);
        Assert.Contains($"Wrong: {folder["vocab.txt"]} is not the file that this program was built with", examined.Output, StringComparison.Ordinal);
    }
}
