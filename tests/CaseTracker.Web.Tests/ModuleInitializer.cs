using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace CaseTracker.Web.Tests;

internal static class ModuleInitializer
{
    private const string MarkupComparer = "AngleSharp.Diffing";

    [ModuleInitializer]
    internal static void Initialize()
    {
        // bUnit is compiled against a newer comparer than can be restored; asked for by simple name, the loader takes the present one
        // (docs/decisions/0003).
        AssemblyLoadContext.Default.Resolving += static (context, wanted) =>
            wanted is { Name: MarkupComparer, Version: not null } ? context.LoadFromAssemblyName(new AssemblyName(MarkupComparer)) : null;
    }
}
