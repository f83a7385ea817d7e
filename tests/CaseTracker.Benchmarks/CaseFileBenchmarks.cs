using BenchmarkDotNet.Attributes;
using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Cases;

namespace CaseTracker.Benchmarks;

[MemoryDiagnoser]
public class CaseFileBenchmarks
{
    private readonly byte[] _json = GeneratedCase.Json;
    private readonly CourtCase _case = GeneratedCase.Read();

    /// <summary>A file of 2,000 events read and checked.</summary>
    [Benchmark]
    public CaseFileResult Read() => CaseFile.Read(_json);

    [Benchmark]
    public byte[] Write() => CaseFile.Write(_case);
}
