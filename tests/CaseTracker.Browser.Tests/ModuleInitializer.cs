using System.Runtime.CompilerServices;
using CaseTracker.Data.Sqlite;

namespace CaseTracker.Browser.Tests;

internal static class ModuleInitializer
{
    /// <summary>Tests may open a connection before they touch anything in Data (docs/decisions/0001).</summary>
    [ModuleInitializer]
    internal static void Initialize() => SystemSqlite.Use();
}
