using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Loader;
using SQLitePCL;

namespace CaseTracker.Data.Sqlite;

/// <summary>Puts EF Core on the SQLite of the operating system instead of a bundled one (docs/decisions/0001).</summary>
public static class SystemSqlite
{
    private const string BindingPrefix = "SQLitePCLRaw.";
    private const string NativeNameOfProvider = "e_sqlite3";

    /// <summary>The names under which Linux, macOS and Windows ship SQLite.</summary>
    private static readonly string[] SystemLibraries = ["libsqlite3.so.0", "libsqlite3.dylib", "winsqlite3"];

    /// <summary>
    /// Ready before the first connection. Touching anything in Data is enough for an application; an assembly that opens
    /// connections of its own, as tests do, calls this from a module initializer. Calling it again does nothing.
    /// </summary>
    public static void Use() => RuntimeHelpers.RunModuleConstructor(typeof(SystemSqlite).Module.ModuleHandle);

#pragma warning disable CA2255 // a module initializer in a library, on purpose: nobody can open a connection before it has run
    [ModuleInitializer]
#pragma warning restore CA2255
    internal static void Initialize()
    {
        AssemblyLoadContext.Default.Resolving += AcceptPresentBinding;
        SetProvider();
    }

    /// <summary>EF Core is compiled against a newer binding; the loader refuses an older one unless it is asked for without a version.</summary>
    private static Assembly? AcceptPresentBinding(AssemblyLoadContext context, AssemblyName wanted) =>
        wanted.Version is not null && wanted.Name is { } name && name.StartsWith(BindingPrefix, StringComparison.Ordinal)
            ? context.LoadFromAssemblyName(new AssemblyName(name))
            : null;

    // Not inlined: the types in here may only be looked up once the handler above is in place.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void SetProvider()
    {
        NativeLibrary.SetDllImportResolver(typeof(SQLite3Provider_e_sqlite3).Assembly,
            static (name, _, _) => name == NativeNameOfProvider ? LoadSystemLibrary() : 0);
        raw.SetProvider(new SQLite3Provider_e_sqlite3());
    }

    private static nint LoadSystemLibrary()
    {
        foreach (var library in SystemLibraries)
        {
            if (NativeLibrary.TryLoad(library, out var handle))
                return handle;
        }

        throw new DllNotFoundException(
            $"SQLite is not installed (looked for {string.Join(", ", SystemLibraries)}). On Debian and Ubuntu: apt-get install libsqlite3-0");
    }
}
