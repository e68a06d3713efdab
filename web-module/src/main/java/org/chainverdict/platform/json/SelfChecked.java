package org.chainverdict.platform.json;

import java.util.List;
import org.chainverdict.shared.FieldError;

/** A request whose fields must also fit each other. */
public interface SelfChecked {

  /** Called after the single fields were checked; any of them may still be invalid or null. */
  List<FieldError> check();
}
