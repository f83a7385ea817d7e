using BenchmarkDotNet.Attributes;
using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Diffing;

namespace CaseTracker.Benchmarks;

/// <summary>Two revisions of the large case compared: with one event changed, and with every event changed.</summary>
[MemoryDiagnoser]
public class DiffBenchmarks
{
    private readonly CourtCase _case = GeneratedCase.Read();
    private readonly CourtCase _oneChanged = Edited(text =>
        text.Replace("for the 7th time", "for the seventh time", StringComparison.Ordinal)
    );
    private readonly CourtCase _allChanged = Edited(text =>
        text.Replace("What happened, in", "What happened here, in", StringComparison.Ordinal)
    );

    [Benchmark]
    public int OneEventChanged() => CaseDiff.Between(_case, _oneChanged).Records.Count;

    [Benchmark]
    public int EveryEventChanged() => CaseDiff.Between(_case, _allChanged).Records.Count;

    private static CourtCase Edited(Func<string, string> edit)
    {
        var read = CaseFile.Read(System.Text.Encoding.UTF8.GetBytes(edit(System.Text.Encoding.UTF8.GetString(GeneratedCase.Json))));
        return read.Case ?? throw new InvalidOperationException(string.Join('\n', read.Errors.Take(5)));
    }
}
