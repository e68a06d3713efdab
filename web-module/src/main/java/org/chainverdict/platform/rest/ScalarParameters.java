package org.chainverdict.platform.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chainverdict.platform.json.ShownName;
import org.chainverdict.shared.FieldError;
import org.chainverdict.shared.Problem;

/**
 * Query parameters are single values. Repeated names, and brackets that other frameworks turn into
 * objects ({@code status[$ne]=x}), are refused before anything reads them.
 */
@Provider
public class ScalarParameters implements ContainerRequestFilter {

  @Override
  public void filter(ContainerRequestContext request) {
    List<FieldError> errors = new ArrayList<>();
    for (Map.Entry<String, List<String>> parameter :
        request.getUriInfo().getQueryParameters().entrySet()) {
      String name = parameter.getKey();
      if (name.indexOf('[') >= 0 || name.indexOf(']') >= 0) {
        errors.add(error(name, "must be a single value, not an object or a list"));
      } else if (parameter.getValue().size() > 1) {
        errors.add(error(name, "must be given once"));
      } else if (parameter.getValue().get(0).indexOf('\0') >= 0) {
        errors.add(error(name, "contains characters that cannot be searched for"));
      }
    }
    if (!errors.isEmpty()) {
      throw Problem.invalid(errors);
    }
  }

  private static FieldError error(String name, String message) {
    return FieldError.query(ShownName.of(name), message, null);
  }
}
