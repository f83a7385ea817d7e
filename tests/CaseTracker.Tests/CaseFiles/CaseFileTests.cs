using System.Text;
using CaseTracker.Core.CaseFiles;
using Xunit;

namespace CaseTracker.Tests.CaseFiles;

public sealed class CaseFileTests
{
    [Fact]
    public void Write_OfWhatWasRead_GivesTheSameBytes() =>
        Assert.Equal(Encoding.UTF8.GetString(Everything.Bytes), Encoding.UTF8.GetString(CaseFile.Write(Everything.Case())));

    [Fact]
    public void Write_OfACrampedFile_IsCanonical()
    {
        var cramped =
            """{"sources":[],"dockets":[{"filed":"2020","number":"1","id":"trial","court":"cand"}]"""
            + ""","coding":{"lastChecked":"2026-01-02","state":"approved"},"about":"é","name":"A v. B","slug":"a-v-b","caseFile":"1.0"}""";

        var text = Encoding.UTF8.GetString(CaseFile.Write(CaseFile.Read(Encoding.UTF8.GetBytes(cramped)).Case!));

        Assert.Equal(
            """
            {
              "caseFile": "1.0",
              "slug": "a-v-b",
              "name": "A v. B",
              "about": "é",
              "coding": {
                "state": "approved",
                "lastChecked": "2026-01-02"
              },
              "dockets": [
                {
                  "id": "trial",
                  "court": "cand",
                  "number": "1",
                  "filed": "2020"
                }
              ]
            }

            """,
            text
        );
    }

    [Fact]
    public void Read_AfterAByteOrderMark_IsTheSame() =>
        Assert.NotNull(CaseFile.Read(Encoding.UTF8.GetPreamble().Concat(Everything.Bytes).ToArray()).Case);

    [Theory]
    [InlineData("\\u0000", "control character")]
    [InlineData("\\ud800", "a text that is not empty")]
    [InlineData("  ", "it is empty")]
    public void Read_OfATextThatIsNone_SaysWhy(string text, string reason)
    {
        var error = Assert.Single(BrokenCaseFile.Errors(BrokenCaseFile.Base().Replace("Alpha alleges that Beta cheated it.", text)));

        Assert.Equal("about", error.Path);
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_OfATextTooLong_SaysSo() =>
        Assert.Contains(
            "10001 characters",
            Assert
                .Single(
                    BrokenCaseFile.Errors(
                        BrokenCaseFile.Base().Replace("Alpha alleges", new string('a', 10_001 - " that Beta cheated it.".Length))
                    )
                )
                .Message,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("", "line 1, byte 1", "not JSON")]
    [InlineData("[]", "", "expected one object")]
    [InlineData("null", "", "expected one object")]
    [InlineData("{}", "caseFile", "expected the format version \"1.0\"")]
    [InlineData("{ \"caseFile\": \"2.0\" }", "caseFile", "expected the format version \"1.0\"")]
    [InlineData("{ \"caseFile\": 1.0 }", "caseFile", "expected the format version \"1.0\"")]
    [InlineData("{\n  \"caseFile\": \"1.0\",\n  // no\n}", "line 3, byte 3", "not JSON")]
    [InlineData("{ \"caseFile\": \"1.0\", }", "line 1, byte 22", "not JSON")]
    [InlineData("{ \"\\ud800\": 1 }", "", "half of a surrogate pair")]
    [InlineData("[[[[[[[[[[[[[[[[[[[[[[[[[ 1 ]]]]]]]]]]]]]]]]]]]]]]]]]", "line 1, byte 25", "at most 24 levels deep")]
    public void Read_OfWhatIsNoCaseFile_SaysWhere(string text, string path, string message)
    {
        var error = Assert.Single(BrokenCaseFile.Errors(text));

        Assert.Equal(path, error.Path);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_OfBytesThatAreNotUtf8_SaysSo() =>
        Assert.Contains(
            "UTF-8",
            Assert.Single(CaseFile.Read(Encoding.Latin1.GetBytes(BrokenCaseFile.Base().Replace("cheated", "é"))).Errors).Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void Read_OfTooManyBytes_IsRefusedUnread() =>
        Assert.Contains(
            "at most 33554432 are read",
            Assert.Single(CaseFile.Read(new byte[CaseFile.LargestFile + 1]).Errors).Message,
            StringComparison.Ordinal
        );
}
