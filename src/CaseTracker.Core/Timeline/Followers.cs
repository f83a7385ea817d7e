namespace CaseTracker.Core.Timeline;

/// <summary>Which events follow which, from the lists of what came before each.</summary>
/// <remarks>Two arrays for all of them: a list for each event would cost more than the order itself.</remarks>
internal sealed class Followers
{
    private readonly int[] _starts;
    private readonly int[] _followers;

    /// <param name="before">For each event, by its index, the events that came before it.</param>
    public Followers(List<int>[] before)
    {
        _starts = new int[before.Length + 1];
        foreach (var causes in before)
        foreach (var cause in causes)
            _starts[cause + 1]++;
        for (var i = 0; i < before.Length; i++)
            _starts[i + 1] += _starts[i];
        _followers = new int[_starts[^1]];
        var next = _starts.AsSpan(0, before.Length).ToArray();
        for (var i = 0; i < before.Length; i++)
            foreach (var cause in before[i])
                _followers[next[cause]++] = i;
    }

    /// <summary>In the order of the case file, each as often as it is linked.</summary>
    public ReadOnlySpan<int> Of(int cause) => _followers.AsSpan(_starts[cause].._starts[cause + 1]);
}
