using BenchmarkDotNet.Attributes;
using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Reconciliation;
using CaseTracker.Core.State;

namespace CaseTracker.Benchmarks;

/// <summary>The bundled case's printed values beside the record: what the
/// money page and the overview cost on top of order and fold.</summary>
[MemoryDiagnoser]
public class ReconcileBenchmarks
{
    private readonly CaseReading _reading = new(
        new CaseHistory(CaseFile.Read(File.ReadAllBytes(BundledFile())).Case!),
        new DateOnly(2026, 11, 21),
        new DateOnly(2026, 11, 21)
    );

    [Benchmark]
    public IReadOnlyList<ReconciledValue> Reconcile() => new Reconciler(_reading).Values;

    private static string BundledFile()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "CaseTracker.sln")))
                return Path.Combine(folder.FullName, "src", "CaseTracker.Data", "Bundle", "whatsapp-v-nso-group.case.json");
        throw new DirectoryNotFoundException("No CaseTracker.sln above the benchmarks.");
    }
}
