package org.chainverdict.architecture;

import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.mongodb.client.model.Filters;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.bson.conversions.Bson;

/** A technology is known to its adapters only, so that it can be exchanged. */
@AnalyzeClasses(packages = Modules.ROOT, importOptions = DoNotIncludeTests.class)
class TechnologyTest {

  @ArchTest
  static final ArchRule onlyItsAdaptersKnowMongo =
      noClasses()
          .that()
          .resideOutsideOfPackages("..mongo..", "..persistence.jnosql..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("com.mongodb..", "org.bson..");

  /** For the driver's makes an {@code $and} of everything, for which SecantusDB reads it all. */
  @ArchTest
  static final ArchRule conditionsAreJoinedSideBySide =
      noClasses()
          .should()
          .callMethod(Filters.class, "and", Bson[].class)
          .orShould()
          .callMethod(Filters.class, "and", Iterable.class);

  /** A resource made with each request looks up all its session beans each time. */
  @ArchTest
  static final ArchRule nothingIsMadeWithEachRequest =
      noClasses().should().beAnnotatedWith(RequestScoped.class);

  /** Weld's own reference to a session bean throws and catches an exception with each call. */
  @ArchTest
  static final ArchRule sessionBeansAreInjectedByTheContainer =
      noFields()
          .that()
          .areAnnotatedWith(Inject.class)
          .should()
          .haveRawType(annotatedWith(Stateless.class));

  @ArchTest
  static final ArchRule onlyItsAdaptersKnowJakartaNoSql =
      noClasses()
          .that()
          .resideOutsideOfPackage("..jnosql..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.eclipse.jnosql..", "jakarta.nosql..");

  @ArchTest
  static final ArchRule onlyItsAdaptersKnowHazelcast =
      noClasses()
          .that()
          .resideOutsideOfPackage("..hazelcast..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.hazelcast..");

  @ArchTest
  static final ArchRule onlyItsAdaptersKnowRedis =
      noClasses()
          .that()
          .resideOutsideOfPackage("..redis..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.redisson..");

  @ArchTest
  static final ArchRule onlyCryptoKnowsTokenAndPasswordLibraries =
      noClasses()
          .that()
          .resideOutsideOfPackage("..crypto..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.jose4j..", "com.password4j..");

  @ArchTest
  static final ArchRule onlyTheTransportKnowsMailServers =
      noClasses()
          .that()
          .resideOutsideOfPackage("..mail..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("jakarta.mail..");

  @ArchTest
  static final ArchRule theDomainIsPlainJava =
      noClasses()
          .that(Modules.DOMAIN)
          .should()
          .dependOnClassesThat()
          .resideOutsideOfPackages("java..", "org.chainverdict..");
}
