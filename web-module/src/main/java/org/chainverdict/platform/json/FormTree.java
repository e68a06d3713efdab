package org.chainverdict.platform.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chainverdict.shared.Problem;

/**
 * A form body as the JSON object it stands for. Nested values are written with brackets, as the
 * existing clients do: {@code address[city]=Pune&lawyerDetails[specialization][]=Tax}.
 */
final class FormTree {

  private static final int MAX_FIELDS = 200;
  private static final int MAX_DEPTH = 5;
  private static final Pattern NAME = Pattern.compile("([^\\[\\]]+)((?:\\[[^\\[\\]]*\\])*)");
  private static final Pattern PART = Pattern.compile("\\[([^\\[\\]]*)\\]");

  private FormTree() {}

  static ObjectNode parse(String form) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    String[] fields = form.split("&", MAX_FIELDS + 1);
    if (fields.length > MAX_FIELDS) {
      throw Problem.unreadableBody("The form has too many fields");
    }
    for (String field : fields) {
      if (!field.isEmpty()) {
        int equals = field.indexOf('=');
        String name = decoded(equals < 0 ? field : field.substring(0, equals));
        String value = equals < 0 ? "" : decoded(field.substring(equals + 1));
        add(root, path(name), value);
      }
    }
    return root;
  }

  private static List<String> path(String name) {
    Matcher matcher = NAME.matcher(name);
    List<String> path = new ArrayList<>();
    if (!matcher.matches()) {
      path.add(name);
      return path;
    }
    path.add(matcher.group(1));
    Matcher parts = PART.matcher(matcher.group(2));
    while (parts.find()) {
      path.add(parts.group(1));
    }
    if (path.size() > MAX_DEPTH) {
      throw Problem.unreadableBody("The form is nested too deeply");
    }
    return path;
  }

  /** A trailing {@code []} or a repeated name makes a list. */
  private static void add(ObjectNode root, List<String> path, String value) {
    boolean list = path.size() > 1 && path.get(path.size() - 1).isEmpty();
    List<String> names = list ? path.subList(0, path.size() - 1) : path;
    ObjectNode parent = root;
    for (String name : names.subList(0, names.size() - 1)) {
      parent = parent.get(name) instanceof ObjectNode node ? node : parent.putObject(name);
    }
    String last = names.get(names.size() - 1);
    JsonNode present = parent.get(last);
    if (present instanceof ArrayNode array) {
      array.add(value);
    } else if (present instanceof TextNode first) {
      parent.putArray(last).add(first).add(value);
    } else if (list) {
      parent.putArray(last).add(value);
    } else {
      parent.put(last, value);
    }
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw Problem.unreadableBody("The form could not be read: wrong percent encoding");
    }
  }
}
