using System.Text;
using CaseTracker.Exchange.Export;
using Xunit;

namespace CaseTracker.Tests.Exchange;

public sealed class ExportSealTests
{
    private static readonly string Text = $"A file.\n{ExportSeal.Placeholder}\nIts end, and again {ExportSeal.Placeholder}.\n";

    [Fact]
    public void Seal_AFile_IsConsistent_AndNamesItsDigestInEachPlace()
    {
        var file = Encoding.UTF8.GetBytes(Text);

        var digest = ExportSeal.Seal(file);

        Assert.Equal(Text.Replace(new string('0', 64), digest, StringComparison.Ordinal), Encoding.UTF8.GetString(file));
        Assert.Equal(digest, ExportSeal.Named(file));
        Assert.True(ExportSeal.IsConsistent(file));
    }

    [Fact]
    public void IsConsistent_WithAnyOneByteChanged_IsFalse()
    {
        var file = Encoding.UTF8.GetBytes(Text);
        ExportSeal.Seal(file);

        for (var at = 0; at < file.Length; at++)
        {
            var changed = file.ToArray();
            changed[at] ^= 1;
            Assert.False(ExportSeal.IsConsistent(changed), $"byte {at}");
        }
    }

    [Fact]
    public void Seal_AFileWithoutAPlace_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => ExportSeal.Seal("nothing"u8.ToArray()));
        Assert.False(ExportSeal.IsConsistent("nothing"u8));
    }
}
