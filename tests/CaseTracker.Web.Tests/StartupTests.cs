using CaseTracker.Testing;
using CaseTracker.Web.Archiving;
using CaseTracker.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Xunit;

namespace CaseTracker.Web.Tests;

/// <summary>What the site's program says before it serves anything.</summary>
public sealed class StartupTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Start_OnADatabaseOfTheOldShape_SaysWhyAndServesNothing()
    {
        await OldDatabase.PlantAsync(_folder.FullName);
        var builder = WebApplication.CreateBuilder([$"--CaseTracker:DataDirectory={_folder.FullName}"]);
        builder.AddCaseTracker();
        await using var app = builder.Build();
        using var errors = new StringWriter();

        Assert.False(await app.PrepareCaseTrackerAsync(errors));

        Assert.Equal(OldDatabase.Refusal, errors.ToString().TrimEnd());
    }

    [Fact]
    public async Task Archive_OfADatabaseOfTheOldShape_SaysWhy()
    {
        await OldDatabase.PlantAsync(_folder.File("data"));
        using var errors = new StringWriter();

        var code = await ArchiveMode.RunAsync(
            [$"--CaseTracker:DataDirectory={_folder.File("data")}", $"--out={_folder.File("copy")}"],
            TextWriter.Null,
            errors,
            TestContext.Current.CancellationToken
        );

        Assert.Equal((2, OldDatabase.Refusal), (code, errors.ToString().TrimEnd()));
    }
}
