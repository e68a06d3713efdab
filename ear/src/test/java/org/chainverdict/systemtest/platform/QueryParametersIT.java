package org.chainverdict.systemtest.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.chainverdict.systemtest.support.RawHttp;
import org.chainverdict.systemtest.support.SystemTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Parameters are single values; what a query-string parser might turn into lists or operators is
 * refused.
 */
@Tag("S21")
class QueryParametersIT extends SystemTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "status[$ne]=x",
        "search[$regex]=.*",
        "page[]=1",
        "search[a][b]=c",
        "page=1&page=2",
        "search=a&limit=5&search=b"
      })
  void listsAndOperatorsAreABadRequest(String query) {
    assertThat(
            RawHttp.to(api)
                .send("GET /api/lawyers/verified?" + query, Map.of(), new byte[0])
                .status())
        .isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"status%5B%24ne%5D=x", "page=1&pag%65=2"})
  void encodingDoesNotHideThem(String query) {
    api.get("/api/lawyers/verified?" + query).expect(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"unknown=1", "page=", "&&", "=", "page", "search=%20"})
  void otherParametersDoNoHarm(String query) {
    api.get("/api/lawyers/verified?" + query).expect(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"search=%", "search=%zz", "search=%c3%28"})
  @Tag("C20")
  void brokenEncodingIsNoInternalError(String query) {
    assertThat(
            RawHttp.to(cluster.node(0))
                .send("GET /api/lawyers/verified?" + query, Map.of(), new byte[0])
                .status())
        .isIn(200, 400);
  }

  @Test
  void theOrderOfParametersDoesNotMatter() {
    String one =
        api.get("/api/lawyers/verified?limit=3&page=1&sortBy=name")
            .expect(200)
            .at("/data")
            .toString();
    String two =
        api.get("/api/lawyers/verified?sortBy=name&page=1&limit=3")
            .expect(200)
            .at("/data")
            .toString();
    assertThat(one).isEqualTo(two);
  }
}
