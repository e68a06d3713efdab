package org.chainverdict.devservices.seed;

import java.net.URI;

/**
 * What demo data can be loaded into.
 *
 * @param url of the gateway, or of the only node
 * @param mongodbUri for questions the application does not answer, such as whether it is empty
 */
public record RunningSystem(URI url, String mongodbUri, DemoAccount admin) {}
