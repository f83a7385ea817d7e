using System.Diagnostics;
using CaseTracker.Core.CaseFiles;

namespace CaseTracker.Web.Tests.Editing.Proposals;

/// <summary>Counts how often case files are read and written by what is done from here on, on whichever thread.</summary>
/// <remarks>What other tests do at the same time is not counted.</remarks>
internal sealed class CaseFileWork : IDisposable
{
    private readonly Activity _here = new Activity("test").Start();
    private readonly ActivityListener _listener;
    private int _read,
        _written;

    public CaseFileWork()
    {
        _listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == CaseFile.ActivitySourceName,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = Count,
        };
        ActivitySource.AddActivityListener(_listener);
    }

    public int Read => _read;

    public int Written => _written;

    public void Dispose()
    {
        _listener.Dispose();
        _here.Dispose();
    }

    private void Count(Activity activity)
    {
        if (activity.TraceId != _here.TraceId)
            return;
        if (activity.OperationName == CaseFile.ReadActivity)
            Interlocked.Increment(ref _read);
        else
            Interlocked.Increment(ref _written);
    }
}
