package org.chainverdict.devservices.fuzz;

import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What is done to a request, and how often beside the others. */
enum Mutation {
  NONE(4, draft -> true, (draft, chance) -> {}),
  BODY_TYPE(8, Mutation::mayChangeBody, BodyMutations::wrongType),
  BODY_BOUNDARY(8, Mutation::mayChangeBody, BodyMutations::boundary),
  BODY_TEXT(10, Mutation::mayChangeBody, BodyMutations::hostileText),
  BODY_OPERATOR(5, Mutation::mayChangeBody, BodyMutations::operator),
  BODY_EXTRA_FIELDS(3, Mutation::mayChangeBody, BodyMutations::extraFields),
  BODY_HUGE(1, Mutation::mayChangeBody, BodyMutations::huge),
  BODY_DEEP(2, Mutation::mayChangeBody, BrokenBodies::deep),
  BODY_DUPLICATED(2, Mutation::mayChangeBody, BrokenBodies::duplicated),
  BODY_NO_OBJECT(3, draft -> draft.json != null, BrokenBodies::noObject),
  BODY_TRUNCATED(2, Draft::hasJson, BrokenBodies::truncated),
  BODY_FLIPPED_BYTES(3, Mutation::mayChangeBody, BrokenBodies::flippedBytes),
  BODY_ENCODING(3, Draft::hasJson, BrokenBodies::encoding),
  BODY_AS_FORM(4, Mutation::mayChangeBody, BrokenBodies::form),
  FORM_FRAMING(30, Draft::hasParts, FormMutations::framing),
  FORM_HEADS(20, Draft::hasParts, FormMutations::heads),
  FORM_PARTS(20, Draft::hasParts, FormMutations::parts),
  FORM_VALUES(40, draft -> draft.hasParts() && !draft.parts.isEmpty(), FormMutations::values),
  PATH_VALUE(6, Draft::hasPathValues, PathMutations::value),
  PATH_TRICK(4, draft -> true, PathMutations::trick),
  PATH_LONG(1, draft -> true, PathMutations::longTarget),
  QUERY_VALUE(8, Mutation::takesParameters, QueryMutations::value),
  QUERY_BYTES(4, Mutation::takesParameters, QueryMutations::rawBytes),
  QUERY_OPERATOR(3, draft -> true, QueryMutations::operator),
  QUERY_DUPLICATED(2, draft -> true, QueryMutations::duplicated),
  QUERY_SHAPE(2, draft -> true, QueryMutations::shape),
  TOKEN(5, draft -> true, TokenMutations::token),
  TOKEN_CARRIER(2, draft -> true, TokenMutations::carrier),
  METHOD(3, draft -> true, HeaderMutations::method),
  CONTENT_TYPE(4, draft -> draft.operation.hasBody(), HeaderMutations::contentType),
  ACCEPT(2, draft -> true, HeaderMutations::accept),
  ACCEPT_ENCODING(2, draft -> draft.operation.reads(), HeaderMutations::coding),
  IF_NONE_MATCH(2, draft -> draft.operation.reads(), HeaderMutations::tags),
  RANGE(1, draft -> draft.operation.reads(), HeaderMutations::range),
  FORWARDED(2, draft -> true, HeaderMutations::forwarded),
  OTHER_HEADERS(3, draft -> true, HeaderMutations::other),
  MANY_HEADERS(1, draft -> true, HeaderMutations::many),
  COUNTED(1, draft -> true, HeaderMutations::counted),
  WIRE_LENGTH(1, draft -> draft.operation.hasBody(), WireMutations::length),
  WIRE_CHUNKS(1, draft -> draft.operation.hasBody(), WireMutations::chunks),
  WIRE_REQUEST_LINE(1, draft -> true, WireMutations::requestLine),
  WIRE_HEADER_LINES(1, draft -> true, WireMutations::headerLines),
  WIRE_HOST(1, draft -> true, WireMutations::host),
  WIRE_GARBAGE(1, draft -> true, WireMutations::garbage),
  FOREIGN_PATH(6, Mutation::maySeeForeign, ForeignMutations::pathValue),
  FOREIGN_BODY(3, draft -> draft.json != null, ForeignMutations::bodyValue);

  private static final List<Mutation> ALL = List.of(values());

  private final int weight;
  private final Predicate<Draft> fits;
  private final BiConsumer<Draft, Chance> change;

  Mutation(int weight, Predicate<Draft> fits, BiConsumer<Draft, Chance> change) {
    this.weight = weight;
    this.fits = fits;
    this.change = change;
  }

  /** Spoils the draft in one way that fits it. */
  static Mutation apply(Draft draft, Chance chance) {
    List<Mutation> fitting =
        ALL.stream()
            .filter(mutation -> mutation.fits.test(draft))
            .flatMap(mutation -> Stream.generate(() -> mutation).limit(mutation.weight))
            .toList();
    Mutation chosen = chance.pick(fitting);
    chosen.change.accept(draft, chance);
    return chosen;
  }

  String shown() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static boolean mayChangeBody(Draft draft) {
    return draft.hasJson() && !Drafts.isDelicate(draft.operation);
  }

  private static boolean takesParameters(Draft draft) {
    return draft.operation.reads();
  }

  private static boolean maySeeForeign(Draft draft) {
    return draft.hasPathValues() && draft.actor != Actor.ADMIN;
  }
}
