using System.Text.RegularExpressions;

namespace Perspectives.Infra.Tests;

public sealed partial class GuideTests(Deployments deployments)
{
    private static readonly string Guide = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "deploy.md"));

    [Fact]
    public async Task The_guide_names_every_variable_that_the_parameters_are_read_from()
    {
        using var infra = new InfraCopy();
        var parameters = await File.ReadAllTextAsync(infra["main.bicepparam"], TestContext.Current.CancellationToken);
        var variables = Variable().Matches(parameters).Select(match => match.Groups["name"].Value).ToList();

        Assert.NotEmpty(variables);
        Assert.All(variables, variable => Assert.Contains($"`{variable}`", Guide, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Microsoft.Storage/storageAccounts/tableServices/tables")]
    [InlineData("Microsoft.Storage/storageAccounts/queueServices/queues")]
    [InlineData("Microsoft.Storage/storageAccounts/blobServices/containers")]
    public async Task The_guide_says_what_is_in_the_storage_account(string type) =>
        Assert.All((await deployments.Plain).Names(type), name => Assert.Contains($"`{name}`", Guide, StringComparison.Ordinal));

    [Fact]
    public async Task Every_output_that_the_guide_uses_exists()
    {
        var outputs = (await deployments.Plain).Outputs.ToList();
        var used = Output().Matches(Guide).Select(match => match.Groups["name"].Value).Distinct().ToList();

        Assert.NotEmpty(used);
        Assert.All(used, name => Assert.Contains(name, outputs));
    }

    [GeneratedRegex(@"readEnvironmentVariable\('(?<name>\w+)'", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Variable();

    [GeneratedRegex(@"\$(?<name>PERSPECTIVES_\w+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Output();
}
