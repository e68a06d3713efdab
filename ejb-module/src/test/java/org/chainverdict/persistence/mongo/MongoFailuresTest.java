package org.chainverdict.persistence.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoClientException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.MongoSocketReadException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.MongoWriteException;
import com.mongodb.ServerAddress;
import com.mongodb.WriteError;
import java.util.Set;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.chainverdict.persistence.DatabaseUnavailable;
import org.chainverdict.persistence.DuplicateKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MongoFailuresTest {

  private static final ServerAddress SERVER = new ServerAddress();

  static Stream<MongoException> duplicates() {
    return Stream.of(
        new MongoWriteException(
            new WriteError(11000, "E11000 email_1 asha@example.org", new BsonDocument()),
            SERVER,
            Set.of()),
        command(11000));
  }

  @ParameterizedTest
  @MethodSource("duplicates")
  void aDuplicateKeyIsToldWithoutTheValue(MongoException failure) {
    assertThat(MongoFailures.translate(failure))
        .isInstanceOf(DuplicateKey.class)
        .hasNoCause()
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain("asha"));
  }

  static Stream<MongoException> outages() {
    MongoException conflict = command(112);
    conflict.addLabel(MongoException.TRANSIENT_TRANSACTION_ERROR_LABEL);
    return Stream.of(
        new MongoTimeoutException("no server"),
        new MongoSocketReadException("closed", SERVER),
        new MongoClientException("wrapped", new MongoTimeoutException("no server")),
        conflict);
  }

  @ParameterizedTest
  @MethodSource("outages")
  void anOutageAsksToComeBack(MongoException failure) {
    assertThat(MongoFailures.translate(failure))
        .isInstanceOfSatisfying(
            DatabaseUnavailable.class, e -> assertThat(e.retryAfter()).isPresent());
  }

  @Test
  void aMistakeOfOurOwnStaysWhatItIs() {
    MongoException mistake = command(2);

    assertThat(MongoFailures.translate(mistake)).isSameAs(mistake);
  }

  private static MongoCommandException command(int code) {
    return new MongoCommandException(
        new BsonDocument("code", new BsonInt32(code)).append("errmsg", new BsonString("asha")),
        SERVER);
  }
}
