namespace AmplifyGen.Generator.Spec;

/// <summary>All messages about specs. Each one says what to do next.</summary>
internal static class ProblemKinds
{
    public const string InvalidJsonId = "AMPG0001";
    public const string InvalidSpecId = "AMPG0002";
    public const string MissingShapeId = "AMPG0003";
    public const string MissingOperationId = "AMPG0004";
    public const string UnsupportedId = "AMPG0005";
    public const string SameTypeId = "AMPG0006";
    public const string PreconditionId = "AMPG0007";
    public const string NoEffectId = "AMPG0008";

    public static readonly ProblemKind InvalidJson = new(InvalidJsonId, "The spec is not valid JSON: {0}");

    public static readonly ProblemKind EmptyFile = new(InvalidJsonId, "The spec is empty: use a model in Smithy JSON AST or AWS C2J");

    public static readonly ProblemKind UnknownFormat = new(
        InvalidSpecId,
        "This JSON is not in a format that AmplifyGen reads: use Smithy JSON AST, an object with \"smithy\" and \"shapes\", or AWS C2J, an object with \"metadata\" and \"operations\"");

    public static readonly ProblemKind UnknownVersion = new(InvalidSpecId, "Smithy version {0} is not supported: use a model of version \"2.0\" or \"1.0\"");

    public static readonly ProblemKind NoService = new(
        InvalidSpecId, "No service is defined here or in another spec, so nothing is generated: add the file that defines the service as an AmplifyGenSpec item");

    public static readonly ProblemKind NoOperation = new(
        InvalidSpecId, "The service {0} has no operation, so nothing is generated for it: add operations or resources to it");

    public static readonly ProblemKind WrongValue = new(InvalidSpecId, "{0} must be {1}, but is {2}");

    public static readonly ProblemKind MissingValue = new(InvalidSpecId, "{0} needs {1}: add it");

    public static readonly ProblemKind UnknownKey = new(InvalidSpecId, "The key {0} of {1} is not known: correct or remove it");

    public static readonly ProblemKind UnknownKeyWithNearest = new(InvalidSpecId, "The key {0} of {1} is not known. Did you mean {2}?");

    public static readonly ProblemKind InvalidShapeId = new(InvalidSpecId, "{0} is not an absolute shape id: write 'namespace#Name'");

    public static readonly ProblemKind InvalidShapeName = new(InvalidSpecId, "{0} is not a name of a shape or operation: write letters, digits and underscores");

    public static readonly ProblemKind UnknownShapeType = new(InvalidSpecId, "{0} is not a type of shape that Smithy defines: correct the type of {1}");

    public static readonly ProblemKind WrongShapeType = new(InvalidSpecId, "{0} must be {1}, but is a shape of type {2}: name another shape");

    public static readonly ProblemKind CyclicShape = new(InvalidSpecId, "{0} contains itself through {1} alone, or through too many of them: break the chain");

    public static readonly ProblemKind MinAboveMax = new(InvalidSpecId, "{0} has a minimum above its maximum, so no value fits: swap or correct them");

    public static readonly ProblemKind DuplicateEnumValue = new(InvalidSpecId, "The enum {0} has the value {1} twice: remove one of them");

    public static readonly ProblemKind DuplicateWireName = new(
        InvalidSpecId, "The member {0} has the name {1} in JSON, which another member of its structure has: give one of them another smithy.api#jsonName");

    public static readonly ProblemKind MisplacedTrait = new(InvalidSpecId, "{0} has the trait {1}, which belongs on {2}: remove it");

    public static readonly ProblemKind LonelyTrait = new(InvalidSpecId, "{0} has the trait {1}, which needs {2}: add {2} or remove {1}");

    public static readonly ProblemKind ConflictingTraits = new(InvalidSpecId, "{0} has the traits {1} and {2}, which exclude each other: remove one of them");

    public static readonly ProblemKind SecondOfTrait = new(
        InvalidSpecId, "{0} is the second member of its structure with {1}, which only one can have: remove it from one of them");

    public static readonly ProblemKind SecondStream = new(
        InvalidSpecId, "{0} is the second member of its structure that targets a stream, {1}: a message has one body, so remove one of them");

    public static readonly ProblemKind StreamNotPayload = new(
        InvalidSpecId, "{0} targets the stream {1} but is not the whole body of a message: add smithy.api#httpPayload to the member or remove smithy.api#streaming from the stream");

    public static readonly ProblemKind OutputLength = new(
        InvalidSpecId, "{0} of an output targets {1}, which has smithy.api#requiresLength: remove that trait, which only inputs can have, or name another blob");

    public static readonly ProblemKind HeaderWithPrefix = new(
        InvalidSpecId, "{0} is bound to the header {1}, which begins with the prefix {2} of another member: give it another name");

    public static readonly ProblemKind UnboundHostLabel = new(
        InvalidSpecId, "The member {0} is bound to a label that the host prefix of {1} does not have: add '{{{2}}}' to the prefix or remove smithy.api#hostLabel");

    public static readonly ProblemKind PreludeApplyTarget = new(
        InvalidSpecId, "Traits are applied to {0}, which belongs to Smithy's prelude: apply them to a shape or member of the model");

    public static readonly ProblemKind DuplicateBinding = new(
        InvalidSpecId, "{0} is bound to the {1} {2}, which is bound already: give it another name");

    public static readonly ProblemKind ReservedHeader = new(
        InvalidSpecId, "{0} is bound to the header {1}, which the transport sets: give it another name");

    public static readonly ProblemKind UnboundMember = new(
        InvalidSpecId, "{0} is not bound to a part of the message, and another member is the whole body: bind it to a header or to the query");

    public static readonly ProblemKind NotAMixin = new(InvalidSpecId, "{0} is used as a mixin but does not have the trait smithy.api#mixin: add it");

    public static readonly ProblemKind MixinTarget = new(InvalidSpecId, "{0} is a mixin, which only 'mixins' can name: name another shape or remove smithy.api#mixin from it");

    public static readonly ProblemKind InvalidUri = new(InvalidSpecId, "The URI of {0} {1}: {2}");

    public static readonly ProblemKind UnboundLabel = new(
        InvalidSpecId, "The member {0} is bound to a label that is not in the URI of {1}: add '{{{2}}}' to the URI or remove smithy.api#httpLabel");

    public static readonly ProblemKind InvalidNamespace = new(
        InvalidSpecId, "The Namespace metadata {0} of this spec is not a C# namespace: write identifiers joined by dots, none of them a keyword");

    public static readonly ProblemKind ReservedNamespace = new(
        InvalidSpecId, "The C# namespace {0} {1}: give the AmplifyGenSpec item of this spec another one in its Namespace metadata");

    public static readonly ProblemKind LongNamespace = new(
        InvalidSpecId, "The C# namespace of this spec has {0} bytes in UTF-8, more than the {1} that a name can have: give the AmplifyGenSpec item another one in its Namespace metadata");

    public static readonly ProblemKind LongName = new(
        InvalidSpecId, "{0} makes a C# name of {1} bytes in UTF-8, more than the {2} that a name can have: give it a shorter name");

    public static readonly ProblemKind InvalidAccessibility = new(
        InvalidSpecId, "The Accessibility metadata {0} of this spec is not known: write public or internal");

    public static readonly ProblemKind InvalidBuilders = new(
        InvalidSpecId, "The Builders metadata {0} of this spec is not known: write all or inputs");

    public static readonly ProblemKind InvalidPath = new(InvalidSpecId, "The expression of {0} is not valid JMESPath: {1}");

    public static readonly ProblemKind MistypedPath = new(InvalidSpecId, "The expression of {0} does not fit the model: {1}");

    public static readonly ProblemKind MistypedToken = new(
        InvalidSpecId, "The token {0} of {1} is {2}, but the member {3} of the input takes {4}: name another member or correct the path");

    public static readonly ProblemKind CompanionWithoutService = new(
        InvalidSpecId,
        "{0} do not name their service, and no C2J service is defined in the folder of this file: name the service in the Service metadata of the AmplifyGenSpec item");

    public static readonly ProblemKind CompanionOfSeveral = new(
        InvalidSpecId,
        "{0} do not name their service, and the folder of this file defines several, {1}: name the service in the Service metadata of the AmplifyGenSpec item");

    public static readonly ProblemKind UnknownService = new(
        InvalidSpecId, "The Service metadata {0} of this file is not the sdkId or C# name of a service: name one that an AmplifyGenSpec item defines");

    public static readonly ProblemKind UnknownServiceWithNearest = new(
        InvalidSpecId, "The Service metadata {0} of this file is not the sdkId or C# name of a service. Did you mean {1}?");

    public static readonly ProblemKind AmbiguousService = new(
        InvalidSpecId, "The Service metadata {0} of this file names several services, {1}: remove one of them, or put the file beside its C2J service without Service metadata");

    public static readonly ProblemKind SecondCompanion = new(
        InvalidSpecId, "{0} belong to the service {1}, which has others in {2}: remove one of the files or correct its Service metadata");

    public static readonly ProblemKind UnknownEndpointFunction = new(
        InvalidSpecId, "The endpoint rules of {0} call {1}, which is not a function of Smithy's rules: correct or remove it");

    public static readonly ProblemKind UnknownEndpointFunctionWithNearest = new(
        InvalidSpecId, "The endpoint rules of {0} call {1}, which is not a function of Smithy's rules. Did you mean {2}?");

    public static readonly ProblemKind UnknownEndpointReference = new(
        InvalidSpecId, "The endpoint rules of {0} name {1}, which is not a parameter and has no value here: add the parameter or assign it before");

    public static readonly ProblemKind UnknownEndpointReferenceWithNearest = new(
        InvalidSpecId, "The endpoint rules of {0} name {1}, which is not a parameter and has no value here. Did you mean {2}?");

    public static readonly ProblemKind UnknownEndpointPart = new(InvalidSpecId, "The endpoint rules of {0} name the part {1}, which {2} does not have: correct it");

    public static readonly ProblemKind SecondEndpointValue = new(
        InvalidSpecId, "The endpoint rules of {0} assign {1}, which is a parameter or has a value here: give it another name");

    public static readonly ProblemKind LargeEndpointRules = new(InvalidSpecId, "The endpoint rules of {0} have more than {1} parts: make them smaller");

    public static readonly ProblemKind UnknownEndpointParameter = new(
        InvalidSpecId, "{0} gives the endpoint parameter {1}, which the endpoint rules do not have: correct or remove it");

    public static readonly ProblemKind UnknownEndpointParameterWithNearest = new(
        InvalidSpecId, "{0} gives the endpoint parameter {1}, which the endpoint rules do not have. Did you mean {2}?");

    public static readonly ProblemKind MissingShape = new(MissingShapeId, "The shape {0} does not exist: define it or name one that exists");

    public static readonly ProblemKind MissingShapeWithNearest = new(MissingShapeId, "The shape {0} does not exist. Did you mean {1}?");

    public static readonly ProblemKind MissingApplyTarget = new(
        MissingShapeId, "Traits are applied to {0}, which does not exist: add the spec that defines it or correct the name");

    public static readonly ProblemKind MissingApplyTargetWithNearest = new(
        MissingShapeId, "Traits are applied to {0}, which does not exist. Did you mean {1}?");

    public static readonly ProblemKind MissingMember = new(MissingShapeId, "{0} has no member {1}: add it or name one that exists");

    public static readonly ProblemKind MissingMemberWithNearest = new(MissingShapeId, "{0} has no member {1}. Did you mean {2}?");

    public static readonly ProblemKind MissingSibling = new(MissingShapeId, "The replacement {1} of {0} is not another member of its structure, nor of one that contains it: name one that exists");

    public static readonly ProblemKind MissingSiblingWithNearest = new(
        MissingShapeId, "The replacement {1} of {0} is not another member of its structure, nor of one that contains it. Did you mean {2}?");

    public static readonly ProblemKind MissingTrait = new(MissingShapeId, "The trait {0} does not exist: correct or remove it");

    public static readonly ProblemKind MissingTraitWithNearest = new(MissingShapeId, "The trait {0} does not exist. Did you mean {1}?");

    public static readonly ProblemKind MissingOperation = new(
        MissingOperationId, "The Operations metadata of this spec names {0}, which is not an operation of {1}: name one that exists");

    public static readonly ProblemKind MissingOperationWithNearest = new(
        MissingOperationId, "The Operations metadata of this spec names {0}, which is not an operation of {1}. Did you mean {2}?");

    public static readonly ProblemKind UnsupportedOperation = new(
        UnsupportedId,
        "The operation {0} is left out, because AmplifyGen does not support {1}: list the operations you use, without it, in the Operations metadata of the AmplifyGenSpec item");

    public static readonly ProblemKind UnsupportedChosenOperation = new(
        UnsupportedId,
        "The operation {0} is left out, because AmplifyGen does not support {1}: remove it from the Operations metadata of the AmplifyGenSpec item");

    public static readonly ProblemKind UnsupportedLastOperation = new(
        UnsupportedId,
        "The operation {0} is left out, because AmplifyGen does not support {1}. No operation of the service {2} is left, so nothing is generated for it")
    {
        IsError = true,
    };

    public static readonly ProblemKind UnsupportedWaiter = new(
        UnsupportedId, "The waiter {0} of {1} is left out, because AmplifyGen does not support {2} in an expression. Everything else is generated");

    public static readonly ProblemKind UnsupportedPages = new(
        UnsupportedId, "The pages of {0} are left out, because AmplifyGen does not support {1} in an expression. Everything else is generated");

    public static readonly ProblemKind UnsupportedProtocol = new(
        UnsupportedId, "The service {0} is left out: it uses {1}, and AmplifyGen supports only {2}")
    {
        IsError = true,
    };

    public static readonly ProblemKind NoProtocol = new(
        UnsupportedId, "The service {0} is left out: it has no protocol trait, and AmplifyGen supports only {1}. Add the trait of the protocol that the service uses")
    {
        IsError = true,
    };

    public static readonly ProblemKind NoRuntime = new(
        PreconditionId,
        "The project does not reference AmplifyGen.dll, so nothing is generated: in the project file, use a PackageReference to AmplifyGen without IncludeAssets and ExcludeAssets, and no GlobalPackageReference");

    public static readonly ProblemKind OldFramework = new(
        PreconditionId, "The project targets {0}, so nothing is generated: in the project file, set TargetFramework to net8.0 or later");

    public static readonly ProblemKind OldLanguage = new(
        PreconditionId, "The project uses C# {0}, so nothing is generated: in the project file, set LangVersion to 12 or later, or remove it");

    public static readonly ProblemKind AlreadyGenerated = new(
        NoEffectId,
        "The types in the namespace {0} already come from the referenced assembly {1}, so they are not generated again: in the project file, remove the AmplifyGenSpec item, or give it another Namespace");

    public static readonly ProblemKind RepeatedMetadata = new(
        NoEffectId, "The {0} metadata of this file has no effect, because {1} defines the same service: set it on that AmplifyGenSpec item, or remove one of the two in the project file");

    public static readonly ProblemKind ConflictingShape = new(
        SameTypeId, "The shape {0} is already defined, and differently, in {1}: remove one definition, or add traits with an 'apply' statement");

    public static readonly ProblemKind SameTypeName = new(
        SameTypeId, "The shape {0} would have the C# type {1}, which {2} already has: rename one, in the model or with the service's 'rename', or give a service a Namespace of its own");
}
