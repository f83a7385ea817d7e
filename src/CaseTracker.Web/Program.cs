using System.Net.Mime;
using CaseTracker.Web;

var builder = WebApplication.CreateBuilder(args);
builder.WebHost.UseStaticWebAssets(); // without a launch profile the environment is Production, and files of libraries answer 500
builder.UseLoopbackByDefault();

var app = builder.Build();
app.UseStaticFiles();
app.MapGet("/", () => Results.Text(
    """<!DOCTYPE html><html lang="en"><head><title>CaseTracker</title></head><body><main><h1>CaseTracker</h1></main></body></html>""",
    MediaTypeNames.Text.Html));
app.Run();
