using AmplifyGen.Generator.Emit.Text;
using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Emit.Client;

/// <summary>
/// Writes how the texts that a path leads to are collected.
/// <code>
/// List&lt;string&gt;? list1 = null;
/// if (input.TransactItems is { } value1)
/// {
///     list1 ??= [];
///     foreach (var value2 in value1)
///     {
///         if (value2.Get?.TableName is { } value3)
///             list1.Add(value3);
///     }
/// }
/// </code>
/// </summary>
internal sealed class EndpointPathEmitter(CodeWriter writer, string list)
{
    private int _locals;

    public void Emit(EndpointStep path)
    {
        writer.Line($"{RuntimeNames.ListOfString}? {list} = null;");
        Emit(path, "input", hasValue: true);
        writer.BlankLine();
    }

    /// <param name="source">An expression for what the step starts at.</param>
    /// <param name="hasValue">Whether that is never <c>null</c>.</param>
    private void Emit(EndpointStep? step, string source, bool hasValue)
    {
        switch (step)
        {
            case null:
                EmitPresent(source, hasValue, value => writer.Line($"({list} ??= []).Add({value});"));
                break;
            case EndpointStep.Member member:
                Emit(member.Next, source + (hasValue ? "." : "?.") + member.PropertyName + TextOf(member.IsEnum, member.IsRequired), hasValue && member.IsRequired);
                break;
            case EndpointStep.Elements elements:
                EmitEach(source, hasValue, (item) => Emit(elements.Next, item + TextOf(elements.IsEnum, !elements.IsSparse), !elements.IsSparse));
                break;
            case EndpointStep.Keys keys:
                EmitEach(source, hasValue, (item) => Emit(null, item + ".Key" + TextOf(keys.IsEnum, hasValue: true), hasValue: true));
                break;
            case EndpointStep.Values values:
                EmitEach(source, hasValue, (item) => Emit(values.Next, item + ".Value" + TextOf(values.IsEnum, !values.IsSparse), !values.IsSparse));
                break;
            case EndpointStep.Fork fork:
                EmitPresent(source, hasValue, value =>
                {
                    foreach (var way in fork.Ways)
                        Emit(way, value, hasValue: true);
                });
                break;
        }
    }

    private static string TextOf(bool isEnum, bool hasValue)
    {
        if (!isEnum)
            return "";

        return hasValue ? ".Value" : "?.Value";
    }

    private void EmitEach(string source, bool hasValue, Action<string> emit) => EmitPresent(source, hasValue, value =>
    {
        var item = NextLocal();
        writer.Line($"{list} ??= [];");
        using (writer.Block($"foreach (var {item} in {value})"))
            emit(item);
    });

    private void EmitPresent(string source, bool hasValue, Action<string> emit)
    {
        if (hasValue)
        {
            emit(source);
            return;
        }

        var value = NextLocal();
        using (writer.Block($"if ({source} is {{ }} {value})"))
            emit(value);
    }

    private string NextLocal() => FormattableString.Invariant($"value{++_locals}");
}
