package org.chainverdict.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;

/** Which class belongs to which module, told by its package. */
final class Modules {

  static final String ROOT = "org.chainverdict";

  static final DescribedPredicate<JavaClass> WEB =
      resideInAnyPackage("org.chainverdict..rest..", "org.chainverdict.platform..")
          .as("classes of web-module");

  static final DescribedPredicate<JavaClass> EJB =
      resideInAnyPackage(
              "org.chainverdict..application..",
              "org.chainverdict..mongo..",
              "org.chainverdict..hazelcast..",
              "org.chainverdict..jnosql..",
              "org.chainverdict..redis..",
              "org.chainverdict..mail",
              "org.chainverdict..crypto..",
              "org.chainverdict..captcha..",
              "org.chainverdict.configuration..",
              "org.chainverdict.observability",
              "org.chainverdict.observability.health..",
              "org.chainverdict.observability.metrics..")
          .as("classes of ejb-module");

  static final DescribedPredicate<JavaClass> DOMAIN =
      resideInAPackage("org.chainverdict.*")
          .and(DescribedPredicate.not(EJB))
          .and(DescribedPredicate.not(WEB))
          .as("classes of domain");

  private Modules() {}
}
