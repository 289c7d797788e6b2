using System.Globalization;
using AmplifyGen.Generator.Emit.Text;
using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Emit.Codecs;

/// <summary>
/// Writes the code for the member with a name, and for any other name. The length of the name decides most cases at once, and makes each
/// comparison one of constant length.
/// <code>
/// switch (name.Length)
/// {
///     case 5:
///         if (WireName.Is(name, "appId"u8)) { readAppId = reader.StringMember(ref seen0, 0); continue; }
///         break;
/// }
///
/// reader.Skip();
/// </code>
/// </summary>
/// <param name="exit">The statement after a member: <c>continue</c> in a loop, otherwise <c>return</c>.</param>
internal sealed class MemberSwitch(CodeWriter writer, CodecVocabulary words, string exit)
{
    /// <param name="statement">The statement that reads a member.</param>
    /// <param name="otherwise">The statement for a name that is not that of a member.</param>
    public void Emit(IReadOnlyList<MemberModel> members, Func<MemberModel, int, string> statement, string otherwise = "reader.Skip();")
    {
        if (members.Count > 0)
        {
            using (writer.Block("switch (name.Length)"))
            {
                foreach (var group in members.Select(static (member, index) => (Member: member, Index: index)).GroupBy(entry => words.LengthOf(entry.Member)))
                    EmitCase(group, statement);
            }

            writer.BlankLine();
        }

        writer.Line(otherwise);
    }

    private void EmitCase(IGrouping<int, (MemberModel Member, int Index)> group, Func<MemberModel, int, string> statement) => writer.Case(
        $"case {group.Key.ToString(CultureInfo.InvariantCulture)}:",
        [.. group.Select(entry => $"if ({Condition(entry.Member)}) {{ {statement(entry.Member, entry.Index)} {exit}; }}")]);

    private string Condition(MemberModel member) => (member.Binding is MemberBinding.Body ? "" : "reader.ReadsAll && ") + words.IsNameOf(member);
}
