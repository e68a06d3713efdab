package org.chainverdict.persistence.mongo;

import com.mongodb.client.model.Filters;
import java.util.List;
import org.bson.conversions.Bson;

/** Search for a text as it is, in any case of letters: nothing in it has a meaning of its own. */
public final class LiteralText {

  private LiteralText() {}

  /** Documents in which one of the fields contains the text. */
  public static Bson in(String text, List<String> fields) {
    String literal = escaped(text);
    List<Bson> either = fields.stream().map(field -> Filters.regex(field, literal, "i")).toList();
    return Filters.or(either);
  }

  private static String escaped(String text) {
    return text.replaceAll("[\\\\^$.|?*+()\\[\\]{}\\-/#&~]", "\\\\$0");
  }
}
