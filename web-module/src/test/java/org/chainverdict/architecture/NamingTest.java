package org.chainverdict.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Names say what a thing is. */
@AnalyzeClasses(packages = Modules.ROOT, importOptions = DoNotIncludeTests.class)
class NamingTest {

  @ArchTest
  static final ArchRule noClassHasANameThatSaysNothing =
      noClasses().should().haveNameMatching(".*(Impl|Manager|Utils?|Helper)");
}
