using BenchmarkDotNet.Attributes;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Effects;
using CaseTracker.Core.State;

namespace CaseTracker.Benchmarks;

[MemoryDiagnoser]
public class FoldBenchmarks
{
    private readonly CourtCase _case = GeneratedCase.Read();
    private readonly CaseHistory _history = new(GeneratedCase.Read());

    /// <summary>The state after everything, from an ordered case.</summary>
    [Benchmark]
    public CaseState FoldToTheEnd() => _history.On(new DateOnly(2026, 11, 21));

    /// <summary>The state in the middle, where some events may have happened and what they would change is folded too.</summary>
    [Benchmark]
    public CaseState FoldToTheMiddle() => _history.On(new DateOnly(2020, 6, 30));

    /// <summary>What a page of a case not in memory costs: order, state, and the case cut at the day.</summary>
    [Benchmark]
    public CaseReading OrderFoldAndCut() => new(new CaseHistory(_case), new DateOnly(2020, 6, 30), new DateOnly(2026, 11, 21));

    /// <summary>The target: order and state together in less than 10 ms.</summary>
    [Benchmark]
    public CaseState OrderAndFold() => new CaseHistory(_case).On(new DateOnly(2026, 11, 21));
}
