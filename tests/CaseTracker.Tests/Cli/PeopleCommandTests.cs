using CaseTracker.Core.Permissions;
using CaseTracker.Data.Accounts;
using CaseTracker.Testing;
using CaseTracker.Tests.Data;
using Xunit;

namespace CaseTracker.Tests.Cli;

public sealed class PeopleCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task People_AreListedInvitedLetBackInAndDisabled()
    {
        await using (var site = await TestSite.StartAsync(_folder.FullName))
        {
            await using var context = site.Context();
            foreach (var (name, role) in new[] { ("ada", Role.Administrator), ("ben", Role.Editor) })
                context.Add(
                    new Person
                    {
                        Id = Guid.NewGuid(),
                        UserName = name,
                        NormalizedUserName = name.ToUpperInvariant(),
                        DisplayName = name,
                        Role = role,
                        SecurityStamp = "one",
                    }
                );
            await context.SaveChangesAsync(TestSite.Cancellation);
        }

        var (code, link, _) = await RunAsync("reset", "ADA");
        Assert.Equal(0, code);
        Assert.StartsWith("/account/invitation/ct_", link, StringComparison.Ordinal);
        Assert.Matches("^/account/invitation/ct_", (await RunAsync("add", "Cleo", "--role", "reviewer")).Output);
        Assert.Equal((0, "", ""), await RunAsync("disable", "ben"));
        Assert.Equal((0, "ada\tada\tadministrator\nben\tben\teditor, disabled\n", ""), await RunAsync("list"));
        Assert.Equal((0, "", ""), await RunAsync("enable", "ben"));
    }

    [Theory]
    [InlineData(1, "There is no such person.", "reset", "nobody")]
    [InlineData(1, "There is no such person.", "disable", "nobody")]
    [InlineData(1, "'king'", "add", "Cleo", "--role", "king")]
    public async Task People_ThatCanNotBe_AreRefusedWithTheReason(int expected, string says, params string[] arguments)
    {
        await using (await TestSite.StartAsync(_folder.FullName)) { }

        var (code, _, errors) = await RunAsync(arguments);

        Assert.Equal(expected, code);
        Assert.Contains(says, errors, StringComparison.Ordinal);
    }

    private Task<(int Code, string Output, string Errors)> RunAsync(params string[] arguments) =>
        CommandLine.RunAsync(_folder.FullName, ["people", .. arguments]);
}
