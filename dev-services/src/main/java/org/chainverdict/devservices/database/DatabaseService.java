package org.chainverdict.devservices.database;

import java.nio.file.Path;
import org.chainverdict.devservices.process.Ports;
import org.chainverdict.devservices.process.Program;
import org.chainverdict.devservices.process.Service;

/** A local engine on its port, with its data. */
public record DatabaseService(LocalEngine engine, Path data, int port, Path work, Path log)
    implements Service {
  @Override
  public String name() {
    return "mongodb";
  }

  public String uri() {
    return engine.uri(port);
  }

  @Override
  public Program program() {
    return new Program(name(), engine.command(data, port), work, log);
  }

  @Override
  public boolean ready() {
    return Ports.accepts(port);
  }

  @Override
  public void initialise() {
    engine.initialise(port);
  }
}
