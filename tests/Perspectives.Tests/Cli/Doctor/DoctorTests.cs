using System.Net;
using System.Net.Sockets;
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

    [Fact]
    public async Task A_data_folder_that_could_be_made_is_in_order_and_is_not_made()
    {
        using var folder = new TemporaryFolder();
        var examined = await CliDriver.RunAsync("doctor", "--data", folder["new"]);

        Assert.Equal(ExitCode.Done, examined.ExitCode);
        Assert.Contains($"data folder   {folder["new"]} can be made\n", examined.Output, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(folder.Path));
    }

    [Fact]
    public async Task A_data_folder_that_cannot_be_used_is_told_with_advice()
    {
        using var folder = new TemporaryFolder();
        var examined = await CliDriver.RunAsync("doctor", "--data", Path.Combine(folder.Write("file", ""), "below"));

        Assert.Equal(ExitCode.Fault, examined.ExitCode);
        Assert.Contains("below cannot be used: ", examined.Output, StringComparison.Ordinal);
        Assert.Contains("statements as expected", examined.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_store_that_is_none_is_told()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("perspectives.db", "hello world");
        var examined = await CliDriver.RunAsync("doctor", "--data", folder.Path);

        Assert.Equal(ExitCode.Fault, examined.ExitCode);
        Assert.Contains($"The file {path} is no store of Perspectives, and no database.", examined.Output, StringComparison.Ordinal);
        Assert.Equal("hello world", File.ReadAllText(path));
    }

    [Fact]
    public async Task Whether_the_port_is_free_is_told_and_is_no_fault()
    {
        TcpListener? other = new(IPAddress.Loopback, 5080);
        try
        {
            other.Start();
        }
        catch (SocketException)
        {
            // Somebody has it already, which does as well.
            other.Dispose();
            other = null;
        }

        var taken = await CliDriver.RunAsync("doctor");
        other?.Dispose();
        Assert.Equal(ExitCode.Done, taken.ExitCode);
        Assert.Contains("port          127.0.0.1:5080 is taken", taken.Output, StringComparison.Ordinal);
    }
}
