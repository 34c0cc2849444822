// A quotation is the same however its marks and letters were typed.
using static SiteGen.Tests.Evidence.QuotationProofTests;

namespace SiteGen.Tests.Evidence;

public class QuotationTypingTests
{
    [Theory]
    [InlineData("He said ``we will act soon'' today.", "“we will act soon”", "Spoken: we will act soon")]
    [InlineData("He said “we will act soon” today.", "``we will act soon''", "Spoken: we will act soon")]
    [InlineData("He said “we will act soon” today.", "``we will go soon''", "SG1410")]
    [InlineData("He said ''we will act soon'' today.", "''we will act soon''", "Spoken: we will act soon")]
    [InlineData("He said ,,we will act soon'' today.", ",,will act``", "Spoken: will act")]
    [InlineData("He said <<we will act soon>> today.", "<<we will go soon>>", "SG1410")]
    [InlineData("He said <<we will act soon>> today.", "<<we will act soon>>", "Spoken: we will act soon")]
    [InlineData("He said ´we will act soon´ today.", "´we will act soon´", "Spoken: we will act soon")]
    [InlineData("He said ´we will act soon´ today.", "´we will go soon´", "SG1410")]
    [InlineData("He said `we will act soon' today.", "`we will act soon´", "Spoken: we will act soon")]
    [InlineData("He said ‘we will act soon' today.", "'we will act soon’", "Spoken: we will act soon")]
    [InlineData("He said “we will act soon'' today.", "„we will act soon''", "Spoken: we will act soon")]
    [InlineData("He said ❝we will act soon❞ today.", "❝we will go soon❞", "SG1410")]
    [InlineData("He said ʺwe will act soonʺ today.", "ʺwe will go soonʺ", "SG1410")]
    [InlineData("He said “we ``will'' act soon” today.", "“we ''will'' act soon”", "Spoken: we ``will'' act soon")]
    [InlineData("He said they ``will act'' soon.", "“they will act”", "SG1412")]
    [InlineData("The `F-16` of the 1980s fell.", "“The `F-16` of the 1980s”", "Wording: The `F-16` of the 1980s")]
    public void Marks_of_any_shape_are_marks(string passage, string quotation, string expected) => Assert.Equal(expected, Outcome(passage, quotation));

    [Theory]
    [InlineData("The cafe\u0301 was shut.", "“The caf\u00E9 was shut”", "Wording: The cafe\u0301 was shut")]
    [InlineData("The caf\u00E9 was shut.", "“The cafe\u0301 was shut”", "Wording: The caf\u00E9 was shut")]
    [InlineData("The caf\u00E9 was shut.", "“The cafe was shut”", "SG1410")]
    [InlineData("The of\uFB01ce was shut.", "“The office was shut”", "Wording: The of\uFB01ce was shut")]
    [InlineData("The of\u00ADfice was\u00A0shut.", "“The office was\u202Fshut”", "Wording: The of\u00ADfice was\u00A0shut")]
    [InlineData("نمی\u200Cروم هرگز.", "“نمیروم هرگز”", "Wording: نمی\u200Cروم هرگز")]
    [InlineData("\uFEB3\uFEFC\uFEE1 عليكم.", "“سلام عليكم”", "Wording: \uFEB3\uFEFC\uFEE1 عليكم")]
    [InlineData("سلام عليكم.", "“\uFEB3\uFEFC\uFEE1 عليكم”", "Wording: سلام عليكم")]
    [InlineData("The bank was shut.", "“The b\u0430nk was shut”", "SG1410")]
    [InlineData("The bank was shut.", "“The b\u200Bank was shut”", "Wording: The bank was shut")]
    public void Letters_compare_as_they_are_seen(string passage, string quotation, string expected) => Assert.Equal(expected, Outcome(passage, quotation));
}
