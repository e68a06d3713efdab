package org.chainverdict.cache.redis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.chainverdict.cache.AnswerMirror;
import org.chainverdict.cache.MirrorUnavailable;
import org.redisson.api.BatchOptions;
import org.redisson.api.RBatch;
import org.redisson.api.RedissonClient;
import org.redisson.client.codec.ByteArrayCodec;

/** Copies as plain values of Redis with a time to live; several at a time in one round trip. */
@ApplicationScoped
public class RedisAnswerMirror implements AnswerMirror {

  private static final String PREFIX = "chainverdict:answers:";

  @Inject private RedisConnection connection;

  @Override
  public boolean isConfigured() {
    return connection.isConfigured();
  }

  @Override
  public void write(List<Copy> copies) {
    Object unused =
        asked(
            redis -> {
              RBatch batch = batch(redis);
              for (Copy copy : copies) {
                var unusedWrite =
                    batch
                        .<byte[]>getBucket(PREFIX + copy.name(), ByteArrayCodec.INSTANCE)
                        .setAsync(copy.bytes(), copy.lifetime());
              }
              return batch.execute();
            });
  }

  @Override
  public void remove(Collection<String> names) {
    Object unused =
        asked(
            redis -> {
              RBatch batch = batch(redis);
              var unusedRemoval = batch.getKeys().unlinkAsync(keys(names));
              return batch.execute();
            });
  }

  @Override
  public long count(Collection<String> names) {
    return asked(
        redis -> {
          RBatch batch = batch(redis);
          var unused = batch.getKeys().countExistsAsync(keys(names));
          return (Long) batch.execute().getResponses().get(0);
        });
  }

  @Override
  public Map<String, byte[]> read(Collection<String> names) {
    return asked(
        redis -> {
          RBatch batch = batch(redis);
          for (String name : names) {
            var unused = batch.getBucket(PREFIX + name, ByteArrayCodec.INSTANCE).getAsync();
          }
          List<?> answers = batch.execute().getResponses();
          Map<String, byte[]> found = new HashMap<>();
          int i = 0;
          for (String name : names) {
            if (answers.get(i++) instanceof byte[] bytes) {
              found.put(name, bytes);
            }
          }
          return found;
        });
  }

  private <T> T asked(Function<RedissonClient, T> question) {
    try {
      return question.apply(connection.client());
    } catch (RuntimeException e) {
      throw new MirrorUnavailable(e);
    }
  }

  private static RBatch batch(RedissonClient redis) {
    return redis.createBatch(
        BatchOptions.defaults()
            .responseTimeout(RedisConnection.TIMEOUT_MILLIS, TimeUnit.MILLISECONDS)
            .retryAttempts(0));
  }

  private static String[] keys(Collection<String> names) {
    return names.stream().map(PREFIX::concat).toArray(String[]::new);
  }
}
