using CaseTracker.Data.Queries;
using CaseTracker.Web;

var builder = WebApplication.CreateBuilder(args);
builder.WebHost.UseStaticWebAssets(); // without a launch profile the environment is Production, and files of libraries answer 500
builder.UseLoopbackByDefault();
builder.Services.AddRazorComponents();
builder.Services.AddSingleton<CaseLibrary>();
builder.Services.AddSingleton(new SiteClock(TimeProvider.System, TimeZoneInfo.FindSystemTimeZoneById("America/New_York")));

builder.Services.AddCascadingValue(_ => SitePublicUrl.Read(builder.Configuration));

var app = builder.Build();
_ = SitePublicUrl.Read(app.Configuration); // a wrong address stops the start, not the first reader
app.UseSecurityHeaders();
app.UseStaticFiles();
app.MapReaderPages();
app.Run();
