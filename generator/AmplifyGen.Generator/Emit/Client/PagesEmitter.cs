using AmplifyGen.Generator.Emit.Client.Paths;
using AmplifyGen.Generator.Emit.Files;
using AmplifyGen.Generator.Emit.Shapes;
using AmplifyGen.Generator.Emit.Text;
using AmplifyGen.Generator.Model;

namespace AmplifyGen.Generator.Emit.Client;

/// <summary>
/// Writes the methods of a client that get all pages of an operation.
/// <code>
/// public AwsPages&lt;ListFunctionsResponse, FunctionConfiguration&gt; PaginateListFunctions(ListFunctionsRequest request) { … }
/// </code>
/// </summary>
internal sealed class PagesEmitter(EmitScope scope, SourceFileModel.Pages file)
{
    private readonly CodeWriter _writer = scope.Writer;

    public void Emit()
    {
        _writer.BlankLine();
        using (_writer.Block($"{scope.Accessibility} partial interface {scope.Service.ClientInterfaceName}"))
        {
            foreach (var pages in file.Models)
            {
                foreach (var hasOptions in new[] { false, true })
                {
                    EmitDocumentation(pages, hasOptions);
                    _writer.Line(Head(pages, hasOptions) + ";");
                }
            }
        }

        _writer.BlankLine();
        using (_writer.Block($"{scope.Accessibility} sealed partial class {scope.Service.ClientName}"))
        {
            foreach (var pages in file.Models)
                EmitMethods(pages);
        }
    }

    private void EmitDocumentation(PagesModel pages, bool hasOptions)
    {
        var what = pages.Items is null ? "the pages" : "the items on all pages";
        _writer.BlankLine();
        _writer.Line($"/// <summary>Returns {what} of <c>{CommentText.Xml(pages.OperationName)}</c>. Each page is requested when the enumeration reaches it.</summary>");
        _writer.Line("/// <param name=\"request\">The request for the first page.</param>");
        if (hasOptions)
            _writer.Line("/// <param name=\"options\">The options for the calls.</param>");

        var fault = hasOptions ? "An argument" : "<paramref name=\"request\"/>";
        _writer.Line($"/// <exception cref=\"{RuntimeNames.ArgumentNullException}\">{fault} is <see langword=\"null\"/>.</exception>");
        AttributeEmitter.EmitObsolete(_writer, pages.Deprecation);
    }

    private void EmitMethods(PagesModel pages)
    {
        EmitDocumentation(pages, hasOptions: false);
        _writer.Line($"public {Head(pages, hasOptions: false)} => {pages.MethodName}(request, new {RuntimeNames.AwsCallOptions}());");

        var token = new PageTokenEmitter(pages);
        EmitDocumentation(pages, hasOptions: true);
        using (_writer.Block("public " + Head(pages, hasOptions: true)))
        {
            _writer.Line($"{RuntimeNames.ArgumentNullException}.ThrowIfNull(request);");
            _writer.Line($"{RuntimeNames.ArgumentNullException}.ThrowIfNull(options);");
            _writer.Line($"var pages = new {RuntimeNames.PageSequence}<{TypeName.Generated(pages.InputName)}, {TypeName.Generated(pages.OutputName)}, {token.Type}>(");
            using (_writer.Indent())
            {
                _writer.Line($"{CSharpLiteral.String(pages.OperationName)}, request, options, this.{pages.OperationName}Async,");
                token.EmitNext(_writer, ",");
                token.EmitFollow(_writer, ");");
            }

            var items = pages.Items is { } held ? ", static output => " + new PathEmitter().Raw(held.Path) : "";
            _writer.Line($"return new {Type(pages)}(pages{items});");
        }
    }

    private static string Head(PagesModel pages, bool hasOptions) =>
        $"{Type(pages)} {pages.MethodName}({TypeName.Generated(pages.InputName)} request{(hasOptions ? $", {RuntimeNames.AwsCallOptions} options" : "")})";

    private static string Type(PagesModel pages) =>
        $"{RuntimeNames.AwsPages}<{TypeName.Generated(pages.OutputName)}{(pages.Items is { } items ? ", " + ItemType(items.Collection) : "")}>";

    private static string ItemType(TypeModel collection) => collection switch
    {
        TypeModel.List list => TypeName.Element(list),
        TypeModel.Map map => $"{RuntimeNames.KeyValuePair}<{TypeName.Of(map.Key)}, {TypeName.Value(map)}>",
        _ => throw TypeName.Unknown(collection),
    };
}
