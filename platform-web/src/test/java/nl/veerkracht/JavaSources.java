package nl.veerkracht;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** What the source of Java says and its class files do not. */
final class JavaSources {

  /** A method and how many lines it takes, its annotations included. */
  record Method(String name, long lines) {}

  /** A public type, and whether anything says why it exists. */
  record Type(String name, boolean documented) {}

  private final List<Method> methods = new ArrayList<>();
  private final List<Type> types = new ArrayList<>();

  private JavaSources() {}

  static JavaSources of(List<Path> files) {
    JavaSources sources = new JavaSources();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(files));
      DocTrees trees = DocTrees.instance(task);
      for (CompilationUnitTree unit : task.parse()) {
        sources.read(unit, trees);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sources;
  }

  List<Method> methods() {
    return methods;
  }

  List<Type> publicTypes() {
    return types;
  }

  private void read(CompilationUnitTree unit, DocTrees trees) {
    SourcePositions positions = trees.getSourcePositions();
    for (Tree declared : unit.getTypeDecls()) {
      if (declared instanceof ClassTree type
          && type.getModifiers().getFlags().contains(Modifier.PUBLIC)) {
        TreePath path = TreePath.getPath(unit, type);
        types.add(new Type(type.getSimpleName().toString(), trees.getDocCommentTree(path) != null));
      }
    }
    new TreeScanner<Void, String>() {
      @Override
      public Void visitClass(ClassTree type, String around) {
        return super.visitClass(type, around + type.getSimpleName() + ".");
      }

      @Override
      public Void visitMethod(MethodTree method, String around) {
        long first = line(unit, positions.getStartPosition(unit, method));
        long last = line(unit, positions.getEndPosition(unit, method));
        methods.add(new Method(around + method.getName(), last - first + 1));
        return super.visitMethod(method, around);
      }
    }.scan(unit, "");
  }

  private static long line(CompilationUnitTree unit, long position) {
    return unit.getLineMap().getLineNumber(Math.max(0, position));
  }
}
