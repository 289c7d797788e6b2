using AmplifyGen.Generator.Emit.Text;

namespace AmplifyGen.Generator.Emit.Shapes;

/// <summary>
/// Writes the equality of a record whose values can be of any depth. The compiler's own would use the stack for each level.
/// <code>
/// public bool Equals(Moon? other) => RecursiveShape.Equals(this, other, static (left, right) =>
///     EqualityComparer&lt;string&gt;.Default.Equals(left.Name, right.Name));
///
/// public override int GetHashCode() => RecursiveShape.GetHashCode(this, static value =>
/// {
///     var hash = new HashCode();
///     hash.Add(value.Name);
///     return hash.ToHashCode();
/// });
/// </code>
/// </summary>
internal sealed class RecursionEmitter(CodeWriter writer)
{
    /// <param name="type">The C# name of the type within itself.</param>
    /// <param name="members">The C# types and names of the properties that define a value.</param>
    public void EmitEquality(string type, IReadOnlyList<(string Type, string Name)> members)
    {
        var equal = members.Select(static member => $"{RuntimeNames.EqualityComparer}<{member.Type}>.Default.Equals(left.{member.Name}, right.{member.Name})").ToList();
        writer.BlankLine();
        writer.Line("/// <inheritdoc/>");
        writer.Line($"public bool Equals({type}? other) => {RuntimeNames.RecursiveShape}.Equals(this, other, static (left, right) =>");
        using (writer.Indent())
        {
            for (var index = 0; index < equal.Count; index++)
                writer.Line((index == 0 ? "" : "&& ") + equal[index] + (index == equal.Count - 1 ? ");" : ""));
        }

        writer.BlankLine();
        writer.Line("/// <inheritdoc/>");
        using (writer.Block($"public override int GetHashCode() => {RuntimeNames.RecursiveShape}.GetHashCode(this, static value =>", terminator: ");"))
        {
            writer.Line($"var hash = new {RuntimeNames.HashCode}();");
            foreach (var (_, name) in members)
                writer.Line($"hash.Add(value.{name});");

            writer.Line("return hash.ToHashCode();");
        }
    }
}
