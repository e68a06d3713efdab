package org.chainverdict.systemtest.chat;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.chainverdict.chat.AttachableFiles;
import org.chainverdict.chat.ChatId;
import org.chainverdict.chat.MessageContent;
import org.chainverdict.chat.Messages;
import org.chainverdict.chat.Messages.Admission;
import org.chainverdict.chat.PostedMessage;
import org.chainverdict.chat.mongo.ChatIdMigration;
import org.chainverdict.chat.mongo.MessageMigration;
import org.chainverdict.chat.mongo.MongoAttachableFiles;
import org.chainverdict.chat.mongo.MongoMessages;
import org.chainverdict.configuration.Setting;
import org.chainverdict.configuration.Settings;
import org.chainverdict.persistence.UnitOfWork;
import org.chainverdict.persistence.mongo.MongoConnection;
import org.chainverdict.persistence.mongo.MongoTransactions;
import org.chainverdict.persistence.mongo.ServerWatch;
import org.chainverdict.shared.Id;
import org.chainverdict.systemtest.support.Account;

/**
 * Nodes as far as messages are concerned: no route of REST takes one, so the tests store them as
 * the server does, each node with a connection of its own.
 */
final class Writers implements AutoCloseable {

  private final List<Node> nodes;

  Writers(String databaseUri, int count) {
    nodes = IntStream.range(0, count).mapToObj(i -> Node.of(databaseUri)).toList();
  }

  /** Empty when the chat does not take it. */
  Optional<PostedMessage> write(int node, String chatId, Account sender, String text) {
    return write(node, chatId, sender, MessageContent.text(text), Admission.MESSAGE);
  }

  Optional<PostedMessage> write(
      int node, String chatId, Account sender, MessageContent content, Admission admission) {
    Node chosen = nodes.get(node);
    return chosen
        .unitOfWork()
        .call(
            () ->
                chosen
                    .messages()
                    .append(new ChatId(chatId), new Id(sender.id()), content, admission));
  }

  /** The documents that accounts may put into messages. */
  AttachableFiles files() {
    return new MongoAttachableFiles(nodes.get(0).connection());
  }

  /** What a node does with the chats of an older database at its start. */
  void migrate(int node) {
    MongoConnection connection = nodes.get(node).connection();
    long unusedNames = new ChatIdMigration(connection, nodes.get(node).unitOfWork()).run();
    long unusedMoves = new MessageMigration(connection).run();
  }

  @Override
  public void close() {
    nodes.forEach(node -> node.connection().close());
  }

  private record Node(MongoConnection connection, Messages messages, UnitOfWork unitOfWork) {

    static Node of(String databaseUri) {
      Settings settings =
          new Settings(
              name ->
                  name.equals(Setting.MONGODB_URI.key())
                      ? Optional.of(databaseUri)
                      : Optional.empty());
      MongoConnection connection = new MongoConnection(settings, new ServerWatch());
      return new Node(
          connection,
          new MongoMessages(connection, Clock.systemUTC()),
          new MongoTransactions(connection));
    }
  }
}
