using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using CaseTracker.Data.Sqlite;

namespace CaseTracker.Web.Tests;

internal static class ModuleInitializer
{
    private const string MarkupComparer = "AngleSharp.Diffing";

    [ModuleInitializer]
    internal static void Initialize()
    {
        // Tests may open a connection before they touch anything in Data (docs/decisions/0001).
        SystemSqlite.Use();

        // bUnit is compiled against a newer comparer than can be restored; asked for by simple name, the loader takes the present one
        // (docs/decisions/0003).
        AssemblyLoadContext.Default.Resolving += static (context, wanted) =>
            wanted is { Name: MarkupComparer, Version: not null } ? context.LoadFromAssemblyName(new AssemblyName(MarkupComparer)) : null;
    }
}
