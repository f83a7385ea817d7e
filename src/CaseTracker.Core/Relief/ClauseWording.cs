namespace CaseTracker.Core.Relief;

public enum ClauseWording
{
    Order,
    PressParaphrase,
}
