using System.Text;
using System.Text.Json;

namespace AmplifyGen.Analyzers.Tests.Json.Agreement;

/// <summary>A JSON text as parts that can be exchanged, be the result JSON or not.</summary>
internal abstract class TextTree
{
    public static TextTree Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        return Of(document.RootElement);
    }

    public override string ToString()
    {
        var text = new StringBuilder();
        Append(text);
        return text.ToString();
    }

    /// <summary>This part and those in it, each with what puts another in its place.</summary>
    public virtual IEnumerable<(TextTree Part, Action<TextTree> Replace)> Parts() => [];

    public abstract TextTree Copy();

    protected abstract void Append(StringBuilder text);

    private static TextTree Of(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => new Map { Members = [.. element.EnumerateObject().Select(static member => (JsonSerializer.Serialize(member.Name), Of(member.Value)))] },
        JsonValueKind.Array => new List { Items = [.. element.EnumerateArray().Select(Of)] },
        _ => new Text(element.GetRawText()),
    };

    /// <summary>Characters that are no object and no array, or that nobody looks into.</summary>
    public sealed class Text(string value) : TextTree
    {
        public override TextTree Copy() => this;

        protected override void Append(StringBuilder text) => text.Append(value);
    }

    public sealed class List : TextTree
    {
        public List<TextTree> Items { get; init; } = [];

        public override IEnumerable<(TextTree Part, Action<TextTree> Replace)> Parts()
        {
            for (var i = 0; i < Items.Count; i++)
            {
                var index = i;
                yield return (Items[i], part => Items[index] = part);
                foreach (var inner in Items[i].Parts())
                    yield return inner;
            }
        }

        public override TextTree Copy() => new List { Items = [.. Items.Select(static item => item.Copy())] };

        protected override void Append(StringBuilder text)
        {
            text.Append('[');
            for (var i = 0; i < Items.Count; i++)
            {
                text.Append(i == 0 ? "" : ", ");
                Items[i].Append(text);
            }

            text.Append(']');
        }
    }

    public sealed class Map : TextTree
    {
        /// <summary>Names with their quotes, and their values.</summary>
        public List<(string Name, TextTree Value)> Members { get; init; } = [];

        public override IEnumerable<(TextTree Part, Action<TextTree> Replace)> Parts()
        {
            for (var i = 0; i < Members.Count; i++)
            {
                var index = i;
                yield return (Members[i].Value, part => Members[index] = (Members[index].Name, part));
                foreach (var inner in Members[i].Value.Parts())
                    yield return inner;
            }
        }

        public override TextTree Copy() => new Map { Members = [.. Members.Select(static member => (member.Name, member.Value.Copy()))] };

        protected override void Append(StringBuilder text)
        {
            text.Append('{');
            for (var i = 0; i < Members.Count; i++)
            {
                text.Append(i == 0 ? "" : ",\n").Append(Members[i].Name).Append(": ");
                Members[i].Value.Append(text);
            }

            text.Append('}');
        }
    }
}
