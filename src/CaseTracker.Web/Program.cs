using CaseTracker.Web.Archiving;
using CaseTracker.Web.Hosting;

if (ArchiveMode.IsAskedFor(args))
    return await ArchiveMode.RunAsync(args[1..], Console.Out, Console.Error, CancellationToken.None);

var builder = WebApplication.CreateBuilder(args);
builder.UseLoopbackByDefault();
builder.AddCaseTracker();

var app = builder.Build();
if (!await app.PrepareCaseTrackerAsync(Console.Error))
    return 1;
app.UseCaseTracker();
await app.RunAsync();
return 0;
