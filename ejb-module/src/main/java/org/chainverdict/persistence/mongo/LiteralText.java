package org.chainverdict.persistence.mongo;

import com.mongodb.client.model.Filters;
import java.util.List;
import org.bson.conversions.Bson;
import org.chainverdict.shared.FoldedText;

/** Search for a text as it is, in any case of letters: nothing in it has a meaning of its own. */
public final class LiteralText {

  private LiteralText() {}

  /** Documents in which one of the fields contains the text. */
  public static Bson in(String text, List<String> fields) {
    String literal = escaped(text);
    List<Bson> either = fields.stream().map(field -> Filters.regex(field, literal, "i")).toList();
    return Filters.or(either);
  }

  /** Documents in which a text of the field, stored {@linkplain FoldedText folded}, contains it. */
  public static Bson inFolded(String text, String field) {
    return Filters.regex(field, escaped(FoldedText.of(text, Integer.MAX_VALUE)));
  }

  private static String escaped(String text) {
    return text.replaceAll("[\\\\^$.|?*+()\\[\\]{}\\-/#&~]", "\\\\$0");
  }
}
