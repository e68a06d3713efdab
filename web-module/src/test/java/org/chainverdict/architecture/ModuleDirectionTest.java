package org.chainverdict.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClass.Predicates;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.stream.Stream;

/** Dependencies point one way: from the web to the use cases to the domain. */
@AnalyzeClasses(packages = Modules.ROOT, importOptions = DoNotIncludeTests.class)
class ModuleDirectionTest {

  @ArchTest
  static final ArchRule everyClassHasItsModule =
      classes().should(belongToTheModuleThatItWasBuiltIn());

  @ArchTest
  static final ArchRule theDomainKnowsNeitherUseCasesNorWeb =
      noClasses().that(Modules.DOMAIN).should().dependOnClassesThat(Modules.EJB.or(Modules.WEB));

  @ArchTest
  static final ArchRule useCasesAndAdaptersDoNotKnowTheWeb =
      noClasses().that(Modules.EJB).should().dependOnClassesThat(Modules.WEB);

  @ArchTest
  static final ArchRule useCasesDoNotKnowTheirAdapters =
      noClasses()
          .that()
          .resideInAnyPackage("..application..", "..rest..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("..mongo..", "..jnosql..", "..hazelcast..", "..redis..");

  @ArchTest
  static final ArchRule useCasesDoNotKnowTheWebsLanguage =
      noClasses()
          .that(Modules.EJB)
          .should()
          .dependOnClassesThat(
              Predicates.resideInAnyPackage("jakarta.servlet..", "jakarta.ws.rs.."));

  /** The folder of a class in the build tells its module, so that no package can be forgotten. */
  private static ArchCondition<JavaClass> belongToTheModuleThatItWasBuiltIn() {
    return new ArchCondition<>("have a package of the module that they were built in") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        List<String> byPackage =
            Stream.of(
                    Modules.DOMAIN.test(type) ? "domain" : "",
                    Modules.EJB.test(type) ? "ejb" : "",
                    Modules.WEB.test(type) ? "web" : "")
                .filter(name -> !name.isEmpty())
                .toList();
        String source = type.getSource().orElseThrow().getUri().toString();
        boolean right = byPackage.size() == 1 && isBuiltIn(source, byPackage.get(0));
        events.add(
            new SimpleConditionEvent(
                type, right, type.getName() + " is of " + byPackage + " but lies at " + source));
      }
    };
  }

  private static boolean isBuiltIn(String source, String module) {
    String folder = module.equals("domain") ? "domain" : module + "-module";
    return source.contains('/' + folder + "/target/")
        || source.contains("/chainverdict-" + module + '-');
  }
}
