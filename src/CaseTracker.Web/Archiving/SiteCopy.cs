using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using CaseTracker.Exchange;

namespace CaseTracker.Web.Archiving;

/// <summary>Writes a copy of the site into a folder, following its own links, so that it can be read without a server.</summary>
/// <param name="get">Answers an address as the site does.</param>
/// <param name="progress">Told the number of files after each hundred.</param>
internal sealed class SiteCopy(string folder, Func<string, Task<InProcessResponse>> get, Action<int> progress)
{
    /// <summary>In the form that <c>sha256sum --check</c> reads.</summary>
    public const string ManifestFile = "SHA256SUMS";

    private const int Step = 100;
    private const string EventKey = "event=";

    /// <summary>The addresses that were copied, each with its file.</summary>
    private readonly Dictionary<string, string> _files = [];
    private readonly List<string> _pages = [];
    private readonly List<string> _leftOut = [];
    private readonly ConcurrentDictionary<string, HashSet<string>> _anchors = [];

    /// <summary>Takes in all that can be reached from some addresses.</summary>
    public async Task CollectAsync(IEnumerable<string> begin, CancellationToken cancellation)
    {
        var seen = new HashSet<string>();
        var waiting = new Queue<string>();
        foreach (var address in begin)
            Ask(address);
        while (waiting.TryDequeue(out var address))
        {
            cancellation.ThrowIfCancellationRequested();
            var answer = await get(address);
            if (answer.Status == StatusCodes.Status503ServiceUnavailable)
            {
                _leftOut.Add(address);
                continue;
            }

            if (answer.Status >= StatusCodes.Status500InternalServerError)
                throw new InvalidOperationException($"The site could not make {address} (status {answer.Status}).");
            if (answer.Status != StatusCodes.Status200OK || !answer.IsForReaders)
                continue;
            var file = CopyAddresses.FileOf(address)!;
            _files[address] = file;
            if (_files.Count % Step == 0)
                progress(_files.Count);
            await WriteAsync(file, answer.Body, cancellation);
            if (file.EndsWith(".css", StringComparison.Ordinal))
                foreach (var font in CopiedPage.Fonts(Encoding.UTF8.GetString(answer.Body.Span)))
                    Ask(font);
            // An exported file is given out as it is: it carries its own digest.
            if (!answer.IsPage || !Path.GetFileName(file).StartsWith("index", StringComparison.Ordinal))
                continue;
            _pages.Add(address);
            foreach (var link in CopiedPage.Links(Encoding.UTF8.GetString(answer.Body.Span)))
                Ask(link);
        }

        void Ask(string address)
        {
            if (CopyAddresses.FileOf(address) is { } file && seen.Add(file))
                waiting.Enqueue(address);
        }
    }

    /// <summary>Lets the pages link to each other's files; what was not copied is linked on the site, where its address is known.</summary>
    public async Task LinkAsync(PublicUrls site, string note, CancellationToken cancellation)
    {
        var known = _files.Values.ToHashSet();
        foreach (var page in _pages)
        {
            var from = _files[page];
            var html = await File.ReadAllTextAsync(Full(from), cancellation);
            await File.WriteAllTextAsync(Full(from), CopiedPage.Write(html, address => Target(from, address), note), cancellation);
        }

        string? Target(string from, string address)
        {
            var (bare, fragment) = address.IndexOf('#', StringComparison.Ordinal) is >= 0 and var at
                ? (address[..at], address[at..])
                : (address, "");
            if (CopyAddresses.FileOf(bare) is { } file && known.Contains(file))
                return CopyAddresses.Between(from, file) + fragment;
            if (PageOfEvent(bare) is { } there)
                return CopyAddresses.Between(from, there) + fragment;
            return site.Root is null ? null : site.Absolute(address);
        }
    }

    /// <summary>Writes the digest of every file, and gives that of the list itself.</summary>
    public async Task<string> SealAsync(CancellationToken cancellation)
    {
        var list = new StringBuilder();
        foreach (
            var file in Directory
                .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Select(full => Path.GetRelativePath(folder, full).Replace('\\', '/'))
                .Order(StringComparer.Ordinal)
        )
        {
            await using var stream = File.OpenRead(Full(file));
            list.Append(Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, cancellation))).Append("  ").Append(file).Append('\n');
        }

        var manifest = Encoding.UTF8.GetBytes(list.ToString());
        await WriteAsync(ManifestFile, manifest, cancellation);
        return Convert.ToHexStringLower(SHA256.HashData(manifest));
    }

    public int Count => _files.Count;

    /// <summary>The addresses that the site answered as unavailable.</summary>
    public IReadOnlyList<string> LeftOut => _leftOut;

    public async Task WriteAsync(string file, ReadOnlyMemory<byte> content, CancellationToken cancellation)
    {
        var full = Full(file);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        await File.WriteAllBytesAsync(full, content, cancellation);
    }

    /// <summary>A long timeline is in pages, and an event is asked for by its id: the page of the copy that holds it.</summary>
    private string? PageOfEvent(string address)
    {
        var mark = address.IndexOf('?', StringComparison.Ordinal);
        if (mark < 0 || !address[(mark + 1)..].StartsWith(EventKey, StringComparison.Ordinal))
            return null;
        var (timeline, id) = (address[..mark], address[(mark + 1 + EventKey.Length)..]);
        if (!_files.TryGetValue(timeline, out var first))
            return null;
        for (var (number, file) = (1, first); File.Exists(Full(file)); file = CopyAddresses.FileOf($"{timeline}?page={++number}")!)
            if (IdsOf(file).Contains(id))
                return file;
        return null;
    }

    private HashSet<string> IdsOf(string file) => _anchors.GetOrAdd(file, text => CopiedPage.Ids(File.ReadAllText(Full(text))));

    private string Full(string file) => Path.Combine(folder, file);
}
