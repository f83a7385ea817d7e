using BenchmarkDotNet.Attributes;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Timeline;

namespace CaseTracker.Benchmarks;

[MemoryDiagnoser]
public class OrderBenchmarks
{
    private readonly CourtCase _case = GeneratedCase.Read();

    /// <summary>Bounds tightened and 2,000 events put in order.</summary>
    [Benchmark]
    public CaseTimeline Order() => TimelineBuilder.Order(_case);
}
