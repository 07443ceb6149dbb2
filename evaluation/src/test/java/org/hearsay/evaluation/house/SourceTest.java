package org.hearsay.evaluation.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds the sources to the sizes of the house and to documented public types, by the compiler's own trees. */
class SourceTest {

  private static final List<String> UNDOCUMENTED = new ArrayList<>();
  private static final List<Integer> METHOD_LINES = new ArrayList<>();
  private static final List<String> LONG_METHODS = new ArrayList<>();
  private static int publicTypes;

  @BeforeAll
  static void parse() throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task = (JavacTask) compiler.getTask(null, files, null, List.of("-proc:none"), null,
          files.getJavaFileObjectsFromPaths(Root.javaFiles("main")));
      DocTrees trees = DocTrees.instance(task);
      for (CompilationUnitTree unit : task.parse()) {
        new Scanner(trees, unit).scan(new TreePath(unit), null);
      }
    }
  }

  /** Walks one file. */
  private static final class Scanner extends TreePathScanner<Void, Void> {
    private final DocTrees trees;
    private final CompilationUnitTree unit;

    Scanner(DocTrees trees, CompilationUnitTree unit) {
      this.trees = trees;
      this.unit = unit;
    }

    @Override
    public Void visitClass(ClassTree type, Void nothing) {
      if (open(getCurrentPath())) {
        publicTypes++;
        if (trees.getDocComment(getCurrentPath()) == null) {
          UNDOCUMENTED.add(unit.getSourceFile().getName() + ": " + type.getSimpleName());
        }
      }
      return super.visitClass(type, nothing);
    }

    @Override
    public Void visitMethod(MethodTree method, Void nothing) {
      SourcePositions at = trees.getSourcePositions();
      if (method.getBody() != null && at.getEndPosition(unit, method) > 0) {
        LineMap lines = unit.getLineMap();
        int n = (int) (lines.getLineNumber(at.getEndPosition(unit, method)) - lines.getLineNumber(at.getStartPosition(unit, method)) + 1);
        METHOD_LINES.add(n);
        if (n > 80) {
          LONG_METHODS.add(unit.getSourceFile().getName() + ": " + method.getName() + " has " + n + " lines");
        }
      }
      return super.visitMethod(method, nothing);
    }

    /** True if the type and all around it are public; types in an interface are by nature. */
    private static boolean open(TreePath path) {
      for (TreePath p = path; p != null; p = p.getParentPath()) {
        if (p.getLeaf() instanceof ClassTree type) {
          Tree outer = p.getParentPath().getLeaf();
          boolean inInterface = outer instanceof ClassTree o && o.getKind() == Tree.Kind.INTERFACE;
          if (!inInterface && !type.getModifiers().getFlags().contains(Modifier.PUBLIC)) {
            return false;
          }
        } else if (p.getLeaf() instanceof MethodTree) {
          return false;
        }
      }
      return true;
    }
  }

  @Test
  void every_public_type_is_documented() {
    assertThat(publicTypes).isGreaterThan(20);
    assertThat(UNDOCUMENTED).isEmpty();
  }

  @Test
  void every_package_says_what_it_is() {
    List<Path> without = Root.javaFiles("main").stream().map(Path::getParent).distinct()
        .filter(folder -> !Files.exists(folder.resolve("package-info.java"))).toList();
    assertThat(without).isEmpty();
  }

  @Test
  void no_method_is_longer_than_80_lines_and_19_in_20_have_at_most_26() {
    assertThat(LONG_METHODS).isEmpty();
    List<Integer> sorted = new ArrayList<>(METHOD_LINES);
    Collections.sort(sorted);
    assertThat(sorted.get((int) Math.ceil(0.95 * sorted.size()) - 1)).as("95th percentile of " + sorted.size() + " methods")
        .isLessThanOrEqualTo(26);
  }

  @Test
  void no_file_is_longer_than_400_lines() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (String kind : List.of("main", "test", "benchmark")) {
      for (Path file : Root.javaFiles(kind)) {
        long lines = Files.readAllLines(file).size();
        if (lines > 400) {
          wrong.add(file + " has " + lines);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void every_module_holds_code() {
    assertThat(Root.modules().stream().filter(m -> !Files.isDirectory(Root.folder().resolve(m).resolve("src")))).isEmpty();
  }
}
