package org.chainverdict.devservices.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Fills in the template of the gateway's configuration. */
record GatewayConfig(Path template, int port, Path socket) {
  void write(Path file, List<GatewaySlot> slots) {
    String servers = slots.stream().map(GatewaySlot::configured).collect(Collectors.joining("\n"));
    String homes = slots.stream().map(GatewaySlot::home).collect(Collectors.joining("\n"));
    try {
      String text =
          Files.readString(template)
              .replace("${gateway.port}", Integer.toString(port))
              .replace("${gateway.errors}", template.resolveSibling("errors").toString())
              .replace("${admin.socket}", socket.toString())
              .replace("${servers}", servers)
              .replace("${homes}", homes);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
