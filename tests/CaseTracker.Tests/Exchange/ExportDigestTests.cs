using System.Text;
using CaseTracker.Exchange.Export;
using Xunit;

namespace CaseTracker.Tests.Exchange;

public sealed class ExportDigestTests
{
    private static readonly string Text = $"A file.\n{ExportDigest.Placeholder}\nIts end, and again {ExportDigest.Placeholder}.\n";

    [Fact]
    public void Seal_AFile_IsConsistent_AndNamesItsDigestInEachPlace()
    {
        var file = Encoding.UTF8.GetBytes(Text);

        var digest = ExportDigest.Seal(file);

        Assert.Equal(Text.Replace(new string('0', 64), digest, StringComparison.Ordinal), Encoding.UTF8.GetString(file));
        Assert.Equal(digest, ExportDigest.Named(file));
        Assert.True(ExportDigest.IsConsistent(file));
    }

    [Fact]
    public void IsConsistent_WithAnyOneByteChanged_IsFalse()
    {
        var file = Encoding.UTF8.GetBytes(Text);
        ExportDigest.Seal(file);

        for (var at = 0; at < file.Length; at++)
        {
            var changed = file.ToArray();
            changed[at] ^= 1;
            Assert.False(ExportDigest.IsConsistent(changed), $"byte {at}");
        }
    }

    [Fact]
    public void Seal_AFileWithoutAPlace_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => ExportDigest.Seal("nothing"u8.ToArray()));
        Assert.False(ExportDigest.IsConsistent("nothing"u8));
    }
}
