namespace CaseTracker.Exchange.Export.Several;

/// <summary>Takes what is written at once and passes it on when it is told to: a ZIP archive writes its headers synchronously, which an
/// answer of the web server does not allow.</summary>
internal sealed class BufferingStream(Stream target) : WriteOnlyStream
{
    private readonly MemoryStream _waiting = new();

    /// <summary>Passes on what waits.</summary>
    public async Task SendAsync(CancellationToken cancellation)
    {
        _waiting.Position = 0;
        await _waiting.CopyToAsync(target, cancellation);
        await target.FlushAsync(cancellation);
        _waiting.SetLength(0);
    }

    public override void Write(byte[] buffer, int offset, int count) => _waiting.Write(buffer, offset, count);

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) =>
        _waiting.WriteAsync(buffer, cancellationToken);

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _waiting.Dispose();
        base.Dispose(disposing);
    }
}
