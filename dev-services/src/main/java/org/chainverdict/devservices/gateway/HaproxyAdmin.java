package org.chainverdict.devservices.gateway;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.chainverdict.devservices.Problem;

/** Sends commands to a running HAProxy. */
record HaproxyAdmin(Path socket) {
  String send(String command) {
    try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
      channel.connect(UnixDomainSocketAddress.of(socket));
      ByteBuffer words = StandardCharsets.US_ASCII.encode(command + "\n");
      while (words.hasRemaining()) {
        channel.write(words);
      }
      return read(channel).strip();
    } catch (IOException e) {
      throw new Problem("The gateway does not take commands: " + e.getMessage(), e);
    }
  }

  private static String read(SocketChannel channel) throws IOException {
    StringBuilder answer = new StringBuilder();
    ByteBuffer part = ByteBuffer.allocate(8192);
    while (channel.read(part) >= 0) {
      answer.append(StandardCharsets.US_ASCII.decode(part.flip()));
      part.clear();
    }
    return answer.toString();
  }
}
