using System.Text.Json;

namespace Perspectives.Infra.Tests;

public sealed class AccessTests(Deployments deployments)
{
    private const string App = "app";
    private const string Operator = "operator";

    private static readonly Dictionary<string, string> RoleNames = new()
    {
        ["b7e6dc6d-f1e8-4753-8033-0f276bb0955b"] = "Storage Blob Data Owner",
        ["ba92f5b4-2d11-453d-a403-e96b0029c9fe"] = "Storage Blob Data Contributor",
        ["974c5e8b-45b9-4653-ba55-5f855dd0fb88"] = "Storage Queue Data Contributor",
        ["c6a89b2d-59bc-44d0-9896-0f6e12d7b80a"] = "Storage Queue Data Message Sender",
        ["0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3"] = "Storage Table Data Contributor",
        ["3913510d-42f4-4e42-8a64-420c390055eb"] = "Monitoring Metrics Publisher",
        ["a97b65f3-24c7-4388-baec-2e87135dc908"] = "Cognitive Services User",
    };

    [Fact]
    public async Task The_app_has_exactly_these_roles() => Assert.Equal(
        [
            (App, "Storage Blob Data Owner", "storageAccounts"),
            (App, "Storage Queue Data Contributor", "storageAccounts"),
            (App, "Storage Table Data Contributor", "storageAccounts"),
            (App, "Monitoring Metrics Publisher", "components"),
        ],
        Assignments(await deployments.Plain));

    [Fact]
    public async Task An_operator_makes_keys_and_sends_articles_and_the_app_asks_the_language_account() => Assert.Equal(
        [
            (App, "Storage Blob Data Owner", "storageAccounts"),
            (App, "Storage Queue Data Contributor", "storageAccounts"),
            (App, "Storage Table Data Contributor", "storageAccounts"),
            (App, "Monitoring Metrics Publisher", "components"),
            (App, "Cognitive Services User", "accounts"),
            (Operator, "Storage Table Data Contributor", "tables/keys"),
            (Operator, "Storage Queue Data Message Sender", "queues/articles"),
            (Operator, "Storage Blob Data Contributor", "containers/texts"),
        ],
        Assignments(await deployments.Full));

    [Theory]
    [InlineData("Microsoft.OperationalInsights/workspaces", "properties.features.disableLocalAuth")]
    [InlineData("Microsoft.Insights/components", "properties.DisableLocalAuth")]
    [InlineData("Microsoft.CognitiveServices/accounts", "properties.disableLocalAuth")]
    public async Task No_resource_takes_a_key(string type, string property) => Assert.Equal("True", (await deployments.Full).Single(type).At(property));

    private static List<(string Who, string Role, string On)> Assignments(Deployment deployment) =>
        [.. deployment.OfType("Microsoft.Authorization/roleAssignments").Select(assignment => (Who(assignment), Role(assignment), Scope(assignment)))];

    private static string Who(JsonElement assignment)
    {
        var principal = assignment.At("properties.principalId");
        if (principal == Deployments.Operator)
            return Operator;
        Assert.Contains("userAssignedIdentities/id-perspectives-", principal, StringComparison.Ordinal);
        Assert.Equal("ServicePrincipal", assignment.At("properties.principalType"));
        return App;
    }

    private static string Role(JsonElement assignment) => RoleNames[assignment.At("properties.roleDefinitionId").Split('/')[^1]];

    /// <summary>Type of what the role is given on; with its name where that is a part of an account.</summary>
    private static string Scope(JsonElement assignment)
    {
        // A name that is not known before the deployment stays an expression: its first part in quotation marks is the scope.
        var id = assignment.At("id");
        var scope = id.StartsWith('[') ? id.Split('\'')[1] : id.Split("/providers/Microsoft.Authorization/")[0];
        var parts = scope.Split('/');
        return scope.Contains("/default/", StringComparison.Ordinal) ? $"{parts[^2]}/{parts[^1]}" : parts[^2];
    }
}
