namespace CaseTracker.Data.Dockets;

/// <param name="Ended">Those that were there and stand on the sheet no longer; entries are never counted here.</param>
public readonly record struct DocketCounts(int Added, int Changed, int Unchanged, int Ended)
{
    public int All => Added + Changed + Unchanged;
}
