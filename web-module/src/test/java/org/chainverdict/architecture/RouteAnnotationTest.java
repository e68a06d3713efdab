package org.chainverdict.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import org.chainverdict.platform.rest.Authenticated;
import org.chainverdict.platform.rest.VerifiedLawyer;

/** Who may use a route is written on the route. */
@AnalyzeClasses(packages = Modules.ROOT, importOptions = DoNotIncludeTests.class)
class RouteAnnotationTest {

  @ArchTest
  static final ArchRule everyRouteSaysForWhomItIs =
      methods()
          .that()
          .areMetaAnnotatedWith(HttpMethod.class)
          .should()
          .beAnnotatedWith(PermitAll.class)
          .orShould()
          .beAnnotatedWith(Authenticated.class)
          .orShould()
          .beAnnotatedWith(VerifiedLawyer.class)
          .orShould()
          .beAnnotatedWith(RolesAllowed.class)
          .orShould()
          .beAnnotatedWith(VerifiedLawyer.class)
          .orShould()
          .beAnnotatedWith(DenyAll.class);

  @ArchTest
  static final ArchRule resourcesAreNamedAndPlacedAsSuch =
      classes()
          .that()
          .areAnnotatedWith(Path.class)
          .should()
          .haveSimpleNameEndingWith("Resource")
          .andShould()
          .resideInAPackage("..rest..");
}
