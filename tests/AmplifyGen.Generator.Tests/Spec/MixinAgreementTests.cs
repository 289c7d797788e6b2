using AmplifyGen.Analyzers.Tests.Oracle;
using AmplifyGen.Generator.Json;
using AmplifyGen.Generator.Spec;
using AmplifyGen.Generator.Spec.Shapes;
using AmplifyGen.Generator.Spec.Smithy;

namespace AmplifyGen.Generator.Tests.Spec;

/// <summary>Mixins give what Smithy's rules say, read one by one: each mixin is copied in whole, which is slow and plain.</summary>
public sealed class MixinAgreementTests
{
    private static readonly string[] Names = ["a", "b", "c", "d"];

    [Fact]
    public void Random_mixins_give_the_same_as_copies_one_by_one()
    {
        for (ulong seed = 0; seed < 3_000; seed++)
        {
            var model = RandomModel(new SeededRandom(seed));
            var table = Read(model, new SeededRandom(seed + 1));
            foreach (var stated in model.Where(static shape => !shape.IsMixin))
                Assert.Equal($"{seed}: {Expect(stated)}", $"{seed}: {Show(table.Find("ns#" + stated.Name)!)}");
        }
    }

    /// <summary>Mixins, each of which may use those before it, and two structures on top.</summary>
    private static List<Stated> RandomModel(SeededRandom random)
    {
        var shapes = new List<Stated>();
        for (var i = 0; i < 8; i++)
        {
            var isMixin = i < 6;
            var mixins = shapes.Where(shape => shape.IsMixin && random.Chance(30)).ToList();
            if (mixins.Count > 1 && random.Chance(50))
                mixins.Reverse();

            var members = Names.Where(_ => random.Chance(30)).ToDictionary(static name => name, _ => RandomTraits(random, i), StringComparer.Ordinal);
            shapes.Add(new Stated("S" + i, isMixin, mixins, RandomTraits(random, i), members, [.. Names.Select(static name => "t#" + name).Where(_ => isMixin && random.Chance(15))]));
        }

        return shapes;
    }

    private static Dictionary<string, string> RandomTraits(SeededRandom random, int owner) =>
        Names.Where(_ => random.Chance(30)).ToDictionary(static name => "t#" + name, name => FormattableString.Invariant($"{name}{owner}"), StringComparer.Ordinal);

    private static ShapeTable Read(List<Stated> model, SeededRandom random)
    {
        var texts = model.ConvertAll(static shape => shape.ToJson());
        for (var i = texts.Count - 1; i > 0; i--)
        {
            var other = random.Next(i + 1);
            (texts[i], texts[other]) = (texts[other], texts[i]);
        }

        var text = SpecText.Smithy([.. texts]);
        var (table, problems) = (new ShapeTable(CancellationToken.None), new ProblemSet());
        var reader = new SmithyReader(table, problems);
        reader.Read(
            new SpecDocument(new SpecInput { Path = "spec.json", Text = text }, 0, CancellationToken.None),
            Assert.IsType<JsonObject>(Assert.IsType<JsonReadResult.Success>(JsonReader.Read(text, CancellationToken.None)).Root));
        new ShapeCompletion(table, reader.Statements, problems).Complete();
        return table;
    }

    private static string Expect(Stated shape) => Show(shape.AllTraits(), shape.AllMembers().Select(static member => (member.Name, member.Traits)));

    private static string Show(Shape shape) => Show(ToTraits(shape.Traits), shape.Members.Select(static member => (member.Name, ToTraits(member.Traits))));

    private static Dictionary<string, string> ToTraits(TraitSet traits) =>
        traits.All.ToDictionary(static trait => trait.Id, static trait => ((JsonString)trait.Node.Value).Value, StringComparer.Ordinal);

    private static string Show(Dictionary<string, string> traits, IEnumerable<(string Name, Dictionary<string, string> Traits)> members) =>
        Show(traits) + " " + string.Join(' ', members.Select(static member => member.Name + Show(member.Traits)));

    private static string Show(Dictionary<string, string> traits) =>
        "(" + string.Join(',', traits.OrderBy(static trait => trait.Key, StringComparer.Ordinal).Select(static trait => trait.Key + "=" + trait.Value)) + ")";

    private sealed record Stated(
        string Name, bool IsMixin, List<Stated> Mixins, Dictionary<string, string> Traits, Dictionary<string, Dictionary<string, string>> Members, string[] Local)
    {
        public Dictionary<string, string> AllTraits()
        {
            var all = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var (id, value) in Mixins.SelectMany(static mixin => mixin.AllTraits().Where(trait => !mixin.Local.Contains(trait.Key, StringComparer.Ordinal))).Concat(Traits))
                all[id] = value;

            return all;
        }

        public List<(string Name, Dictionary<string, string> Traits)> AllMembers()
        {
            var all = new List<(string Name, Dictionary<string, string> Traits)>();
            foreach (var (name, traits) in Mixins.SelectMany(static mixin => mixin.AllMembers()).Concat(Members.Select(static member => (member.Key, member.Value))))
            {
                var known = all.FindIndex(other => string.Equals(other.Name, name, StringComparison.Ordinal));
                if (known < 0)
                {
                    all.Add((name, new Dictionary<string, string>(traits, StringComparer.Ordinal)));
                    continue;
                }

                foreach (var (id, value) in traits)
                    all[known].Traits[id] = value;
            }

            return all;
        }

        public string ToJson()
        {
            var local = "{\"localTraits\": [" + string.Join(',', Local.Select(static id => "\"" + id + "\"")) + "]}";
            var traits = TraitsJson(Traits) + (IsMixin ? (Traits.Count > 0 ? "," : "") + "\"smithy.api#mixin\": " + local : "");
            var members = string.Join(',', Members.Select(static member => "\"" + member.Key + "\": {\"target\": \"smithy.api#String\", \"traits\": {" + TraitsJson(member.Value) + "}}"));
            var mixins = string.Join(',', Mixins.Select(static mixin => "{\"target\": \"ns#" + mixin.Name + "\"}"));
            return "\"ns#" + Name + "\": {\"type\": \"structure\", \"mixins\": [" + mixins + "], \"members\": {" + members + "}, \"traits\": {" + traits + "}}";
        }

        private static string TraitsJson(Dictionary<string, string> traits) => string.Join(',', traits.Select(static trait => "\"" + trait.Key + "\": \"" + trait.Value + "\""));
    }
}
