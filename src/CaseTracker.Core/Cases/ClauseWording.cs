namespace CaseTracker.Core.Cases;

public enum ClauseWording
{
    Order,
    PressParaphrase,
}
