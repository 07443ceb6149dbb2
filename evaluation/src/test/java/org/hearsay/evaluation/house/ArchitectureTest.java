package org.hearsay.evaluation.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Holds the code to ARCHITECTURE.md, whose table of modules it reads. */
class ArchitectureTest {

  private static final String BASE = "org.hearsay.";
  private static final Pattern ROW = Pattern.compile("^\\| (\\w+) \\| org\\.hearsay\\.(\\w+) \\| .* \\| ([^|]+) \\|$", Pattern.MULTILINE);
  private static final JavaClasses CLASSES = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
      .importPackages("org.hearsay");

  /** Module to the modules that it may see, as the table says. */
  private static Map<String, Set<String>> table() {
    Map<String, Set<String>> out = new LinkedHashMap<>();
    Matcher row = ROW.matcher(Root.text("ARCHITECTURE.md"));
    while (row.find()) {
      Set<String> seen = new TreeSet<>();
      if (!row.group(3).equals("the JDK")) {
        seen.addAll(List.of(row.group(3).split(", ")));
      }
      out.put(row.group(1), seen);
    }
    return out;
  }

  private static String module(JavaClass type) {
    return type.getPackageName().substring(BASE.length()).split("\\.")[0];
  }

  private static boolean ours(JavaClass type) {
    return type.getPackageName().startsWith(BASE);
  }

  @Test
  void the_table_lists_every_module_and_no_other() {
    assertThat(table().keySet()).containsExactlyInAnyOrderElementsOf(Root.modules());
  }

  @Test
  void modules_see_only_what_the_table_says_and_only_the_root_packages_of_others() {
    Map<String, Set<String>> table = table();
    List<String> wrong = new ArrayList<>();
    for (JavaClass type : CLASSES) {
      for (Dependency d : type.getDirectDependenciesFromSelf()) {
        JavaClass target = d.getTargetClass().getBaseComponentType();
        if (ours(target) && !module(target).equals(module(type))) {
          if (!table.get(module(type)).contains(module(target))) {
            wrong.add(module(type) + " may not see " + module(target) + ": " + d.getDescription());
          } else if (!target.getPackageName().equals(BASE + module(target))) {
            wrong.add(target.getPackageName() + " is private to its module: " + d.getDescription());
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void packages_do_not_depend_on_one_another_in_a_circle() {
    SlicesRuleDefinition.slices().matching("org.hearsay.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void at_least_two_types_in_five_are_package_private() {
    long all = 0;
    long hidden = 0;
    for (JavaClass type : CLASSES) {
      boolean counted = !type.isAnonymousClass() && !type.isLocalClass() && !type.getSimpleName().equals("package-info");
      if (counted) {
        all++;
        boolean open = true;
        for (JavaClass t = type; t != null; t = t.getEnclosingClass().orElse(null)) {
          open &= t.getModifiers().contains(JavaModifier.PUBLIC);
        }
        hidden += open ? 0 : 1;
      }
    }
    assertThat(100 * hidden / all).as(hidden + " of " + all + " types are not public").isGreaterThanOrEqualTo(40);
  }

  @Test
  void no_type_has_a_name_that_says_nothing() {
    Pattern empty = Pattern.compile("(?i).*(util|impl|manager|service)s?");
    assertThat(CLASSES.stream().map(JavaClass::getSimpleName).filter(n -> empty.matcher(n).matches())).isEmpty();
    assertThat(CLASSES.stream().map(JavaClass::getPackageName).filter(n -> empty.matcher(n).matches())).isEmpty();
  }

  @Test
  void every_file_that_the_map_names_is_there() {
    Matcher path = Pattern.compile("`([\\w-]+(?:/[\\w.-]+)+/?|[\\w-]+/)`").matcher(Root.text("ARCHITECTURE.md"));
    List<String> gone = new ArrayList<>();
    int named = 0;
    while (path.find()) {
      named++;
      if (!path.group(1).equals("resources/") && !Files.exists(Root.folder().resolve(path.group(1)))) {
        gone.add(path.group(1));
      }
    }
    assertThat(named).isGreaterThan(10);
    assertThat(gone).isEmpty();
  }
}
