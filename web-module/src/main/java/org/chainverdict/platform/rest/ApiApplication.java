package org.chainverdict.platform.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Every REST route lives below {@code /api}; resources and providers are found by scanning. */
@ApplicationScoped
@ApplicationPath("/api")
public class ApiApplication extends Application {}
