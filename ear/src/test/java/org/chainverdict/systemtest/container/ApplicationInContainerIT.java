package org.chainverdict.systemtest.container;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.io.File;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The finished WAR inside Payara Micro, with this class added to it: what the application's own
 * beans see of each other.
 */
@Tag("in-container")
@ExtendWith(ArquillianExtension.class)
public class ApplicationInContainerIT {
  @Inject private BeanManager beans;

  @Deployment
  public static WebArchive application() {
    return ShrinkWrap.createFromZipFile(
            WebArchive.class, new File(System.getProperty("chainverdict.war")))
        .addClass(ApplicationInContainerIT.class);
  }

  @Test
  public void theContainerInjectsIntoClassesOfTheApplication() {
    assertNotNull(beans);
  }
}
